//! Applications for sub-merchants (特约商户进件).
//!
//! A partner applies ([`CreateSubMerchantApplyment`](applyment::CreateSubMerchantApplyment)) and asks for what became of it
//! ([`QuerySubMerchantApplymentById`](applyment::applyment_id::QuerySubMerchantApplymentById)); the merchant signs at the address in the
//! answer. Pictures are uploaded first and named by their `media_id`. Names, numbers of documents and telephone numbers travel encrypted.

pub mod applyment;

mod types;

pub use types::{
    ApplymentContactType, ApplymentState, BeneficialOwner, CreatedApplyment, FinancialInstitutionLicence,
    FinancialInstitutionType, IdentityDocumentType, MicroBusinessType, RegistrationCertificateType, SubjectType,
};
#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<applyment::CreateSubMerchantApplyment>(),
    Declaration::of::<applyment::applyment_id::QuerySubMerchantApplymentById>(),
    Declaration::of::<applyment::business_code::QuerySubMerchantApplymentByBusinessCode>(),
];
