//! Payments by face in organizations such as schools (离线刷脸): contracts, deductions, pictures. Amounts are in fen.

pub mod authinfo;
pub mod contracts;
pub mod face_collections;
pub mod repayment_url;
pub mod transactions;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::wechatpay_enumeration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<authinfo::GetFaceAuthinfo>(),
    Declaration::of::<contracts::QueryFaceContract>(),
    Declaration::of::<contracts::presign::PresignFaceContract>(),
    Declaration::of::<face_collections::ListFaceCollections>(),
    Declaration::of::<face_collections::QueryFaceCollection>(),
    Declaration::of::<repayment_url::GetFaceRepaymentUrl>(),
    Declaration::of::<transactions::CreateFaceTransaction>(),
    Declaration::of::<transactions::out_trade_no::QueryFaceTransaction>(),
];

/// The state of a contract (签约状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FaceContractState {
    /// Not signed (未签约).
    NotContracted,
    /// Ended (已解约).
    Terminated,
    /// Signed (已签约).
    Contracted,
    /// A value that this version does not know.
    Other(String),
}
