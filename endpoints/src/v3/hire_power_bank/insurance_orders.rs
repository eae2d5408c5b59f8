//! Creates an insurance order for a hired power bank; queries an insurance order.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_notification};

/// Creates an insurance order for a hired power bank (创建保险订单).
#[wechatpay_endpoint(
    POST,
    "v3/hire-power-bank/insurance-orders",
    response = PowerBankInsuranceOrder,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePowerBankInsuranceOrder {
    /// The merchant's number of the request (商户创建保险订单时的凭据号).
    pub out_order_no: Option<String>,
    /// The user's openid at the merchant's app (微信用户在商户对应appid下的唯一标识).
    pub openid: Option<String>,
    /// Where changes of the order are notified to (用于接收保险订单状态变化通知).
    pub notify_url: Option<String>,
    /// The merchant's service in PayScore (商户在支付分服务下对应的服务ID).
    pub service_id: Option<String>,
}

/// An insurance order, as it stands (保险订单). WeChat Pay tells it when it changes.
#[wechatpay_notification(
    "HIRE_POWER_BANK.RECEIVE_INSURANCE",
    document = "https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PowerBankInsuranceOrder {
    /// WeChat Pay's number of the insurance order (租借充电宝隔夜归还保险订单号).
    pub order_id: Option<String>,
    /// The merchant's number of the request (商户创建保险订单时的凭据号).
    pub out_order_no: Option<String>,
    /// The user's openid at the merchant's app (微信用户在商户对应appid下的唯一标识).
    pub openid: Option<String>,
    /// How many claims the order allows (一笔保险订单对应的最大理赔次数).
    pub max_claim_count: Option<i64>,
    /// How many claims were paid (一笔保险订单对应的已理赔次数).
    pub claimed_count: Option<i64>,
    /// When the user took the order (保险订单领取时间).
    pub order_receive_time: Option<String>,
    /// When the insurance begins (保险订单开始时间).
    pub order_begin_time: Option<String>,
    /// When the insurance ends (保险订单结束时间).
    pub order_end_time: Option<String>,
    /// Whether the user took the order (保险订单领取状态).
    pub order_receive_state: Option<String>,
}

/// Queries an insurance order (查询保险订单详情).
#[wechatpay_endpoint(
    GET,
    "v3/hire-power-bank/insurance-orders/<out_order_no>",
    response = PowerBankInsuranceOrder,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPowerBankInsuranceOrder {
    /// The merchant's number of the request (商户创建保险订单时的凭据号).
    pub out_order_no: String,
}
