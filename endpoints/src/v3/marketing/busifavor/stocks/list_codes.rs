//! Lists the codes that were uploaded for a batch.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::busifavor::stocks::{BusifavorCodeStatus, BusifavorStoredCode};

/// Lists the codes that were uploaded for a batch (查询预存code列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/busifavor/stocks/<stock_id>/couponcodes",
    response = BusifavorCouponCodeList,
    document = "https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListBusifavorCouponCodes {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The code's state (券code状态).
    pub status: Option<BusifavorCodeStatus>,
    /// The appid under which the user has `openid` (公众账号ID).
    pub appid: Option<String>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}

/// A page of codes.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorCouponCodeList {
    /// The batch's number (批次号).
    pub stock_id: Option<String>,
    /// How many codes there are (批次总数).
    pub total_count: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// The codes (券code列表).
    pub data: Option<Vec<BusifavorStoredCode>>,
}
