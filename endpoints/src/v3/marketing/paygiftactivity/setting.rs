//! Who gets the coupons, and for which payments.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// What the user has to pay with (支付方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaygiftPaymentMethod {
    /// The user's balance.
    Cft,
    /// The cards of a bank.
    SpecificBankCard,
    /// A value that this version does not know.
    Other(String),
}

/// Who gets the coupons, and for which payments (活动高级设置).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftAdvancedSetting {
    /// Who gets the coupons (奖品类型).
    pub delivery_user_category: Option<PaygiftUserCategory>,
    /// The appid whose members get the coupons (商家会员appid).
    pub merchant_member_appid: Option<String>,
    /// The payments after which coupons are given (支付模式).
    pub payment_mode: Option<PaygiftPaymentMode>,
    /// The tags of orders (`goods_tag`) after which coupons are given (订单优惠标记).
    pub goods_tags: Option<Vec<String>>,
    /// What the user has to pay with, where it does not stand in `payment_mode`.
    pub payment_method_information: Option<PaygiftPaymentMethodInformation>,
}

/// Who gets the coupons.
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaygiftUserCategory {
    /// `BUSIFAVOR`, which the document lists without a word.
    Busifavor,
    /// Everybody.
    #[serde(rename = "DELIVERY_ALL_PERSON")]
    AllUsers,
    /// Members.
    #[serde(rename = "DELIVERY_MEMBER_PERSON")]
    Members,
    /// A value that this version does not know.
    Other(String),
}

/// The payments after which coupons are given (支付模式).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftPaymentMode {
    /// The scenes of the payments (支付场景列表).
    pub payment_scene_list: Option<Vec<PaygiftPaymentScene>>,
    /// What the user has to pay with (支付方式信息).
    pub payment_method_information: Option<PaygiftPaymentMethodInformation>,
}

/// The scene of a payment (支付场景列表).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaygiftPaymentScene {
    /// Payments in apps.
    #[serde(rename = "APP_SCENE")]
    App,
    /// Payments by face.
    #[serde(rename = "FACE_PAY_SCENE")]
    FacePay,
    /// Payments in mini programs.
    #[serde(rename = "MINIAPP_SCENE")]
    MiniProgram,
    /// Payments without a password.
    #[serde(rename = "NO_SECRET_SCENE")]
    NoPassword,
    /// Other payments.
    OtherScene,
    /// Payments by payment code.
    #[serde(rename = "SWING_CARD_SCENE")]
    PaymentCode,
    /// A value that this version does not know.
    Other(String),
}

/// What the user has to pay with (支付方式信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftPaymentMethodInformation {
    /// What the user has to pay with (支付方式).
    pub payment_method: Option<PaygiftPaymentMethod>,
    /// The bank, as WeChat Pay abbreviates it (银行简称).
    pub bank_abbreviation: Option<String>,
}
