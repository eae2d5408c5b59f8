//! Government subsidies for goods that are bought (国补专区).
//!
//! A user claims a qualification, the trade that uses it is reported to WeChat Pay, serial numbers are locked so that no device is
//! subsidized twice, and data is uploaded for reviews.
//! A response with the status 200 may still be a refusal: its `code` says so.

pub mod subsidy;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<subsidy::audit::cup::invalid::InvalidateSubsidyAudit>(),
    Declaration::of::<subsidy::audit::cup::query::QuerySubsidyAudit>(),
    Declaration::of::<subsidy::audit::cup::refund::sync::SyncSubsidyAuditRefund>(),
    Declaration::of::<subsidy::audit::cup::update::UpdateSubsidyAudit>(),
    Declaration::of::<subsidy::audit::cup::upload::UploadSubsidyAudit>(),
    Declaration::of::<subsidy::companies::query::QuerySubsidyCompany>(),
    Declaration::of::<subsidy::goods::upload::UploadSubsidyGoods>(),
    Declaration::of::<subsidy::n_qualifications::sync::SyncSubsidyMultiQualification>(),
    Declaration::of::<subsidy::qualification::QuerySubsidyQualification>(),
    Declaration::of::<subsidy::qualifications::passthrough::cancel::CancelPassthroughQualification>(),
    Declaration::of::<subsidy::qualifications::passthrough::claim::ClaimPassthroughQualification>(),
    Declaration::of::<subsidy::qualifications::passthrough::query::QueryPassthroughQualifications>(),
    Declaration::of::<subsidy::qualifications::query::QuerySubsidyQualifications>(),
    Declaration::of::<subsidy::qualifications::sync::SyncSubsidyQualification>(),
    Declaration::of::<subsidy::sncode::lock::LockSubsidySerialNumber>(),
    Declaration::of::<subsidy::sncode::query::QuerySubsidySerialNumbers>(),
    Declaration::of::<subsidy::sncode::unlock::UnlockSubsidySerialNumber>(),
    Declaration::of::<subsidy::transactions::query::QuerySubsidyTransactions>(),
    Declaration::of::<subsidy::transactions::summary::query_day::QuerySubsidyDaySummary>(),
    Declaration::of::<subsidy::transactions::sync::SyncSubsidyTransaction>(),
    Declaration::of::<subsidy::zhejiang::authcode::cancel::CancelZhejiangVoucherUse>(),
    Declaration::of::<subsidy::zhejiang::authcode::commit::CommitZhejiangVoucherUse>(),
    Declaration::of::<subsidy::zhejiang::authcode::issue::IssueZhejiangVoucher>(),
    Declaration::of::<subsidy::zhejiang::authcode::refund::RefundZhejiangVoucherUse>(),
    Declaration::of::<subsidy::zhejiang::authcode::r#try::TryZhejiangVoucherUse>(),
    Declaration::of::<subsidy::zhejiang::goods::query::QueryZhejiangGoods>(),
    Declaration::of::<subsidy::zhejiang::n_qualifications::confirm::ConfirmZhejiangMultiQualification>(),
    Declaration::of::<subsidy::zhejiang::qualifications::alter::AlterZhejiangQualification>(),
    Declaration::of::<subsidy::zhejiang::qualifications::claim::ClaimZhejiangQualification>(),
    Declaration::of::<subsidy::zhejiang::qualifications::query::QueryZhejiangQualifications>(),
    Declaration::of::<subsidy::zhejiang::qualifications::sync::SyncZhejiangQualification>(),
    Declaration::of::<subsidy::zhejiang::sncode::lock::LockZhejiangSerialNumber>(),
    Declaration::of::<subsidy::zhejiang::sncode::query::QueryZhejiangSerialNumber>(),
    Declaration::of::<subsidy::zhejiang::sncode::unlock::UnlockZhejiangSerialNumber>(),
];
