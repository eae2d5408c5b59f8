//! Merchants confirm that they want their accounts (商户开户意愿确认).
//!
//! The institution submits who the merchant is; after the review the contact scans a code and confirms.

pub mod applyment;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<applyment::CreateSubjectApplyment>(),
    Declaration::of::<applyment::QuerySubjectApplyment>(),
    Declaration::of::<applyment::CancelSubjectApplyment>(),
    Declaration::of::<applyment::merchants::QueryAccountConfirmation>(),
];
