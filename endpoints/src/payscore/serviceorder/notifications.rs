//! What WeChat Pay tells about the merchant's own service order, at the `notify_url` that it was created with.

use wechatpay_runtime::{wechatpay_notification, wechatpay_object};

use super::{Collection, RiskFundName, ServiceOrderDiscount, ServiceOrderPayment, ServiceOrderTimeRange};
use crate::payscore::{Location, ServiceOrderState, ServiceOrderStateDescription};

/// The user has confirmed a service order (支付分服务用户确认成功): the service may begin.
#[wechatpay_notification("PAYSCORE.USER_CONFIRM", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012587953")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceOrderConfirmed {
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The app or official account (应用ID).
    pub appid: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The user, under this `appid` (用户标识).
    pub openid: Option<String>,
    /// Where the order is (服务订单状态).
    pub state: ServiceOrderState,
    /// What `DOING` stands for (DOING状态附加说明).
    pub state_description: Option<ServiceOrderStateDescription>,
    /// What the order is about (服务信息).
    pub service_introduction: Option<String>,
    /// Fen (总金额).
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
}

/// The user has paid a service order (支付分服务用户支付成功): it is done.
#[wechatpay_notification("PAYSCORE.USER_PAID", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012587953")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceOrderPaid {
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The app or official account (应用ID).
    pub appid: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The user, under this `appid` (用户标识).
    pub openid: Option<String>,
    /// Where the order is (服务订单状态).
    pub state: ServiceOrderState,
    /// What `DOING` stands for (订单状态说明).
    pub state_description: Option<ServiceOrderStateDescription>,
    /// What the order is about (服务信息).
    pub service_introduction: Option<String>,
    /// Fen (商户收款总金额).
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
}

/// A risk fund as a notification tells it: `PAYSCORE.USER_PAID` leaves its name out.
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NotifiedRiskFund {
    /// What it stands for (风险名称).
    pub name: Option<RiskFundName>,
    /// Fen (风险金额).
    pub amount: Option<i64>,
    /// A remark (风险说明).
    pub description: Option<String>,
}
