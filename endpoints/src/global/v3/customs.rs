//! Declarations to customs (报关): a cross-border order is declared with its payment, and the buyer's identity is checked.
//!
//! Merchants in mainland China call them too. [`VerifyBuyerIdentity`](verify_certificate::VerifyBuyerIdentity) →
//! [`DeclareCustoms`](orders::DeclareCustoms) → [`QueryCustomsDeclarations`](orders::QueryCustomsDeclarations). Merchants outside
//! mainland China call the same under `v3/global/customs`.

pub mod orders;
pub mod redeclare;
pub mod verify_certificate;

mod declaration;

pub use declaration::{
    BuyerDocumentType, BuyerIdentityResult, CustomsDeclaration, CustomsDeclarationState, CustomsDeclarations, CustomsOffice,
    CustomsOrderType, DeclaredCustoms, PaymentVerifier, VerifiedBuyerIdentity,
};
