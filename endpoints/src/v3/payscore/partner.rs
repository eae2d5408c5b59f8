//! `v3/payscore/partner`: service orders that a partner (服务商) runs for its sub-merchants.

pub mod permissions;
pub mod service_account_applications;
pub mod serviceorder;
pub mod servicepayondeliveryorder;
pub mod servicequotas;

use wechatpay_runtime::wechatpay_object;

/// One thing that the user pays for (后付费项目), of a sub-merchant's order.
///
/// It asks for less than a merchant's own [`PostPayment`](super::PostPayment): official clients leave every part of it out.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PartnerPostPayment {
    /// The name of the paid item (付费项目名称).
    #[wechatpay(len = 1..=20)]
    pub name: Option<String>,
    /// The amount, in fen or the currency's minor unit (金额). The amount of the item as a whole: `count` does not multiply it.
    #[wechatpay(range = 0..)]
    pub amount: Option<i64>,
    /// How the amount comes about (计费说明).
    #[wechatpay(len = 1..=30)]
    pub description: Option<String>,
    /// How many (付费数量).
    #[wechatpay(range = 1..=100)]
    pub count: Option<i64>,
}

/// What is taken off a sub-merchant's order (商户优惠). The user sees why.
///
/// It asks for less than a merchant's own [`PostDiscount`](super::PostDiscount): official clients leave every part of it out.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PartnerPostDiscount {
    /// The name of the coupon (优惠名称).
    #[wechatpay(len = 1..=20)]
    pub name: Option<String>,
    /// Why it is given (优惠说明).
    #[wechatpay(len = 1..=30)]
    pub description: Option<String>,
    /// The discount, in fen or the currency's minor unit (优惠金额). The discount as a whole: `count` does not multiply it.
    #[wechatpay(range = 0..)]
    pub amount: Option<i64>,
    /// How many (优惠数量).
    #[wechatpay(range = 1..=100)]
    pub count: Option<i64>,
}

/// A payment outside WeChat Pay (内容信息详情).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerOutsidePayment {
    /// Its place in the sequence of collections, from 1 (收款序号).
    #[wechatpay(range = 0..)]
    pub seq: Option<i64>,
    /// When the user paid (收款成功时间): `yyyyMMddHHmmss` in Beijing time, RFC 3339 outside the mainland.
    pub paid_time: String,
    /// The amount that was paid, in fen or the currency's minor unit (收款金额).
    #[wechatpay(range = 0..)]
    pub paid_amount: Option<i64>,
}
