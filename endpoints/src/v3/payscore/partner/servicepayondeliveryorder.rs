//! `v3/payscore/partner/servicepayondeliveryorder`: a sub-merchant's order of goods that are paid for when they arrive
//! (先用后付).

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::payscore::partner::{PartnerPostDiscount, PartnerPostPayment};
use crate::v3::payscore::{
    Location, PlannedTimeRange, RiskFund, ServiceOrderDiscount, ServiceOrderPayment, ServiceOrderState,
    ServiceOrderStateDescription, ServiceOrderTimeRange, ShoppingInfo,
};

/// Creates a sub-merchant's order of goods that the user pays for when they arrive (创建先用后付订单). From there on it is a service
/// order.
///
/// The same number with the same parameters gives the same response again; with others it is refused.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/partner/servicepayondeliveryorder",
    response = CreatedPartnerPayOnDeliveryOrder,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/create-partner-pay-on-delivery-service-order.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerPayOnDeliveryOrder {
    /// The merchant's number of the order, unique for each (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The partner's app or official account (服务商应用ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The service that the order belongs to (服务ID).
    pub service_id: String,
    /// What the order is about (服务信息), at most 20 characters.
    #[wechatpay(len = 1..=20)]
    pub service_introduction: String,
    /// What the user will pay for, as far as it is known (后付费项目), at most 100.
    #[wechatpay(items = ..=100)]
    pub post_payments: Option<Vec<PartnerPostPayment>>,
    /// What the merchant will take off (后付费商户优惠), at most 30.
    #[wechatpay(items = ..=30)]
    pub post_discounts: Option<Vec<PartnerPostDiscount>>,
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
    /// The user, under the partner's `appid` (服务商公众号下的用户标识).
    pub openid: Option<String>,
    /// The user, under `sub_appid` (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// Whether the user must confirm (是否需要用户确认).
    pub need_user_confirm: Option<bool>,
    /// The partner's merchant number (服务商商户号).
    pub mchid: Option<String>,
    /// What is bought (先用后付购物详情).
    pub shopping_info: ShoppingInfo,
}

/// An order of goods as it was created.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedPartnerPayOnDeliveryOrder {
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's app or official account (服务商应用ID).
    pub appid: String,
    /// The partner's merchant number (服务商商户号).
    pub mchid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// What the order is about (服务信息).
    pub service_introduction: Option<String>,
    /// The state of the order (服务订单状态).
    pub state: ServiceOrderState,
    /// What `DOING` stands for (订单状态说明).
    pub state_description: Option<ServiceOrderStateDescription>,
    /// What the user pays for (后付费项目).
    pub post_payments: Option<Vec<ServiceOrderPayment>>,
    /// What the merchant takes off (商户优惠).
    pub post_discounts: Option<Vec<ServiceOrderDiscount>>,
    /// The risk that the merchant takes (服务风险金).
    pub risk_fund: Option<RiskFund>,
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
    /// What the mini program is opened with, for the user to confirm (跳转微信侧数据包).
    pub package: Option<String>,
    /// What is bought (先用后付购物详情).
    pub shopping_info: Option<ShoppingInfo>,
}
