//! Creates a product coupon.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::partner::product_coupon::{
    NewProductCouponStock, NewProductCouponStockBundle, PartnerProductCouponStock, PartnerProductCouponStockBundle,
    ProductCouponBundleUsage, ProductCouponDisplay, ProductCouponScope, ProductCouponSequentialUsage, ProductCouponSingleUsage,
    ProductCouponState, ProductCouponType, ProductCouponUsageMode,
};

/// Creates a product coupon (创建商品券).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/product-coupons",
    response = CreatedPartnerProductCoupon,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerProductCoupon {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The merchant's number of the request (创建请求单号).
    pub out_request_no: String,
    /// What the coupon is good for (优惠范围).
    pub scope: ProductCouponScope,
    /// The kind of the product coupon (商品券类型).
    pub r#type: ProductCouponType,
    /// How often it can be used (使用模式).
    pub usage_mode: ProductCouponUsageMode,
    /// How a coupon that is used once works (单券模式信息).
    pub single_usage_info: Option<ProductCouponSingleUsage>,
    /// How a coupon that is used several times works (多次优惠模式信息).
    pub sequential_usage_info: Option<ProductCouponSequentialUsage>,
    /// What users see (展示信息).
    pub display_info: ProductCouponDisplay,
    /// The merchant's id of the product (外部商品ID).
    pub out_product_no: Option<String>,
    /// The first stock; not where coupons come in bundles (批次信息).
    pub stock: Option<NewProductCouponStock>,
    /// How a bundle of coupons works (多次优惠模式信息).
    pub progressive_bundle_usage_info: Option<ProductCouponBundleUsage>,
    /// The first bundle of stocks, where coupons come in bundles (批次组信息).
    pub stock_bundle: Option<NewProductCouponStockBundle>,
}

/// A product coupon that was created, with its first stock or bundle of stocks (商品券).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedPartnerProductCoupon {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The product coupon's state (商品券状态).
    pub state: ProductCouponState,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// What the coupon is good for (优惠范围).
    pub scope: ProductCouponScope,
    /// The kind of the product coupon (商品券类型).
    pub r#type: ProductCouponType,
    /// How often it can be used (使用模式).
    pub usage_mode: ProductCouponUsageMode,
    /// How a coupon that is used once works (单券模式信息).
    pub single_usage_info: Option<ProductCouponSingleUsage>,
    /// How a coupon that is used several times works (多次优惠模式信息).
    pub sequential_usage_info: Option<ProductCouponSequentialUsage>,
    /// What users see (展示信息).
    pub display_info: ProductCouponDisplay,
    /// The merchant's id of the product (外部商品ID).
    pub out_product_no: Option<String>,
    /// The stock; not where coupons come in bundles (批次信息).
    pub stock: Option<PartnerProductCouponStock>,
    /// How a bundle of coupons works (多次优惠模式信息).
    pub progressive_bundle_usage_info: Option<ProductCouponBundleUsage>,
    /// The bundle of stocks, where coupons come in bundles (批次组信息).
    pub stock_bundle: Option<PartnerProductCouponStockBundle>,
}
