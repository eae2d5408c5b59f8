//! The stores in which coupons can be used.

use wechatpay_runtime::wechatpay_object;

/// A store (门店).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponStore {
    /// The store's id (门店ID).
    pub store_id: String,
}

/// A store for which it failed (失败的门店).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailedProductCouponStore {
    /// The store's id (门店ID).
    pub store_id: String,
    /// The code of why it failed (失败错误码).
    pub code: String,
    /// Why it failed (失败错误信息).
    pub message: String,
}

/// Which stores were associated, or are associated no longer (关联门店结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerProductCouponStoreResults {
    /// The number of different stores (去重后门店总数).
    pub total_count: i64,
    /// The stores that were associated (关联成功的门店列表).
    pub success_store_list: Option<Vec<ProductCouponStore>>,
    /// The stores that were not associated (关联失败的门店列表).
    pub failed_store_list: Option<Vec<FailedProductCouponStore>>,
}
