//! What the orders of 2019, `payafter-orders` and `smartretail-orders`, share besides their [`finish`](super::finish): what
//! they are created with, and how they are answered.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification, wechatpay_object};

use super::authorization::ContractStatus;
use crate::v3::payscore::FinishType;

/// One thing that the user pays for (后付费项目), as it is planned or as responses have it.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrderFee {
    /// The name of the paid item (付费项目名称).
    pub fee_name: Option<String>,
    /// How many (付费项目数量).
    pub fee_count: Option<i64>,
    /// The amount of the paid item, in fen (付费项目总金额). The amount of the item as a whole: `fee_count` does not multiply it.
    pub fee_amount: Option<i64>,
    /// How the amount comes about (描述计费规则).
    pub fee_desc: Option<String>,
}

/// What the merchant will take off (商户优惠); the amount is known when the order is finished.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlannedOrderDiscount {
    /// The name of the coupon (优惠名称).
    #[wechatpay(len = 1..=20)]
    pub discount_name: Option<String>,
    /// Why it is given (优惠说明).
    pub discount_desc: Option<String>,
}

/// What the merchant takes off (商户优惠), as responses have it.
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrderDiscount {
    /// The name of the coupon (优惠名称).
    #[wechatpay(len = 1..=20)]
    pub discount_name: Option<String>,
    /// The discount on the goods, in fen (商品优惠金额).
    pub discount_amount: Option<i64>,
    /// Why it is given (优惠说明).
    pub discount_desc: Option<String>,
}

/// An order as it was created.
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CreatedOrder {
    /// The app or official account (公众账号ID).
    pub appid: Option<String>,
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: Option<String>,
    /// The service (服务ID).
    pub service_id: Option<String>,
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: Option<String>,
    /// The `businessType` that opens the mini program (小程序跳转businessType).
    pub miniprogram_businesstype: Option<String>,
    /// The `appid` of the mini program (小程序跳转appid).
    pub miniprogram_appid: Option<String>,
    /// The path in the mini program (小程序跳转路径).
    pub miniprogram_path: Option<String>,
    /// The name of the mini program (小程序跳转username).
    pub miniprogram_username: Option<String>,
    /// What the mini program is opened with, for the user to confirm (跳转微信侧数据包).
    pub package: Option<String>,
}

/// An order as it stands.
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QueriedOrder {
    /// The app or official account (公众账号ID).
    pub appid: Option<String>,
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: Option<String>,
    /// The service (服务ID).
    pub service_id: Option<String>,
    /// The state of the order (订单状态).
    pub state: Option<EarlierOrderState>,
    /// Whether the user used the service (标识用户订单使用情况), once the order was finished.
    pub finish_type: Option<FinishType>,
    /// When the service was to begin (服务开始时间).
    pub service_start_time: Option<String>,
    /// When the service was to end (服务结束时间).
    pub service_end_time: Option<String>,
    /// When the service began (实际服务开始时间).
    pub real_service_start_time: Option<String>,
    /// When the service ended (实际服务结束时间).
    pub real_service_end_time: Option<String>,
    /// When the user paid (支付完成时间).
    pub pay_succ_time: Option<String>,
    /// Where the service begins (开始使用服务的地点).
    pub service_start_location: Option<String>,
    /// Where the service ends (预计服务结束的地点).
    pub service_end_location: Option<String>,
    /// Where the service began (实际开始使用服务的地点).
    pub real_service_start_location: Option<String>,
    /// Where the service ended (实际结束使用服务的地点).
    pub real_service_end_location: Option<String>,
    /// What the order is about (服务信息).
    pub service_introduction: Option<String>,
    /// What the user pays for (后付费项目).
    pub fees: Option<Vec<OrderFee>>,
    /// What the merchant takes off (商户优惠).
    pub discounts: Option<Vec<OrderDiscount>>,
    /// The risk amount of the order, in fen (订单风险金额): the most that the order can cost.
    pub risk_amount: Option<i64>,
    /// The total amount, in fen (总金额).
    pub total_amount: Option<i64>,
    /// The merchant's own data (商户数据包).
    pub attach: Option<String>,
    /// What completes the order (完结凭证).
    pub finish_ticket: Option<String>,
    /// WeChat Pay's number of the transaction (结单交易单号).
    pub finish_transaction_id: Option<String>,
    /// How it was paid (支付方式).
    pub pay_type: Option<PayType>,
}

/// The state of an order (订单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EarlierOrderState {
    /// The merchant has created it; the user has not confirmed.
    Created,
    /// The user has confirmed: the service is going on.
    UserAccepted,
    /// The merchant has finished it: the user is yet to pay.
    Finished,
    /// The user has paid.
    UserPaid,
    /// Cancelled by the merchant.
    Revoked,
    /// Created and not confirmed in time.
    Expired,
    /// A state that this version does not know.
    Other(String),
}

/// How an order was paid (支付方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PayType {
    /// Outside WeChat Pay, as the merchant has told.
    MchChannelPayType,
    /// A way that this version does not know.
    Other(String),
}

/// The user has confirmed an order of 2019 (支付分服务确认订单). The documents leave open which fields it has.
#[wechatpay_notification(
    "PAYSCORE.USER_ACCEPTED",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8"
)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EarlierOrderAccepted {
    /// The contract, where one came with the authorization (委托代扣协议ID).
    pub contract_id: Option<String>,
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The app or official account (公众账号ID).
    pub appid: Option<String>,
    /// The user, under this `appid` (用户标识).
    pub openid: Option<String>,
    /// The template of the contract (模板ID).
    pub plan_id: Option<String>,
    /// The state of the contract (协议状态).
    pub contract_status: Option<ContractStatus>,
    /// When the contract was made (签约完成时间).
    pub create_time: Option<String>,
    /// The merchant's number of the contract (商户协议号).
    pub out_contract_code: Option<String>,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The channel partner's merchant number (渠道商商户号).
    pub channel_id: Option<String>,
    /// The service (服务ID).
    pub service_id: Option<String>,
    /// The user, under `sub_appid` (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// What the event is (回调状态).
    pub user_service_status: Option<String>,
    /// When the user authorized the service, or took that back (服务开启/解除授权时间).
    pub openorclose_time: Option<String>,
    /// The merchant's number of the authorization (授权协议号).
    pub authorization_code: Option<String>,
    /// The merchant's number of the request (商户请求单号).
    pub out_request_no: Option<String>,
}
