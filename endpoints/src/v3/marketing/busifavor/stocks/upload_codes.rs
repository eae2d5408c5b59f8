//! Uploads codes that coupons of a batch will have.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Uploads codes that coupons of a batch will have (上传预存code).
///
/// A code that was refused stands in the response with the reason.
#[wechatpay_endpoint(
    POST,
    "v3/marketing/busifavor/stocks/<stock_id>/couponcodes",
    response = UploadedBusifavorCouponCodes,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_6.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadBusifavorCouponCodes {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The codes (券code列表).
    pub coupon_code_list: Vec<String>,
    /// The merchant's number of the request, unique for each (请求业务单据号).
    pub upload_request_no: String,
}

/// What became of the codes.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedBusifavorCouponCodes {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// How many different codes were uploaded (去重后上传code总数).
    pub total_count: i64,
    /// How many codes were accepted (上传成功code个数).
    pub success_count: i64,
    /// The codes that were taken (上传成功的code列表).
    pub success_codes: Option<Vec<String>>,
    /// When the codes were taken, RFC 3339 (上传成功时间).
    pub success_time: String,
    /// How many codes were refused (上传失败code个数).
    pub fail_count: Option<i64>,
    /// The codes that were refused, and why (上传失败的code及原因).
    pub fail_codes: Option<Vec<RefusedBusifavorCode>>,
    /// The codes that had been uploaded before (已存在的code列表).
    pub exist_codes: Option<Vec<String>>,
    /// The codes that stand in the request more than once (本次请求中重复的code列表).
    pub duplicate_codes: Option<Vec<String>>,
}

/// A code that was refused, and why (上传失败的code及原因).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedBusifavorCode {
    /// The code that was refused (上传失败的券code).
    pub coupon_code: String,
    /// The code of the reason (上传失败错误码).
    pub code: String,
    /// Why the code was refused (上传失败错误信息).
    pub message: String,
}
