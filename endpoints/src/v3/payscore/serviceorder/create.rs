//! Creating the merchant's own service order.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::payscore::{
    Device, EstimatedDiscount, Location, PlannedTimeRange, PostPayment, RiskFund, ServiceOrderDiscount, ServiceOrderPayment,
    ServiceOrderState, ServiceOrderStateDescription, ServiceOrderTimeRange,
};

/// Creates a service order (创建支付分订单). The user then confirms it in WeChat.
///
/// The same number with the same parameters gives the same response again; with others it is refused.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/serviceorder",
    response = CreatedServiceOrder,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012587900",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateServiceOrder {
    /// The merchant's number of the order, unique for each (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The app or official account that the merchant number is bound to (公众账号 ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The service that the order belongs to (服务 ID).
    pub service_id: String,
    /// What the order is about (服务信息), at most 20 characters.
    #[wechatpay(len = 1..=20)]
    pub service_introduction: String,
    /// What the user will pay for, as far as it is known (后付费项目), at most 100.
    #[wechatpay(items = ..=100)]
    pub post_payments: Option<Vec<PostPayment>>,
    /// What the merchant will take off (商户优惠), at most 30.
    #[wechatpay(items = ..=30)]
    pub post_discounts: Option<Vec<EstimatedDiscount>>,
    /// When the service will be used (服务时间段).
    pub time_range: PlannedTimeRange,
    /// Where the service will be used (服务位置).
    pub location: Option<Location>,
    /// The risk that the merchant takes (订单风险金).
    pub risk_fund: RiskFund,
    /// The merchant's own data, which comes back as it is (商户数据包).
    #[wechatpay(len = 1..=256)]
    pub attach: Option<String>,
    /// Where notifications go (商户回调地址).
    #[wechatpay(len = 1..=255)]
    pub notify_url: String,
    /// The user, under this `appid` (用户标识).
    pub openid: Option<String>,
    /// Whether the user must confirm (是否需要用户确认).
    pub need_user_confirm: Option<bool>,
    /// The device that will be used (设备信息).
    pub device: Option<Device>,
}

/// A service order as it was created.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedServiceOrder {
    /// As it was sent (公众账号 ID).
    pub appid: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// The service (服务 ID).
    pub service_id: String,
    /// What the order is about (服务信息).
    pub service_introduction: Option<String>,
    /// The state of the order (服务订单状态).
    pub state: ServiceOrderState,
    /// What `DOING` stands for (订单状态说明).
    pub state_description: Option<ServiceOrderStateDescription>,
    /// What the user will pay for (后付费项目).
    pub post_payments: Option<Vec<ServiceOrderPayment>>,
    /// What the merchant will take off (后付费商户优惠).
    pub post_discounts: Option<Vec<ServiceOrderDiscount>>,
    /// The risk that the merchant takes (订单风险金).
    pub risk_fund: Option<RiskFund>,
    /// When the service will be used (服务时间段).
    pub time_range: Option<ServiceOrderTimeRange>,
    /// Where the service will be used (服务位置).
    pub location: Option<Location>,
    /// The merchant's own data (商户数据包).
    pub attach: Option<String>,
    /// Where notifications go (商户回调地址).
    pub notify_url: Option<String>,
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: String,
    /// What the mini program is opened with, for the user to confirm (跳转微信侧小程序订单数据).
    pub package: String,
}
