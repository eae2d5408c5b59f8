//! Creating a pay-after order.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::payscore::{CreatedOrder, OrderFee, PlannedOrderDiscount};

/// Creates a pay-after order (创建先享后付订单). The user then confirms it in WeChat.
///
/// The same number with the same parameters gives the same response again; with others it is refused.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/payafter-orders",
    response = CreatedOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePayafterOrder {
    /// The app or official account (公众账号ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The merchant's number of the order, unique for each (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// When the service begins: `yyyyMMddHHmmss` or `yyyyMMdd` in Beijing time, or `OnAccept` (服务开始时间).
    #[wechatpay(pattern = "[0-9]{8}([0-9]{6})?|OnAccept")]
    pub service_start_time: Option<String>,
    /// When the service ends, if that is known (预计服务结束时间).
    #[wechatpay(pattern = "[0-9]{8}([0-9]{6})?")]
    pub service_end_time: Option<String>,
    /// Where the service begins (开始使用服务的地点).
    pub service_start_location: Option<String>,
    /// Where the service ends (预计服务结束的地点).
    pub service_end_location: Option<String>,
    /// What the order is about (服务信息).
    pub service_introduction: Option<String>,
    /// What the user pays for (后付费项目).
    pub fees: Option<Vec<OrderFee>>,
    /// What the merchant will take off (商户优惠), at most 5.
    #[wechatpay(items = ..=5)]
    pub discounts: Option<Vec<PlannedOrderDiscount>>,
    /// The risk amount of the order, in fen (订单风险金额): the most that the order can cost.
    #[wechatpay(range = 0..)]
    pub risk_amount: Option<i64>,
    /// The merchant's own data, which comes back as it is (商户数据包).
    #[wechatpay(len = 1..=256)]
    pub attach: Option<String>,
    /// Whether the user must confirm (使用需用户确认订单类型); default `true`.
    pub need_user_confirm: Option<bool>,
    /// The user, under this `appid` (用户标识).
    pub openid: Option<String>,
    /// The user's name (用户姓名); travels encrypted.
    #[wechatpay(sensitive)]
    pub name: Option<String>,
    /// The user's phone number (用户手机号); travels encrypted.
    #[wechatpay(sensitive)]
    pub phone: Option<String>,
    /// The number of the user's identity card (用户身份证ID); travels encrypted.
    #[wechatpay(sensitive)]
    pub userid: Option<String>,
    /// The user's address for deliveries (用户收货地址); travels encrypted.
    #[wechatpay(sensitive)]
    pub address: Option<String>,
}
