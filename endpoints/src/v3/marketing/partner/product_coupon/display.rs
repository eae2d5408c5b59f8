//! What users see of a coupon.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::CouponColor;

/// What users see of the coupon's rules (券使用规则展示信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponUsageDisplay {
    /// The ways in which the coupon is used (券使用方式列表).
    pub coupon_usage_method_list: Vec<ProductCouponUsageMethod>,
    /// The mini program (小程序AppID).
    pub mini_program_appid: Option<String>,
    /// The page of the mini program (小程序跳转路径).
    pub mini_program_path: Option<String>,
    /// The page that the app leads to (APP的H5跳转路径).
    pub app_path: Option<String>,
    /// How the coupon is used, in words (券使用说明).
    pub usage_description: String,
    /// The stores where the coupon can be used (券可用门店信息).
    pub coupon_available_store_info: Option<ProductCouponStoreDisplay>,
    /// How the app is opened (APP跳转类型).
    pub app_jump_type: Option<ProductCouponAppTarget>,
    /// The link in words (口令链接).
    pub passcode_link: Option<String>,
}

/// Where a coupon can be used (券使用方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponUsageMethod {
    /// In a shop, by showing the code (线下使用).
    Offline,
    /// In the mini program (小程序内使用).
    MiniProgram,
    /// In the app (App内使用).
    App,
    /// By the user's payment code (付款码使用).
    PaymentCode,
    /// A value that this version does not know.
    Other(String),
}

/// The stores where the coupon can be used (券可用门店信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponStoreDisplay {
    /// The stores where the coupon can be used, in words (券可用门店描述).
    pub description: String,
    /// The mini program that lists the stores (小程序AppID).
    pub mini_program_appid: Option<String>,
    /// The page of the mini program (小程序跳转路径).
    pub mini_program_path: Option<String>,
}

/// How the app is opened (APP跳转类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponAppTarget {
    /// A web page opens the app (H5跳转).
    H5,
    /// A link with a passcode opens the app (口令链接跳转).
    PasscodeLink,
    /// A page explains how to use it (使用指引).
    UsageGuide,
    /// A value that this version does not know.
    Other(String),
}

/// How the coupon's code is shown (用户商品券Code展示模式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponCodeDisplay {
    /// It is not shown (不展示).
    Invisible,
    /// As a bar code (条形码).
    Barcode,
    /// As a QR code (二维码).
    Qrcode,
    /// A value that this version does not know.
    Other(String),
}

/// The way to the official account (公众号入口).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponOfficialAccount {
    /// The official account (公众号AppID).
    pub appid: String,
}

/// The way to the channel (视频号入口).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponChannel {
    /// The channel's id (视频号ID).
    pub finder_id: String,
    /// The id of the channel's video (视频号视频ID).
    pub finder_video_id: String,
    /// The cover of the channel's video (视频号封面图).
    pub finder_video_cover_image_url: String,
}

/// What users see of their coupon (用户商品券展示信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserProductCouponDisplay {
    /// How the coupon's code is shown (用户商品券Code展示模式).
    pub code_display_mode: Option<ProductCouponCodeDisplay>,
    /// The color of the background (背景颜色).
    pub background_color: Option<CouponColor>,
    /// The way to the mini program (小程序入口).
    pub entrance_mini_program: Option<ProductCouponMiniProgram>,
    /// The way to the official account (公众号入口).
    pub entrance_official_account: Option<ProductCouponOfficialAccount>,
    /// The way to the channel (视频号入口).
    pub entrance_finder: Option<ProductCouponChannel>,
}

/// The way to the mini program (小程序入口).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponMiniProgram {
    /// The mini program (小程序AppID).
    pub appid: String,
    /// The page of the mini program (小程序跳转路径).
    pub path: String,
    /// The text of the way there (入口文案).
    pub entrance_wording: String,
    /// The text that leads the user (引导文案).
    pub guidance_wording: Option<String>,
}
