//! A task, as the query returns it and the notification tells it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification, wechatpay_object};

/// A task that makes a picture: what the query returns, and what is notified (商品券图片生成结果).
#[wechatpay_notification("PRODUCT_COUPON_SP.IMAGE_GENERATION", document = "https://pay.weixin.qq.com/doc/v3/partner/4017327744")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerProductCouponImageTask {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The task's id (图片生成的任务ID).
    pub task_id: String,
    /// How the picture is made (图片生成类型).
    pub image_generation_type: ProductCouponImageType,
    /// The task's state (任务状态).
    pub task_state: ProductCouponImageTaskState,
    /// The combined picture (拼图结果).
    pub combine_image_result: Option<ProductCouponImage>,
    /// The picture of the product that was cut out (生成商品图结果).
    pub cut_out_result: Option<ProductCouponImage>,
}

/// A picture that was made (生成的图片).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponImage {
    /// The address of the picture that was made (生成的图片URL).
    pub image_url: String,
}

/// How a picture is made (图片生成类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponImageType {
    /// What the coupon is worth is written on a background (拼图).
    CombineImage,
    /// The product is cut out of its picture (抠图).
    CutOut,
    /// A value that this version does not know.
    Other(String),
}

/// A task's state (任务状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponImageTaskState {
    /// It is under way (处理中).
    Processing,
    /// It failed (失败).
    Fail,
    /// It succeeded (成功).
    Success,
    /// A value that this version does not know.
    Other(String),
}
