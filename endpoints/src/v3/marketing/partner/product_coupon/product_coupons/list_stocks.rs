//! Lists the stocks of a product coupon.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::partner::product_coupon::{PartnerProductCouponStock, ProductCouponStockState};

/// Lists the stocks of a product coupon (查询商品券批次列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>/stocks",
    response = PartnerProductCouponStockList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPartnerProductCouponStocks {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The stock's state (批次状态).
    pub state: Option<ProductCouponStockState>,
    /// How many there are on a page (分页大小).
    pub page_size: Option<i64>,
    /// Where the page begins: the `next_page_token` of the page before (分页Token).
    pub page_token: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The id of the bundle of stocks (批次组ID).
    pub stock_bundle_id: Option<String>,
}

/// A page of stocks (商品券批次列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerProductCouponStockList {
    /// The number of records in all (总个数).
    pub total_count: i64,
    /// Where the next page begins (下一页Token).
    pub next_page_token: Option<String>,
    /// The stocks (批次列表).
    pub stock_list: Option<Vec<PartnerProductCouponStock>>,
}
