//! Deductions for cars (车主服务): tolls by ETC, and parking. Amounts are in fen.

pub mod etc;
pub mod parking;
pub mod transactions;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<etc::contracts::QueryEtcContract>(),
    Declaration::of::<etc::preopen::PreopenEtcContract>(),
    Declaration::of::<etc::transactions::highway::CreateEtcTransaction>(),
    Declaration::of::<etc::transactions::id::QueryEtcTransactionById>(),
    Declaration::of::<etc::transactions::out_trade_no::QueryEtcTransaction>(),
    Declaration::of::<etc::users::ListEtcContracts>(),
    Declaration::of::<parking::parkings::CreateParking>(),
    Declaration::of::<parking::services::find::FindParkingService>(),
    Declaration::of::<transactions::out_trade_no::QueryParkingTransaction>(),
    Declaration::of::<transactions::parking::CreateParkingTransaction>(),
];
