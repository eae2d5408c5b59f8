//! Enhanced due diligence, and what a sub-merchant can no longer do (强化尽调、商户管控情况).

pub mod enhanced_due_diligence;
pub mod merchant_limitations;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<enhanced_due_diligence::QueryDueDiligence>(),
    Declaration::of::<enhanced_due_diligence::SubmitDueDiligence>(),
    Declaration::of::<enhanced_due_diligence::UploadDueDiligenceFile>(),
    Declaration::of::<merchant_limitations::sub_mchid::QueryMerchantLimitations>(),
];
