//! The coupons of users.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Sends a coupon of a stock to a user (发放指定批次的消费金).
#[wechatpay_endpoint(
    POST,
    "v3/multiuse/users/<openid>/coupons",
    response = SentMultiuseCoupon,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/multiuse-coupon/send-multiuse-coupon.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendMultiuseCoupon {
    /// The user's openid under the appid (用户OpenID).
    pub openid: String,
    /// The id of the stock (批次号).
    pub stock_id: String,
    /// The merchant's number of this sending, unique for each (商户单据号).
    pub out_request_no: String,
    /// The user's name (用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: String,
    /// The number of the user's identity document (身份证号码).
    #[wechatpay(sensitive)]
    pub id_card_number: String,
    /// The value of the coupon, in fen (发放面额).
    pub amount: Option<i64>,
    /// The appid (公众账号ID).
    pub appid: String,
    /// The kind of identity document (证件类型).
    pub card_type: MultiuseCardType,
}

/// The kind of identity document (证件类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MultiuseCardType {
    /// An identity card of mainland China.
    IdCard,
    /// A value that this version does not know.
    Other(String),
}

/// A coupon that was sent.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentMultiuseCoupon {
    /// The id of the coupon (消费金ID).
    pub coupon_id: String,
}
