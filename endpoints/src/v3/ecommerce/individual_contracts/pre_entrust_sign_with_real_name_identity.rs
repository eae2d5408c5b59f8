//! `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity`: what its calls have in common.

pub mod app;
pub mod mini_program;

use wechatpay_runtime::wechatpay_enumeration;

/// The kind of document (证件类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum IndividualContractCredType {
    /// An identity card.
    IdCard,
    /// A value that this version does not know.
    Other(String),
}
