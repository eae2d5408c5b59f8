//! Uploads the picture of a payment's receipt, which the user finds in the bill.

use wechatpay_runtime::{Check, File, wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Uploads the picture of a payment's receipt, which the user finds in the bill (上传电子小票).
///
/// The picture is a PNG or JPG of at most 200 KB. A brand's receipts are reviewed before users see them.
#[wechatpay_endpoint(
    POST,
    "v3/marketing/shopping-receipt/shoppingreceipts",
    response = UploadedShoppingReceipt,
    document = "https://pay.weixin.qq.com/docs/partner/apis/shopping-receipt/shopping-receipts/upload-shopping-receipt.html",
    check = digest_fits,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadShoppingReceipt {
    /// The picture's name, with its ending (文件名称).
    pub filename: String,
    /// The SHA-256 of the file, in hex (文件摘要).
    pub sha256: String,
    /// The picture (图片文件).
    #[wechatpay(file)]
    pub file: File,
    /// WeChat Pay's number of the payment (微信支付订单的交易单号).
    pub transaction_id: String,
    /// The merchant number of the payment (微信支付订单的商户号).
    pub transaction_mchid: Option<String>,
    /// The sub-merchant of the payment (微信支付订单的子商户号).
    pub transaction_sub_mchid: Option<String>,
    /// The merchant's number of the order (微信支付订单的商户订单号).
    pub out_trade_no: Option<String>,
    /// The openid of the user who paid (微信支付订单中OpenID).
    pub openid: String,
    /// How the user reaches the merchant (用户与商家的联系渠道).
    pub merchant_contact_information: Option<ReceiptContact>,
    /// When it was uploaded, RFC 3339: of several uploads the latest counts (上传时间).
    pub upload_time: Option<String>,
}

/// The receipt that was uploaded.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedShoppingReceipt {
    /// The receipt (电子小票上传信息).
    pub receipt: ShoppingReceipt,
}

/// A receipt (电子小票上传信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShoppingReceipt {
    /// The receipt's id (电子小票ID).
    pub receipt_id: String,
    /// Where the review of the picture stands (电子小票图片审核状态).
    pub state: ShoppingReceiptState,
    /// WeChat Pay's number of the payment (微信支付订单的交易单号).
    pub transaction_id: Option<String>,
    /// The merchant number of the payment (微信支付订单的商户号).
    pub transaction_mchid: Option<String>,
    /// The sub-merchant of the payment (微信支付订单的子商户号).
    pub transaction_sub_mchid: Option<String>,
    /// The openid of the user who paid (微信支付订单中OpenID).
    pub openid: Option<String>,
    /// The id of the brand that the receipt belongs to (电子小票归属品牌的ID).
    pub brand_id: Option<i64>,
    /// The SHA-256 of the picture, in hex (图片文件的文件摘要).
    pub sha256: Option<String>,
    /// The kind of the picture, such as `PNG` (标识电子小票图片类型).
    pub image_type: Option<String>,
    /// When the receipt was created, RFC 3339 (电子小票创建的时间).
    pub create_time: Option<String>,
    /// When the receipt was changed last, RFC 3339 (电子小票最后一次修改时间).
    pub modify_time: Option<String>,
    /// How the user reaches the merchant (用户与商家的联系渠道).
    pub merchant_contact_information: Option<ReceiptContact>,
    /// When it was uploaded, RFC 3339 (上传时间).
    pub upload_time: Option<String>,
}

/// Where the review of the picture stands (电子小票图片审核状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ShoppingReceiptState {
    /// The picture waits for its review.
    WaitReview,
    /// The picture was refused.
    NotPassReview,
    /// The picture was accepted.
    PassReview,
    /// A value that this version does not know.
    Other(String),
}

/// How the user reaches the merchant (用户与商家的联系渠道).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptContact {
    /// The phone number that users call after a purchase (品牌售后部门的咨询电话).
    #[wechatpay(sensitive)]
    pub consultation_phone_number: Option<String>,
}

fn digest_fits(upload: &UploadShoppingReceipt, check: &mut Check<'_>) {
    check.sha256("sha256", &upload.sha256, &upload.file);
}
