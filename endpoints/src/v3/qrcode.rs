//! Rides by bus and underground that are paid by ride code (乘车码).

pub mod transactions;
pub mod user_services;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<transactions::CreateTransitTransaction>(),
    Declaration::of::<transactions::out_trade_no::QueryTransitTransaction>(),
    Declaration::of::<user_services::contract_id::QueryTransitUserService>(),
];
