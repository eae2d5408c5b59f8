//! Applies for stores to take part in an activity.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Applies for stores to take part in an activity (门店报名品牌加价购活动).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/goods-subsidy-activity/activity/<activity_id>/apply",
    response = GoodsSubsidyApplicationResults,
    document = "https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyForGoodsSubsidyActivity {
    /// The activity's id (活动ID).
    pub activity_id: String,
    /// The number of the merchant that makes this call (调用报名活动API的商户的商户号).
    pub caller_merchant_id: String,
    /// The stores that apply (门店报名信息).
    pub apply_infos: Option<Vec<GoodsSubsidyApplication>>,
}

/// A store that applies, and its price of the product (门店报名信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodsSubsidyApplication {
    /// The store (门店信息).
    pub store_info: GoodsSubsidyStore,
    /// The product's original price in the store, in fen (商品原价).
    pub goods_original_price: i64,
}

/// The store that applies (门店信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodsSubsidyStore {
    /// The store's id (门店ID).
    pub store_id: String,
    /// The number of the merchant that gets the store's subsidies (门店补贴入账商户号).
    pub accounting_merchant_id: String,
    /// The merchant number of the store (门店商户号).
    pub merchant_id: String,
}

/// Which stores take part (门店报名结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodsSubsidyApplicationResults {
    /// The result, in words (返回结果文案).
    pub return_message: Option<String>,
    /// The applications that failed (失败的报名记录).
    pub failed_apply_infos: Option<Vec<GoodsSubsidyApplicationResult>>,
    /// The applications that succeeded (成功的报名记录).
    pub succeed_apply_infos: Option<Vec<GoodsSubsidyApplicationResult>>,
}

/// A store that applied (报名记录).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodsSubsidyApplicationResult {
    /// The store (门店信息).
    pub store_info: Option<AppliedGoodsSubsidyStore>,
    /// The product's original price in the store, in fen (商品原价).
    pub goods_original_price: Option<i64>,
}

/// The store that applied (门店信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedGoodsSubsidyStore {
    /// The store's id (门店ID).
    pub store_id: Option<String>,
    /// The number of the merchant that gets the store's subsidies (门店补贴入账商户号).
    pub accounting_merchant_id: Option<String>,
    /// The merchant number of the store (门店商户号).
    pub merchant_id: Option<String>,
}
