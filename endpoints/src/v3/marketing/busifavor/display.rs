//! How a coupon looks, and where it leads to.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::CouponColor;

/// The mini program that the coupon leads to (小程序入口).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorMiniProgramEntrance {
    /// The merchant's mini program (商家小程序appid).
    pub mini_programs_appid: Option<String>,
    /// The page of the merchant's mini program (商家小程序path).
    pub mini_programs_path: Option<String>,
    /// The text of the way there (入口文案).
    pub entrance_words: Option<String>,
    /// The text that leads the user (引导文案).
    pub guiding_words: Option<String>,
}

/// How the coupon looks (样式信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorDisplayPattern {
    /// How the coupon is used, as the user reads it (使用须知).
    pub description: Option<String>,
    /// The address of the merchant's logo (商户logo).
    pub merchant_logo_url: Option<String>,
    /// The merchant's name (商户名称).
    pub merchant_name: Option<String>,
    /// The colour of the background (背景颜色).
    pub background_color: Option<CouponColor>,
    /// The address of the coupon's picture (券详情图片).
    pub coupon_image_url: Option<String>,
    /// The video of a channel that the coupon shows (视频号相关信息).
    pub finder_info: Option<BusifavorChannelVideo>,
}

/// The video of a channel that the coupon shows (视频号相关信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorChannelVideo {
    /// The channel's id (视频号ID).
    pub finder_id: Option<String>,
    /// The video's id (视频号视频ID).
    pub finder_video_id: Option<String>,
    /// The address of the video's cover (视频号封面图).
    pub finder_video_cover_image_url: Option<String>,
}

/// How the coupon's code is shown (code展示模式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BusifavorCodeDisplayMode {
    /// The code is not shown.
    NotShow,
    /// As a bar code.
    Barcode,
    /// As a QR code.
    Qrcode,
    /// A value that this version does not know.
    Other(String),
}

/// What the coupon leads to (自定义入口).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorEntrance {
    /// The mini program that the coupon leads to (小程序入口).
    pub mini_programs_info: Option<BusifavorMiniProgramEntrance>,
    /// The merchant's official account (商户公众号appid).
    pub appid: Option<String>,
    /// The id of the marketing hall that the coupon leads to (营销馆id).
    pub hall_id: Option<String>,
    /// The id of the shop in which the coupon can be used (可用门店id).
    pub store_id: Option<String>,
    /// How the coupon's code is shown (code展示模式).
    pub code_display_mode: Option<BusifavorCodeDisplayMode>,
}
