//! What WeChat Pay tells about a service order of any mode, at the `notify_url` that it was created with.

use wechatpay_runtime::wechatpay_notification;

use super::{
    Collection, Location, NotifiedRiskFund, ServiceOrderDiscount, ServiceOrderPayment, ServiceOrderState,
    ServiceOrderStateDescription, ServiceOrderTimeRange,
};

/// The user has confirmed a service order (支付分服务用户确认成功). The service may begin.
#[wechatpay_notification("PAYSCORE.USER_CONFIRM", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012587953")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceOrderConfirmed {
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The app or official account, with a partner the partner's (应用ID).
    pub appid: String,
    /// The merchant number, with a partner the partner's (商户号).
    pub mchid: String,
    /// The user, under this `appid` (用户标识).
    pub openid: Option<String>,
    /// The state of the order (服务订单状态).
    pub state: ServiceOrderState,
    /// What `DOING` stands for (DOING状态附加说明).
    pub state_description: Option<ServiceOrderStateDescription>,
    /// What the order is about (服务信息).
    pub service_introduction: Option<String>,
    /// The total amount, in fen (总金额).
    pub total_amount: Option<i64>,
    /// What the user pays for (后付费项目).
    pub post_payments: Option<Vec<ServiceOrderPayment>>,
    /// What the merchant takes off (商户优惠).
    pub post_discounts: Option<Vec<ServiceOrderDiscount>>,
    /// The risk that the merchant takes (服务风险金).
    pub risk_fund: Option<NotifiedRiskFund>,
    /// When the service is used (服务时间段).
    pub time_range: Option<ServiceOrderTimeRange>,
    /// Where the service is used (服务位置).
    pub location: Option<Location>,
    /// The merchant's own data (商户数据包).
    pub attach: Option<String>,
    /// WeChat Pay's number of the order (微信服务单号).
    pub order_id: Option<String>,
    /// Whether WeChat Pay collects the amount (是否需要收款).
    pub need_collection: Option<bool>,
    /// The merchant's number of the deduction (商户系统内部扣款单号).
    pub out_trade_no: Option<String>,
    /// How the collection is going (收款信息).
    pub collection: Option<Collection>,
    /// The sub-merchant's app or official account (子商户应用ID), where a partner runs the order.
    pub sub_appid: Option<String>,
    /// The sub-merchant (子商户商户号), where a partner runs the order.
    pub sub_mchid: Option<String>,
    /// The channel partner's merchant number (渠道商商户号), where an institution runs the order.
    pub channel_id: Option<String>,
    /// The user, under `sub_appid` (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// What became of the user's authorization (回调状态), where the event is about one too.
    pub user_service_status: Option<String>,
    /// When the user authorized the service, or took that back (服务开启/解除授权成功时间).
    pub openorclose_time: Option<String>,
    /// The merchant's number of the authorization (授权协议号).
    pub authorization_code: Option<String>,
    /// The merchant's number of the request for an authorization (商户请求单号).
    pub out_request_no: Option<String>,
}

/// The user has paid a service order (支付分服务用户支付成功). It is done.
#[wechatpay_notification("PAYSCORE.USER_PAID", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012587953")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceOrderPaid {
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The app or official account, with a partner the partner's (应用ID).
    pub appid: String,
    /// The merchant number, with a partner the partner's (商户号).
    pub mchid: String,
    /// The user, under this `appid` (用户标识).
    pub openid: Option<String>,
    /// The state of the order (服务订单状态).
    pub state: ServiceOrderState,
    /// What `DOING` stands for (订单状态说明).
    pub state_description: Option<ServiceOrderStateDescription>,
    /// What the order is about (服务信息).
    pub service_introduction: Option<String>,
    /// The total that the merchant receives, in fen (商户收款总金额).
    pub total_amount: Option<i64>,
    /// What the user paid for (后付费项目).
    pub post_payments: Option<Vec<ServiceOrderPayment>>,
    /// What the merchant took off (商户优惠).
    pub post_discounts: Option<Vec<ServiceOrderDiscount>>,
    /// The risk that the merchant took (订单风险金).
    pub risk_fund: Option<NotifiedRiskFund>,
    /// When the service was used (服务时间段).
    pub time_range: Option<ServiceOrderTimeRange>,
    /// Where the service was used (服务位置).
    pub location: Option<Location>,
    /// The merchant's own data (商户数据包).
    pub attach: Option<String>,
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: Option<String>,
    /// Whether WeChat Pay collects the amount (是否需要收款).
    pub need_collection: Option<bool>,
    /// The merchant's number of the deduction (商户系统内部扣款单号).
    pub out_trade_no: Option<String>,
    /// How the amount was collected (收款信息).
    pub collection: Option<Collection>,
    /// The sub-merchant's app or official account (子商户应用ID), where a partner runs the order.
    pub sub_appid: Option<String>,
    /// The sub-merchant (子商户商户号), where a partner runs the order.
    pub sub_mchid: Option<String>,
    /// The channel partner's merchant number (渠道商商户号), where an institution runs the order.
    pub channel_id: Option<String>,
    /// The user, under `sub_appid` (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// What became of the user's authorization (回调状态), where the event is about one too.
    pub user_service_status: Option<String>,
    /// When the user authorized the service, or took that back (服务开启/解除授权成功时间).
    pub openorclose_time: Option<String>,
    /// The merchant's number of the authorization (授权协议号).
    pub authorization_code: Option<String>,
    /// The merchant's number of the request for an authorization (商户请求单号).
    pub out_request_no: Option<String>,
}
