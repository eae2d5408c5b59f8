//! Deletes a code that was uploaded for a batch.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Deletes a code that was uploaded for a batch (删除预存code).
#[wechatpay_endpoint(
    DELETE,
    "v3/marketing/busifavor/stocks/<stock_id>/couponcodes/<coupon_code>",
    response = DeletedBusifavorCouponCode,
    document = "https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteBusifavorCouponCode {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The code that the merchant uploaded (商户上传的code).
    pub coupon_code: String,
    /// The merchant's number of the request, unique for each (请求业务单据号).
    pub delete_request_no: String,
}

/// A code that was deleted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeletedBusifavorCouponCode {
    /// The batch's number (批次号).
    pub stock_id: Option<String>,
    /// When it was deleted, RFC 3339 (删除时间).
    pub delete_time: Option<String>,
}
