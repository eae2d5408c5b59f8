//! What is given, and after which payments.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The kind of what is given (奖品类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaygiftAwardType {
    /// Coupons of merchants (商家券).
    Busifavor,
    /// A value that this version does not know.
    Other(String),
}

/// After whose payments coupons are given (发券商户号选项).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaygiftMerchantOption {
    /// The merchants with whom the coupons can be used. The document spells it so.
    #[serde(rename = "IN_SEVICE_COUPON_MERCHANT")]
    InServiceCouponMerchant,
    /// Those that `merchant_id_list` names.
    ManualInputMerchant,
    /// A value that this version does not know.
    Other(String),
}

/// What is given after payments of an amount or more (活动奖品发放规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftAwardRule {
    /// The kind of what is given (奖品类型).
    pub award_type: PaygiftAwardType,
    /// After whose payments coupons are given (发券商户号选项).
    pub merchant_option: PaygiftMerchantOption,
    /// The least amount of a payment that brings a coupon, in fen (消费金额门槛).
    pub transaction_amount_minimum: i64,
    /// Whether one coupon or a package is given (发放内容).
    pub send_content: PaygiftContent,
    /// The coupons that are given (奖品基本信息列表).
    pub award_list: Option<Vec<PaygiftAward>>,
    /// The merchant numbers after whose payments coupons are given (发券商户号列表).
    pub merchant_id_list: Option<Vec<String>>,
}

/// Whether one coupon or a package is given (发放内容).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaygiftContent {
    /// One coupon.
    SingleCoupon,
    /// Several coupons at once.
    GiftPackage,
    /// A value that this version does not know.
    Other(String),
}

/// Coupons that are given (奖品基本信息列表).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftAward {
    /// The number of the coupons' batch (代金券批次Id).
    pub stock_id: String,
    /// The address of the picture (奖品原始图).
    pub original_image_url: String,
    /// The address of the small picture (奖品缩略图).
    pub thumbnail_url: Option<String>,
}
