//! Repayments (还款支付), for partners: a repayment has parts, which are paid in one.

pub mod combine_transactions;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<combine_transactions::partner::out_trade_no::ClosePartnerRepayment>(),
    Declaration::of::<combine_transactions::partner::out_trade_no::QueryPartnerRepayment>(),
    Declaration::of::<combine_transactions::partner::prepay::CreatePartnerRepayment>(),
];
