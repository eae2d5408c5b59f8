//! Remittances abroad (资金出境): a platform remits what an order was paid to the seller abroad.

pub mod bill_download_url;
pub mod orders;
pub mod r#return;
pub mod transactions;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<bill_download_url::GetFundsToOverseaBill>(),
    Declaration::of::<orders::CreateFundsToOverseaOrder>(),
    Declaration::of::<orders::QueryFundsToOverseaOrder>(),
    Declaration::of::<r#return::return_orders::CreateFundsToOverseaReturn>(),
    Declaration::of::<r#return::return_orders::out_return_no::QueryFundsToOverseaReturn>(),
    Declaration::of::<transactions::QueryAvailableAbroadAmount>(),
];
