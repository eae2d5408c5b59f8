//! Queries a code that was uploaded for a batch, and its coupon.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::busifavor::stocks::BusifavorStoredCode;
use crate::v3::marketing::busifavor::users::BusifavorCoupon;

/// Queries a code that was uploaded for a batch, and its coupon (查询预存code详情).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/busifavor/stocks/<stock_id>/couponcodes/<coupon_code>",
    response = BusifavorCouponCode,
    document = "https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBusifavorCouponCode {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The code that the merchant uploaded (商户上传的code).
    pub coupon_code: String,
    /// The appid under which the user has `openid` (公众账号ID).
    pub appid: Option<String>,
}

/// A code that was uploaded, and its coupon.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorCouponCode {
    /// A code that the merchant uploaded (券code信息).
    pub code_information: Option<BusifavorStoredCode>,
    /// The coupon (券码信息).
    pub coupon_information: Option<BusifavorCoupon>,
}
