//! Uploads coupon codes for a stock.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Uploads coupon codes for a stock (预上传券Code).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/partner/product-coupon/product-coupons/<product_coupon_id>/stocks/<stock_id>/upload-coupon-codes",
    response = UploadedPartnerProductCouponCodes,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadPartnerProductCouponCodes {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The stock's id (批次ID).
    pub stock_id: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The merchant's number of the request (请求单号).
    pub out_request_no: String,
    /// The coupon codes (券Code列表).
    pub code_list: Vec<String>,
}

/// Which coupon codes were uploaded (预上传券Code结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedPartnerProductCouponCodes {
    /// The number of different coupon codes (去重后券Code总数).
    pub total_count: i64,
    /// The coupon codes that were uploaded (上传成功的券Code列表).
    pub success_code_list: Option<Vec<String>>,
    /// The coupon codes that were not uploaded (上传失败的券Code列表).
    pub failed_code_list: Option<Vec<FailedProductCouponCode>>,
    /// The coupon codes that were there already (已经存在的券Code列表).
    pub already_exist_code_list: Option<Vec<String>>,
    /// The coupon codes that were given more than once (重复的券Code列表).
    pub duplicate_code_list: Option<Vec<String>>,
}

/// A coupon code that was not uploaded (上传失败的券Code).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailedProductCouponCode {
    /// The code (券Code).
    pub coupon_code: Option<String>,
    /// The code of the error (失败错误码).
    pub code: Option<String>,
    /// Why it failed (失败错误信息).
    pub message: Option<String>,
}
