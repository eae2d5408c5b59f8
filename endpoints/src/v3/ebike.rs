//! Deductions for the charging of electric bicycles (充电自行车代扣). Amounts are in fen.

pub mod charge;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<charge::contracts::QueryEbikeContract>(),
    Declaration::of::<charge::contracts::ConfirmEbikeContract>(),
    Declaration::of::<charge::contracts::preopen::PreopenEbikeContract>(),
    Declaration::of::<charge::transactions::CreateEbikeTransaction>(),
    Declaration::of::<charge::transactions::id::QueryEbikeTransactionById>(),
    Declaration::of::<charge::transactions::out_trade_no::QueryEbikeTransaction>(),
    Declaration::of::<charge::users::QueryEbikeUserContract>(),
];
