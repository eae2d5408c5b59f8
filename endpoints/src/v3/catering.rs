//! Orders in restaurants (扫码点餐).

pub mod orders;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[Declaration::of::<orders::sync_status::SyncCateringOrder>()];
