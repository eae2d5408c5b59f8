//! Starts a task that makes a picture of a product.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::partner::product_coupon::image_generation_tasks::ProductCouponImageType;
use crate::v3::marketing::partner::product_coupon::{
    ProductCouponDiscount, ProductCouponExchange, ProductCouponReduction, ProductCouponScope, ProductCouponType,
    ProductCouponUsageMode,
};

/// Starts a task that makes a picture of a product (提交图片生成任务).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/image-generation-tasks",
    response = CreatedPartnerProductCouponImageTask,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerProductCouponImageTask {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The task's id, chosen by the partner (图片生成的任务ID).
    pub task_id: String,
    /// How the picture is made (图片生成类型).
    pub image_generation_type: ProductCouponImageType,
    /// What the picture is combined of (拼图数据).
    pub combine_image: Option<ProductCouponImageSource>,
    /// What the product is cut out of (抠图数据).
    pub cut_out: Option<ProductCouponCutOut>,
}

/// What a picture is combined of (拼图数据).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponImageSource {
    /// What the coupon is good for (优惠范围).
    pub scope: ProductCouponScope,
    /// The kind of the product coupon (商品券类型).
    pub r#type: ProductCouponType,
    /// How often it can be used (使用模式).
    pub usage_mode: ProductCouponUsageMode,
    /// How a coupon that takes an amount off is used (满减券使用规则).
    pub normal_coupon: Option<ProductCouponReduction>,
    /// How a coupon that takes a percentage off is used (折扣券使用规则).
    pub discount_coupon: Option<ProductCouponDiscount>,
    /// How a coupon that is exchanged for a product is used (兑换券使用规则).
    pub exchange_coupon: Option<ProductCouponExchange>,
    /// The color of the background, as `#RRGGBB` (背景颜色色值).
    pub background_color: Option<String>,
}

/// What the product is cut out of (抠图数据).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponCutOut {
    /// The address of the product's picture (商品图URL).
    pub image_url: String,
}

/// The task that was started (图片生成任务).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedPartnerProductCouponImageTask {
    /// The task's id (图片生成的任务ID).
    pub task_id: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: Option<String>,
}
