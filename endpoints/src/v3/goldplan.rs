//! The page that users see after they paid, and its advertisements (点金计划).

pub mod merchants;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<merchants::changecustompagestatus::ChangeCustomReceiptPage>(),
    Declaration::of::<merchants::changegoldplanstatus::ChangeGoldPlan>(),
    Declaration::of::<merchants::close_advertising_show::CloseReceiptAdvertising>(),
    Declaration::of::<merchants::open_advertising_show::OpenReceiptAdvertising>(),
    Declaration::of::<merchants::set_advertising_industry_filter::SetReceiptAdvertisingFilter>(),
];
