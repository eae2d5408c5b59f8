//! Queries a task that makes a picture of a product.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::partner::product_coupon::image_generation_tasks::{
    PartnerProductCouponImageTask, ProductCouponImageType,
};

/// Queries a task that makes a picture of a product (查询图片生成任务执行结果).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/partner/product-coupon/image-generation-tasks/<task_id>",
    response = PartnerProductCouponImageTask,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerProductCouponImageTask {
    /// The task's id (图片生成的任务ID).
    pub task_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// How the picture is made (图片生成类型).
    pub image_generation_type: ProductCouponImageType,
}
