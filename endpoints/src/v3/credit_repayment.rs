//! Automatic repayment of credit (自动还款), for partners: the user signs a contract, the partner schedules repayments and deducts
//! them.

pub mod partner;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<partner::contracts::QueryPartnerRepaymentContract>(),
    Declaration::of::<partner::contracts::app_presign::PresignPartnerRepaymentContractInApp>(),
    Declaration::of::<partner::contracts::h5_presign::PresignPartnerRepaymentContractInH5>(),
    Declaration::of::<partner::contracts::terminate::TerminatePartnerRepaymentContract>(),
    Declaration::of::<partner::deduct_orders::CreatePartnerDeductOrder>(),
    Declaration::of::<partner::deduct_orders::QueryPartnerDeductOrder>(),
    Declaration::of::<partner::schedule_records::QueryPartnerScheduleRecord>(),
    Declaration::of::<partner::schedule_records::batch_create::CreatePartnerScheduleRecords>(),
];
