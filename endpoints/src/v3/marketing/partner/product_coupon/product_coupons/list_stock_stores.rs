//! Lists the stores that are associated with a stock.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::partner::product_coupon::product_coupons::ProductCouponStore;

/// Lists the stores that are associated with a stock (查询批次关联门店列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>/stocks/<stock_id>/associated-stores",
    response = PartnerProductCouponStockStoreList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPartnerProductCouponStockStores {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The stock's id (批次ID).
    pub stock_id: String,
    /// How many there are on a page (分页大小).
    pub page_size: Option<i64>,
    /// Where the page begins: the `next_page_token` of the page before (分页Token).
    pub page_token: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: String,
}

/// A page of stores (批次关联门店列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerProductCouponStockStoreList {
    /// The number of records in all (总个数).
    pub total_count: Option<i64>,
    /// Where the next page begins (下一页Token).
    pub next_page_token: Option<String>,
    /// The stores (门店列表).
    pub store_list: Option<Vec<ProductCouponStore>>,
}
