//! `v3/payscore/partner`: service orders that a partner (服务商) runs for its sub-merchants.

pub mod permissions;
pub mod service_account_applications;
pub mod serviceorder;
pub mod servicepayondeliveryorder;
pub mod servicequotas;

use wechatpay_runtime::wechatpay_object;

/// What the merchant takes off (后付费商户优惠). The user sees why.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostDiscount {
    /// What it is called (优惠名称).
    pub name: String,
    /// Why it is given (优惠说明).
    pub description: String,
    /// Fen, or the currency's minor unit (优惠金额). The discount as a whole: `count` does not multiply it.
    #[wechatpay(range = 0..)]
    pub amount: i64,
    /// How many (优惠数量).
    #[wechatpay(range = 0..)]
    pub count: Option<i64>,
}

/// A payment outside WeChat Pay (内容信息详情).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutsidePayment {
    /// Its place in the sequence of collections, from 1 (收款序号).
    #[wechatpay(range = 0..)]
    pub seq: Option<i64>,
    /// When the user paid (收款成功时间): `yyyyMMddHHmmss` in Beijing time, RFC 3339 outside the mainland.
    pub paid_time: String,
    /// Fen, or the currency's minor unit: how much was paid (收款金额).
    #[wechatpay(range = 0..)]
    pub paid_amount: Option<i64>,
}
