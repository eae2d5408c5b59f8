//! `v3/ecommerce/profitsharing/orders`: shares a sub-merchant's payment out among receivers; queries what became of the shares
//! of a sub-merchant's payment; queries how much of a payment can still be shared.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::EcommerceProfitSharingReceiverType;

/// Shares a sub-merchant's payment out among receivers (请求分账).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/profitsharing/orders",
    response = CreatedEcommerceProfitSharingOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_1.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateEcommerceProfitSharingOrder {
    /// The app or official account (公众账号ID).
    pub appid: Option<String>,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the profit sharing (商户分账单号).
    pub out_order_no: String,
    /// The receivers of shares (分账接收方列表).
    pub receivers: Vec<EcommerceProfitSharingReceiver>,
    /// Whether the profit sharing is done (是否分账完成).
    pub finish: bool,
    /// Where the notification goes (通知地址).
    pub notify_url: Option<String>,
}

/// Who receives a share, and how much (分账接收方).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceProfitSharingReceiver {
    /// The kind of the receiver of a share (分账接收方类型).
    pub r#type: EcommerceProfitSharingReceiverType,
    /// The receiver's account (分账接收方账号).
    pub receiver_account: String,
    /// The amount of the share, in fen (分账金额).
    pub amount: i64,
    /// What the share is for (分账描述).
    pub description: String,
    /// The name of the person who receives the share (分账个人接收方姓名).
    #[wechatpay(sensitive)]
    pub receiver_name: Option<String>,
    /// The merchant that receives the share (分账接收商户号).
    pub receiver_mchid: Option<String>,
}

/// A request to share a payment out, as it was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedEcommerceProfitSharingOrder {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the profit sharing (商户分账单号).
    pub out_order_no: String,
    /// WeChat Pay's number of the profit sharing (微信分账单号).
    pub order_id: String,
    /// The state of the profit sharing (分账单状态).
    pub status: Option<EcommerceProfitSharingStatus>,
    /// The receivers of shares (分账接收方列表).
    pub receivers: Vec<EcommerceProfitShare>,
    /// The amount that goes to the sub-merchant at the end, in fen (分账完结的分账金额).
    pub finish_amount: Option<i64>,
    /// Why the profit sharing ends (分账完结的原因描述).
    pub finish_description: Option<String>,
}

/// Queries what became of the shares of a sub-merchant's payment (查询分账结果).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/profitsharing/orders",
    response = EcommerceProfitSharingOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEcommerceProfitSharingOrder {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the profit sharing (商户分账单号).
    pub out_order_no: String,
}

/// A request to share a payment out, as it stands (分账单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceProfitSharingOrder {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the profit sharing (商户分账单号).
    pub out_order_no: String,
    /// WeChat Pay's number of the profit sharing (微信分账单号).
    pub order_id: String,
    /// The state of the profit sharing (分账单状态).
    pub status: Option<EcommerceProfitSharingStatus>,
    /// The receivers of shares (分账接收方列表).
    pub receivers: Option<Vec<EcommerceProfitShare>>,
    /// Why the order was closed, in words (关单原因描述).
    pub close_reason: Option<String>,
    /// The state of how the abnormal funds are handled (异常处理状态).
    pub abnormal_status: Option<EcommerceAbnormalShareStatus>,
    /// Why the handling of the abnormal funds was closed (异常处理关单原因).
    pub funds_abnormal_closed_reason: Option<EcommerceAbnormalShareCloseReason>,
    /// WeChat Pay's number of the abnormal funds (微信支付在途异常资金付款单号).
    pub funds_abnormal_redirect_id: Option<String>,
    /// The platform's merchants that may receive the abnormal funds (平台接收异常资金商户号或运营主体列表).
    pub funds_abnormal_receivers: Option<Vec<EcommerceAbnormalShareReceiver>>,
    /// The amount that goes to the sub-merchant at the end, in fen (分账完结的分账金额).
    pub finish_amount: Option<i64>,
    /// Why the profit sharing ends (分账完结的原因描述).
    pub finish_description: Option<String>,
}

/// Queries how much of a payment can still be shared (查询订单剩余待分金额).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/profitsharing/orders/<transaction_id>/amounts",
    response = EcommerceUnsplitAmount,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_4_9.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEcommerceUnsplitAmount {
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
}

/// What of a payment can still be shared (订单剩余待分金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceUnsplitAmount {
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// What of the order is left to share, in fen (订单剩余待分金额).
    pub unsplit_amount: i64,
}

/// The state of the profit sharing (分账单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceProfitSharingStatus {
    /// On its way (处理中).
    Processing,
    /// Done: each has come to an end, good or bad (已完成).
    Finished,
    /// The shares are being adjusted.
    Adjust,
    /// Closed (已关闭).
    Closed,
    /// Waiting.
    Pending,
    /// The shares were taken back.
    Returned,
    /// Each share succeeded.
    Success,
    /// A value that this version does not know.
    Other(String),
}

/// A share, as it stands (分账接收方).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceProfitShare {
    /// The amount of the share, in fen (分账金额).
    pub amount: Option<i64>,
    /// What the share is for (分账描述).
    pub description: Option<String>,
    /// The result of the share (分账结果).
    pub result: Option<EcommerceProfitShareResult>,
    /// When it was completed, RFC 3339 (完成时间).
    pub finish_time: Option<String>,
    /// Why the share failed (分账失败原因).
    pub fail_reason: Option<EcommerceProfitShareFailReason>,
    /// The kind of the receiver of a share (分账接收方类型).
    pub r#type: Option<EcommerceProfitSharingReceiverType>,
    /// The receiver's account (分账接收方账号).
    pub receiver_account: Option<String>,
    /// The number of the share (分账明细单号).
    pub detail_id: String,
    /// The state of how the abnormal funds are handled (异常处理状态).
    pub abnormal_status: Option<EcommerceAbnormalShareStatus>,
    /// Why the handling of the abnormal funds was closed (异常处理关单原因).
    pub funds_abnormal_closed_reason: Option<EcommerceAbnormalShareCloseReason>,
    /// WeChat Pay's number of the abnormal funds (微信支付在途异常资金付款单号).
    pub funds_abnormal_redirect_id: Option<String>,
    /// The platform's merchants that may receive the abnormal funds (平台接收异常资金商户号或运营主体列表).
    pub funds_abnormal_receivers: Option<Vec<EcommerceAbnormalShareReceiver>>,
    /// The merchant that receives the share (分账接收商户号).
    pub receiver_mchid: Option<String>,
}

/// The result of the share (分账结果).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceProfitShareResult {
    /// On its way (待分账).
    Pending,
    /// The receiver has it (分账成功).
    Success,
    /// It came to nothing: `fail_reason` says why (已关闭).
    Closed,
    /// A value that this version does not know.
    Other(String),
}

/// Why the share failed (分账失败原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceProfitShareFailReason {
    /// The receiver's account is abnormal.
    AccountAbnormal,
    /// The receiver is not related to the sub-merchant: add the receiver first.
    NoRelation,
    /// The receiver is a high risk.
    ReceiverHighRisk,
    /// A value that this version does not know.
    Other(String),
}

/// The state of how the abnormal funds are handled (异常处理状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceAbnormalShareStatus {
    /// The funds wait to be handled.
    AbnormalPending,
    /// The funds were handled.
    AbnormalFinished,
    /// The handling was closed.
    AbnormalClosed,
    /// A value that this version does not know.
    Other(String),
}

/// Why the handling of the abnormal funds was closed (异常处理关单原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceAbnormalShareCloseReason {
    /// It was not handled in time.
    ClosedReasonTimeout,
    /// The funds may not be transferred.
    ClosedReasonRestrictTransfer,
    /// A value that this version does not know.
    Other(String),
}

/// A merchant of the platform that may receive the abnormal funds (平台接收异常资金商户号或运营主体).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceAbnormalShareReceiver {
    /// The platform's merchant number that receives the abnormal funds (平台接收异常资金商户号).
    pub mchid: Option<String>,
}
