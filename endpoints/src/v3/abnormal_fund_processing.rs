//! Abnormal funds (在途异常资金): money of a payment to a person that could not be passed on, and that the platform decides about.
//! Amounts are in fen.

pub mod receipts;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<receipts::CreateAbnormalFundInstruction>(),
    Declaration::of::<receipts::QueryAbnormalFundInstruction>(),
    Declaration::of::<receipts::QueryAbnormalFundReceipt>(),
];
