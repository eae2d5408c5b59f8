//! A retail store.

use wechatpay_runtime::wechatpay_object;

/// A retail store that takes part in a brand's activities (小店活动门店).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetailStore {
    /// The merchant's code of the store (门店编码).
    pub store_code: Option<String>,
    /// The store's name (门店名称).
    pub store_name: Option<String>,
}
