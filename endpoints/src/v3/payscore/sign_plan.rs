//! `v3/payscore/sign-plan`: plans that users sign for (用户的签约计划), and the service orders of their entries.

pub mod partner;
pub mod serviceorder;
pub mod user_sign_plans;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification, wechatpay_object};

/// The merchant's number of the order of an entry (计划明细的商户侧单号).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignPlanDetail {
    /// The entry's place in the plan, from 1 (计划明细序号).
    pub plan_detail_no: i64,
    /// The merchant's number of the order of the entry (商户侧计划明细使用订单号).
    pub merchant_plan_detail_no: String,
}

/// One entry of a plan that a user signs for (签约计划明细).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedPlanDetail {
    /// The entry's place in the plan, from 1 (计划明细序号).
    pub plan_detail_no: i64,
    /// The amount of the entry without its discount, in fen (计划明细原支付金额).
    pub original_price: i64,
    /// What the discount is about (计划明细优惠说明).
    pub plan_discount_description: Option<String>,
    /// The amount of the entry, in fen (计划明细实际支付金额).
    pub actual_price: i64,
    /// The state of the entry (计划明细状态).
    pub plan_detail_state: PlanDetailState,
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: Option<String>,
    /// The merchant's number of the order of the entry (商户侧计划明细使用订单号).
    pub merchant_plan_detail_no: String,
    /// What the entry is called (计划明细名称).
    pub plan_detail_name: String,
    /// The amount of the entry's order, in fen (计划明细对应订单实际支付金额): what the user paid.
    pub actual_pay_price: Option<i64>,
    /// When the entry began to be used (详情使用时间).
    pub use_time: Option<String>,
    /// When the entry was completed (详情完成时间).
    pub complete_time: Option<String>,
    /// When it was cancelled (详情取消时间).
    pub cancel_time: Option<String>,
}

/// Whether the user has signed (计划签约状态). The documents at hand name one value.
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SignState {
    /// No, or not any more.
    Unsigned,
    /// A state that this version does not know.
    Other(String),
}

/// Who cancelled a signed plan (签约计划取消类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CancelSignType {
    /// Nobody.
    NotCancel,
    /// The user.
    User,
    /// The merchant.
    Merchant,
    /// The user, by taking the authorization of the service back.
    RevokeService,
    /// A type that this version does not know.
    Other(String),
}

/// The state of an entry of a signed plan (计划明细状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PlanDetailState {
    /// Not used yet.
    NotUsed,
    /// Being used.
    Using,
    /// Used.
    Used,
    /// Cancelled.
    SignPlanDetailCancel,
    /// A state that this version does not know.
    Other(String),
}

/// A user has signed for a plan, or the plan was cancelled (签约成功、取消签约). It is told of plans of merchants and of partners alike.
#[wechatpay_notification(
    "PAYSCORE.USER_SIGN_PLAN",
    "PAYSCORE.USER_CANCEL_SIGN_PLAN",
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012286193"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserSignPlanChanged {
    /// WeChat Pay's number of the signed plan (签约计划ID).
    pub sign_plan_id: String,
    /// The user, under this `appid` (用户标识).
    pub openid: Option<String>,
    /// The user, under `sub_appid` (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// The service (服务ID).
    pub service_id: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The app or official account (公众账号ID).
    pub appid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The merchant's number of the signed plan (商户侧签约计划号).
    pub merchant_sign_plan_no: String,
    /// Where notifications go (商户回调地址).
    pub merchant_callback_url: Option<String>,
    /// WeChat Pay's number of the plan (支付分计划ID).
    pub plan_id: String,
    /// The place in the plan that the user has got to (目前进行到的计划明细序号).
    pub going_detail_no: Option<i64>,
    /// Whether the user has signed (计划签约状态).
    pub sign_state: SignState,
    /// When it was cancelled, RFC 3339 (取消计划时间).
    pub cancel_sign_time: Option<String>,
    /// Who cancelled it (签约计划取消类型).
    pub cancel_sign_type: Option<CancelSignType>,
    /// Why it was cancelled (签约计划取消原因).
    pub cancel_reason: Option<String>,
    /// What the plan is called (签约计划的名称).
    pub plan_name: String,
    /// When it expires, RFC 3339 (签约计划过期时间).
    pub plan_over_time: String,
    /// The amount of the plan without its discounts, in fen (签约计划原总金额).
    pub total_origin_price: i64,
    /// How many deductions the plan has (签约计划扣费次数).
    pub deduction_quantity: i64,
    /// The amount of the plan, in fen (签约计划实际总金额).
    pub total_actual_price: i64,
    /// The entries of the plan, one by one (签约计划明细列表).
    pub signed_detail_list: Option<Vec<SignedPlanDetail>>,
    /// When the user signed, RFC 3339 (签约时间).
    pub sign_time: Option<String>,
}
