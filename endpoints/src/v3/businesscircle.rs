//! Points for payments in business districts (智慧商圈).
//!
//! A customer authorizes the points ([`BusinessCircleAuthorized`]), pays in a shop of the district ([`BusinessCirclePaid`]), and the
//! district tells how many points that gave ([`ReportBusinessCirclePoints`](points::notify::ReportBusinessCirclePoints)).

pub mod parkings;
pub mod points;
pub mod user_authorizations;
pub mod users;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::wechatpay_notification;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<parkings::ReportBusinessCircleParking>(),
    Declaration::of::<points::notify::ReportBusinessCirclePoints>(),
    Declaration::of::<user_authorizations::QueryBusinessCircleAuthorization>(),
    Declaration::of::<users::QueryBusinessCirclePointsStatus>(),
];

/// A customer has authorized points (商圈会员积分服务授权结果).
#[wechatpay_notification("MALL_AUTH.ACTIVATE_CARD", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012285836")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusinessCircleAuthorized {
    /// The customer's `openid` under the mini program (顾客 OpenID).
    pub openid: String,
    /// The number of the customer's member card (会员卡 code).
    pub code: Option<String>,
    /// The merchant number of the business district (商圈商户号).
    pub mchid: String,
    /// What the customer authorized (用户授权类型).
    pub auth_type: Option<String>,
}

/// A customer has paid in a shop of the business district (商圈会员场内支付结果).
#[wechatpay_notification("MALL_TRANSACTION.SUCCESS", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012285856")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusinessCirclePaid {
    /// The merchant number of the business district (商圈商户号).
    pub mchid: String,
    /// The merchant's name in the business district (商圈商户名称).
    pub merchant_name: Option<String>,
    /// The name of the shop in the business district (门店名称).
    pub shop_name: Option<String>,
    /// The number of the shop in the business district (门店编号).
    pub shop_number: Option<String>,
    /// The mini program in which the customer authorized the points (小程序 AppID).
    pub appid: Option<String>,
    /// The customer's `openid` under the mini program (顾客 OpenID).
    pub openid: String,
    /// When the payment was made, RFC 3339 (交易完成时间).
    pub time_end: Option<String>,
    /// What the customer paid, in fen (用户实际消费金额).
    pub amount: i64,
    /// WeChat Pay's number of the payment (微信支付订单号).
    pub transaction_id: String,
    /// A mark that the points were asked for by hand (手动提交积分标记).
    pub commit_tag: Option<String>,
}

/// A customer was refunded in a shop of the business district (商圈会员场内退款).
#[wechatpay_notification("MALL_REFUND.SUCCESS", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012285869")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusinessCircleRefunded {
    /// The merchant number of the business district (商圈商户号).
    pub mchid: String,
    /// The merchant's name in the business district (商圈商户名称).
    pub merchant_name: Option<String>,
    /// The name of the shop in the business district (门店名称).
    pub shop_name: Option<String>,
    /// The number of the shop in the business district (门店编号).
    pub shop_number: Option<String>,
    /// The mini program in which the customer authorized the points (小程序 AppID).
    pub appid: Option<String>,
    /// The customer's `openid` under the mini program (顾客 OpenID).
    pub openid: String,
    /// When the refund was made, RFC 3339 (退款完成时间).
    pub refund_time: Option<String>,
    /// What the customer had paid, in fen (用户实际消费金额).
    pub pay_amount: Option<i64>,
    /// What the customer got back, in fen (用户退款金额).
    pub refund_amount: i64,
    /// WeChat Pay's number of the payment (微信支付订单号).
    pub transaction_id: String,
    /// WeChat Pay's number of the refund (微信支付退款单号).
    pub refund_id: String,
}
