//! Gives a coupon for products to a user.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration};

use crate::v3::marketing::busifavor::coupons::SentBusifavorCoupon;

/// Gives a coupon for products to a user (向用户发放商品券).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/busifavor/product-coupons/send",
    response = SentBusifavorCoupon,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendBusifavorProductCoupon {
    /// The user's openid under `appid` (用户标识).
    pub openid: String,
    /// The appid under which the user has `openid` (公众账号ID).
    pub appid: String,
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The merchant's number of the request, unique for each (发券凭证).
    pub out_request_no: String,
    /// The coupon's code (券code).
    pub coupon_code: Option<String>,
    /// The kind of the coupon (券类型).
    pub coupon_type: BusifavorProductCouponKind,
    /// The member card's id (会员卡ID).
    pub member_card_id: Option<String>,
}

/// The kind of the coupon (券类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BusifavorProductCouponKind {
    /// A coupon for everybody.
    Normal,
    /// A coupon for members, which names the member card.
    Member,
    /// A value that this version does not know.
    Other(String),
}
