//! `v3/payscore/sign-plan/serviceorder`: the service orders of a signed plan.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::payscore::{
    Location, NotifiedRiskFund, PlannedTimeRange, ServiceOrderDiscount, ServiceOrderPayment, ServiceOrderState,
    ServiceOrderStateDescription, ServiceOrderTimeRange,
};

/// Creates the service order of one entry of a signed plan (创建用户的签约计划详情对应的服务订单).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/sign-plan/serviceorder",
    response = CreatedSignPlanServiceOrder,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/service-order/create-service-order.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateSignPlanServiceOrder {
    /// The service (服务ID).
    pub service_id: String,
    /// WeChat Pay's number of the signed plan (签约计划ID).
    pub sign_plan_id: String,
    /// The entry's place in the plan, from 1 (计划明细序号).
    pub plan_detail_no: i64,
    /// The app or official account (公众账号ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The user, under this `appid` (用户标识).
    pub openid: String,
    /// Where notifications go (商户扣款成功回调通知的地址).
    #[wechatpay(len = 1..=255)]
    pub notify_url: String,
    /// What the order is about (服务信息), at most 20 characters.
    #[wechatpay(len = 1..=20)]
    pub service_introduction: String,
    /// When the service will be used (服务时间).
    pub time_range: PlannedTimeRange,
    /// Where the service will be used (服务位置).
    pub location: Option<Location>,
    /// The merchant's own data, which comes back as it is (商户数据包).
    #[wechatpay(len = 1..=256)]
    pub attach: Option<String>,
    /// The merchant's number of the order (商户侧订单号).
    pub out_trade_no: String,
}

/// The service order of an entry as it was created.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedSignPlanServiceOrder {
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The app or official account (公众账号ID).
    pub appid: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// What the order is about (服务信息).
    pub service_introduction: String,
    /// The state of the order (服务订单状态).
    pub state: ServiceOrderState,
    /// What `DOING` stands for (订单状态说明).
    pub state_description: Option<ServiceOrderStateDescription>,
    /// What the user pays for (后付费项目).
    pub post_payments: Option<Vec<ServiceOrderPayment>>,
    /// What the merchant takes off (商户优惠).
    pub post_discounts: Option<Vec<ServiceOrderDiscount>>,
    /// The risk that the merchant takes (服务风险金).
    pub risk_fund: Option<NotifiedRiskFund>,
    /// When the service is used (服务时间).
    pub time_range: Option<ServiceOrderTimeRange>,
    /// Where the service is used (服务位置).
    pub location: Option<Location>,
    /// The merchant's own data (商户数据包).
    pub attach: Option<String>,
    /// Where notifications go (商户回调地址).
    pub notify_url: Option<String>,
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: Option<String>,
}
