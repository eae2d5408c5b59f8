//! Uploads the page of a mini program that shows the receipt of a payment.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Uploads the page of a mini program that shows the receipt of a payment (上传商家电子小票跳转信息).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos",
    response = CreatedReceiptJumpInfo,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateReceiptJumpInfo {
    /// WeChat Pay's number of the payment (微信支付订单号).
    pub transaction_id: String,
    /// The merchant number (商户号).
    pub transaction_mchid: Option<String>,
    /// The sub-merchant of the payment (子商户号).
    pub transaction_sub_mchid: Option<String>,
    /// The openid of the user who paid (下单用户OpenID).
    pub openid: String,
    /// When the merchant uploaded it, RFC 3339: of several uploads the latest counts (商户上传时间).
    pub merchant_upload_time: String,
    /// The page of a mini program that shows the receipt (跳转信息).
    pub jump_info: ReceiptPage,
}

/// The page of a mini program that shows the receipt (跳转信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptPage {
    /// The mini program that shows the receipt (商户电子小票跳转信息小程序AppID).
    pub merchant_appid: String,
    /// The page of the mini program (商户电子小票跳转信息小程序路径).
    pub merchant_path: String,
}

/// The page that was uploaded.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedReceiptJumpInfo {
    /// The page that shows the receipt of a payment (商家电子小票跳转信息).
    pub merchant_jump_info: Option<ReceiptJumpInfo>,
}

/// The page that shows the receipt of a payment (商家电子小票跳转信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptJumpInfo {
    /// WeChat Pay's number of the payment (微信支付订单号).
    pub transaction_id: String,
    /// The merchant number (商户号).
    pub transaction_mchid: Option<String>,
    /// The sub-merchant of the payment (子商户号).
    pub transaction_sub_mchid: Option<String>,
    /// The openid of the user who paid (下单用户OpenID).
    pub openid: String,
    /// When the merchant uploaded it, RFC 3339: of several uploads the latest counts (商户上传时间).
    pub merchant_upload_time: String,
    /// The page of a mini program that shows the receipt (跳转信息).
    pub jump_info: ReceiptPage,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: String,
    /// When it was changed, RFC 3339 (修改时间).
    pub modify_time: String,
    /// The id of the brand that the receipt belongs to (归属品牌ID).
    pub brand_id: Option<i64>,
}
