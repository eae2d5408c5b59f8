//! What is done with a coupon, and the giving out of consumption cards.

pub mod associate;
pub mod deactivate;
pub mod disassociate;
pub mod r#return;
pub mod send;
pub mod r#use;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Gives a consumption card to a user (发放消费卡).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/busifavor/coupons/<card_id>/send",
    response = SentConsumptionCard,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/coupons/chapter3_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendConsumptionCard {
    /// The card's id (消费卡ID).
    pub card_id: String,
    /// The appid that the card belongs to (消费卡归属appid).
    pub appid: String,
    /// The user's openid under `appid` (用户openid).
    pub openid: String,
    /// The merchant's number of the request, unique for each (商户单据号).
    pub out_request_no: String,
    /// When the merchant gave the card out, RFC 3339 (请求发卡时间).
    pub send_time: String,
}

/// A card that was given out.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentConsumptionCard {
    /// The code of the user's card (消费卡code).
    pub card_code: String,
}

/// A coupon that was given out.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentBusifavorCoupon {
    /// The batch's number (批次号).
    pub stock_id: Option<String>,
    /// The coupon's code (券code).
    pub coupon_code: Option<String>,
    /// The merchant's number of the request that gives the coupon out, unique for each (发券凭证).
    pub out_request_no: Option<String>,
    /// What was given out, where the response does not tell it beside.
    pub send_coupon_result: Option<SentBusifavorCouponResult>,
}

/// What was given out.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentBusifavorCouponResult {
    /// The batch's number (批次号).
    pub stock_id: Option<String>,
    /// The coupon's code (券code).
    pub coupon_code: Option<String>,
    /// The merchant's number of the request that gave the coupon out (发券凭证).
    pub out_request_no: Option<String>,
}
