//! Opens or closes the gold plan for a sub-merchant.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::GoldPlanOperation;

/// Opens or closes the gold plan for a sub-merchant (点金计划管理).
#[wechatpay_endpoint(
    POST,
    "v3/goldplan/merchants/changegoldplanstatus",
    response = ChangedGoldPlan,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeGoldPlan {
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: String,
    /// What was done (操作类型).
    pub operation_type: GoldPlanOperation,
    /// In which scene it is set up (支付场景).
    pub operation_pay_scene: Option<GoldPlanPaymentScene>,
}

/// In which payments the page is shown (支付场景).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GoldPlanPaymentScene {
    /// In JSAPI payments and in mini programs (JSAPI 支付及小程序支付).
    JsapiAndMiniprogram,
    /// In JSAPI payments (JSAPI 支付).
    Jsapi,
    /// In mini programs (小程序支付).
    Miniprogram,
    /// A value that this version does not know.
    Other(String),
}

/// The sub-merchant whose page was changed (点金计划状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedGoldPlan {
    /// The sub-merchant's number (子商户ID).
    pub sub_mchid: String,
}
