//! `v3/payscore/sign-plan/partner/user-sign-plans`: plans that users sign for with a partner's sub-merchant.

pub mod merchant_sign_plan_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::payscore::sign_plan::{CancelSignType, SignPlanDetail, SignState, SignedPlanDetail};

/// Prepares a plan for a user to sign for, which the user then does in WeChat (创建用户的签约计划).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/sign-plan/partner/user-sign-plans",
    response = CreatedPartnerUserSignPlan,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/create-partner-user-sign-plan.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerUserSignPlan {
    /// The service (服务ID).
    pub service_id: String,
    /// WeChat Pay's number of the plan (支付分计划ID).
    pub plan_id: String,
    /// The partner's app or official account (服务商应用ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The user, under the partner's `appid` (服务商公众号下的用户标识).
    pub openid: Option<String>,
    /// The user, under `sub_appid` (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// The merchant's number of the signed plan, unique for each (商户侧签约计划号).
    pub merchant_sign_plan_no: String,
    /// Where notifications go (签约成功事件通知回调地址).
    #[wechatpay(len = 1..=255)]
    pub notify_url: String,
    /// The merchant's numbers of the orders of the plan, one an entry (计划明细的商户侧单号).
    pub sign_plan_detail: Vec<SignPlanDetail>,
}

/// A plan that is ready to be signed for.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedPartnerUserSignPlan {
    /// The signed plan (用户的签约计划).
    pub sign_plan: Option<PartnerUserSignPlan>,
    /// What the mini program is opened with, for the user to sign (跳转微信侧确认签约小程序的数据).
    pub package: String,
}

/// A plan that a user signs for, as it stands.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerUserSignPlan {
    /// WeChat Pay's number of the signed plan (签约计划ID).
    pub sign_plan_id: String,
    /// The user, under the partner's `appid` (服务商公众号下的用户标识).
    pub openid: Option<String>,
    /// The user, under `sub_appid` (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's merchant number (服务商商户号).
    pub mchid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The partner's app or official account (服务商应用ID).
    pub appid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The merchant's number of the signed plan (商户侧签约计划号).
    pub merchant_sign_plan_no: String,
    /// Where notifications go (商户回调地址).
    pub merchant_callback_url: Option<String>,
    /// WeChat Pay's number of the plan (支付分计划ID).
    pub plan_id: String,
    /// The place in the plan that the user has got to (目前用户进行到的计划详情序号).
    pub going_detail_no: i64,
    /// Whether the user has signed (计划签约状态).
    pub sign_state: SignState,
    /// When it was cancelled, RFC 3339 (签约计划取消时间).
    pub cancel_sign_time: Option<String>,
    /// Who cancelled it (签约计划取消类型).
    pub cancel_sign_type: Option<CancelSignType>,
    /// Why it was cancelled (签约计划取消原因).
    pub cancel_reason: Option<String>,
    /// What the plan is called (签约计划的名称).
    pub plan_name: Option<String>,
    /// When it expires, RFC 3339 (签约计划的过期时间).
    pub plan_over_time: Option<String>,
    /// The amount of the plan without its discounts, in fen (签约计划原总金额).
    pub total_origin_price: Option<i64>,
    /// How many deductions the plan has (签约计划扣费次数).
    pub deduction_quantity: Option<i64>,
    /// The amount of the plan, in fen (签约计划实际总金额).
    pub total_actual_price: Option<i64>,
    /// The entries of the plan, one by one (签约计划明细列表).
    pub signed_detail_list: Option<Vec<SignedPlanDetail>>,
    /// When the user signed, RFC 3339 (签约时间).
    pub sign_time: Option<String>,
}
