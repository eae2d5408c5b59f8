//! Creates a batch of coupons.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::CouponColor;
use crate::v3::marketing::favor::{FavorNormalCoupon, FavorStockType};

/// Creates a batch of coupons (创建代金券批次).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/favor/coupon-stocks",
    response = CreatedFavorStock,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateFavorStock {
    /// The batch's name (批次名称).
    pub stock_name: String,
    /// When it begins, RFC 3339 (开始时间).
    pub available_begin_time: String,
    /// When it ends, RFC 3339 (结束时间).
    pub available_end_time: String,
    /// How the coupons are given out (发放规则).
    pub stock_use_rule: FavorStockUseRule,
    /// Whether the coupon takes off without a flow of funds (是否无资金流).
    pub no_cash: bool,
    /// The kind of the batch (批次类型).
    pub stock_type: FavorStockType,
    /// The remark on the batch (批次备注).
    pub comment: Option<String>,
    /// The merchant that the batch belongs to (归属商户号).
    pub belong_merchant: String,
    /// How the coupon looks (样式信息).
    pub pattern_info: Option<FavorPattern>,
    /// How the coupon can be used (核销规则).
    pub coupon_use_rule: FavorCouponUseRule,
    /// The merchant's number of this request (商户单据号).
    pub out_request_no: String,
    /// More attributes, as the text of a JSON object (扩展属性).
    pub ext_info: Option<String>,
}

/// How the coupons are given out (发放规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorStockUseRule {
    /// How many coupons are given out at most (发放总上限).
    pub max_coupons: i64,
    /// What all coupons may take off at most, in fen (总预算).
    pub max_amount: i64,
    /// What the coupons given out on a day may take off at most, in fen (单天发放上限金额).
    pub max_amount_by_day: Option<i64>,
    /// How many coupons a user can have (单个用户可领个数).
    pub max_coupons_per_user: i64,
    /// Whether the limit of a user is that of the person, over all accounts (是否开启自然人限制).
    pub natural_person_limit: bool,
    /// Whether giving out coupons by call is protected from abuse (api发券防刷).
    pub prevent_api_abuse: bool,
}

/// How a coupon looks (样式信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorPattern {
    /// Where the coupon in the card pack leads to (卡包跳转目标).
    pub jump_target: Option<FavorJumpTarget>,
    /// The mini program (小程序appid).
    pub mini_program_appid: Option<String>,
    /// The page of the mini program (小程序path).
    pub mini_program_path: Option<String>,
    /// How the coupon is used, as the user reads it (使用说明).
    pub description: Option<String>,
    /// The address of the merchant's logo (商户logo), which [`UploadFavorImage`](super::media::image_upload::UploadFavorImage) gives.
    pub merchant_logo: Option<String>,
    /// The merchant's name (商户名称).
    pub merchant_name: Option<String>,
    /// The colour of the background (背景颜色).
    pub background_color: Option<CouponColor>,
    /// The address of the coupon's picture (券详情图片).
    pub coupon_image: Option<String>,
}

/// Where the coupon in the card pack leads to (卡包跳转目标).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FavorJumpTarget {
    /// The payment code (付款码).
    PaymentCode,
    /// A mini program (小程序).
    MiniProgram,
    /// The page of where it can be used (默认跳转).
    DefaultPage,
    /// A value that this version does not know.
    Other(String),
}

/// How a coupon can be used (核销规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorCouponUseRule {
    /// Whether the coupon can be used together with other discounts (是否可叠加其他优惠).
    pub combine_use: Option<bool>,
    /// When the coupon can be used (券可核销时间).
    pub coupon_available_time: Option<FavorCouponAvailableTime>,
    /// What a coupon of a fixed amount takes off, and from which amount on (固定面额满减券使用规则).
    pub fixed_normal_coupon: Option<FavorNormalCoupon>,
    /// The tags of orders (`goods_tag`) that the coupons can be used on (订单优惠标记).
    pub goods_tag: Option<Vec<String>>,
    /// The trade types that the coupons can be used in (交易类型).
    pub trade_type: Option<Vec<String>>,
    /// The merchant's numbers of the goods that the coupon is for (可核销商品编码).
    pub available_items: Option<Vec<String>>,
    /// The merchant's numbers of the goods that the coupon is not for (不参与优惠商品编码).
    pub unavailable_items: Option<Vec<String>>,
    /// The merchant numbers with which the coupon can be used (可核销商户号).
    pub available_merchants: Option<Vec<String>>,
    /// The bank cards that the coupon is for (指定银行卡BIN).
    pub limit_card: Option<FavorLimitCard>,
    /// What the user may pay with (指定支付方式).
    pub limit_pay: Option<Vec<String>>,
    /// What a coupon that takes a percentage off takes off (折扣券使用规则).
    pub discount_coupon: Option<FavorDiscountCoupon>,
    /// What goods cost with an exchange coupon (换购券使用规则).
    pub exchange_coupon: Option<FavorExchangeCoupon>,
}

/// When a coupon can be used (券可核销时间).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorCouponAvailableTime {
    /// From when on, RFC 3339 (开始时间).
    pub available_begin_time: Option<String>,
    /// Until when, RFC 3339 (结束时间).
    pub available_end_time: Option<String>,
    /// The days of the week and the hours of these days in which it can be used (固定时间段可用).
    pub fix_available_time: Option<FavorFixedAvailableTime>,
    /// Whether it can be used from the day after it was given out (领取第二天生效).
    pub second_day_available: Option<bool>,
    /// For how long it can be used after it was given out (领取后有效时间).
    pub available_time_after_receive: Option<i64>,
}

/// The days of the week and the hours of these days in which a coupon can be used (固定时间段可用).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorFixedAvailableTime {
    /// The days of the week, 0 for Sunday to 6 for Saturday (可用星期数).
    pub available_week_day: Option<Vec<i64>>,
    /// From when on in the day, in seconds after midnight (当天开始时间).
    pub begin_time: Option<i64>,
    /// Until when in the day, in seconds after midnight (当天结束时间).
    pub end_time: Option<i64>,
}

/// The bank cards that a coupon is for (指定银行卡BIN).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorLimitCard {
    /// The cards' name, as the user reads it (银行卡名称).
    pub name: Option<String>,
    /// The digits that the cards' numbers begin with.
    pub bin: Option<Vec<String>>,
}

/// What a coupon that takes a percentage off takes off (折扣券使用规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorDiscountCoupon {
    /// What the coupon takes off at most, in fen (最高折扣金额).
    pub discount_amount_max: Option<i64>,
    /// The percentage, `88` for what costs 88 % with the coupon (折扣百分比).
    pub discount_percent: Option<i64>,
    /// The least amount with which the coupon can be used, in fen (门槛).
    pub transaction_minimum: Option<i64>,
}

/// What goods cost with an exchange coupon (换购券使用规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorExchangeCoupon {
    /// What one of the goods costs with the coupon, in fen (单品换购价).
    pub exchange_price: Option<i64>,
    /// The least amount with which the coupon can be used, in fen (消费门槛).
    pub transaction_minimum: Option<i64>,
}

/// A batch that was created.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedFavorStock {
    /// The batch's number (批次号).
    pub stock_id: Option<String>,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: Option<String>,
}
