//! Sharing a payment out: the request, and what became of each share.

pub mod unfreeze;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::ProfitSharingReceiverType;

/// Shares a payment out among receivers (请求分账).
///
/// The response says that the request is accepted: [`QueryProfitSharingOrder`] says what became of each share. The same number with the
/// same parameters gives the same response again; never change the number to try again.
#[wechatpay_endpoint(POST, "v3/profitsharing/orders", response = ProfitSharingOrder, idempotent, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateProfitSharingOrder {
    /// The sub-merchant whose payment it is, for partners (子商户号).
    pub sub_mchid: Option<String>,
    /// The app or official account of the merchant or partner (应用 ID).
    pub appid: String,
    /// The sub-merchant's app or official account (子商户应用 ID).
    pub sub_appid: Option<String>,
    /// WeChat Pay's number of the payment (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of this request, unique for each (商户分账单号).
    pub out_order_no: String,
    /// Who receives what (分账接收方列表).
    pub receivers: Option<Vec<ProfitSharingReceiver>>,
    /// Whether the rest of the payment is unfrozen afterwards: then nothing more can be shared (是否解冻剩余未分资金).
    pub unfreeze_unsplit: bool,
    /// Where the notification goes (通知地址).
    pub notify_url: Option<String>,
}

/// Who receives a share, and how much (分账接收方).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfitSharingReceiver {
    /// What names the receiver (分账接收方类型).
    #[serde(rename = "type")]
    pub receiver_type: ProfitSharingReceiverType,
    /// The merchant number or `openid`, by the type (分账接收方账号).
    pub account: String,
    /// The person's name, which is compared with that of the account (分账个人接收方姓名).
    #[wechatpay(sensitive)]
    pub name: Option<String>,
    /// The amount that is shared, in fen (分账金额).
    #[wechatpay(range = 1..)]
    pub amount: i64,
    /// Why, as the receiver sees it (分账描述).
    pub description: String,
}

/// Queries what became of the shares of a payment (查询分账结果).
#[wechatpay_endpoint(GET, "v3/profitsharing/orders/<out_order_no>", response = ProfitSharingOrder, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryProfitSharingOrder {
    /// The merchant's number of the request (商户分账单号).
    pub out_order_no: String,
    /// The sub-merchant whose payment it is, for partners (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the payment (微信订单号).
    pub transaction_id: String,
}

/// A request to share a payment out, as it stands (分账单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfitSharingOrder {
    /// The sub-merchant whose payment it is (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the payment (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the request (商户分账单号).
    pub out_order_no: String,
    /// WeChat Pay's number of the request (微信分账单号).
    pub order_id: String,
    /// The state of the request (分账单状态).
    pub state: ProfitSharingState,
    /// The shares (分账接收方列表).
    pub receivers: Option<Vec<ProfitShare>>,
}

/// A share, as it stands (分账明细).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfitShare {
    /// The amount that is shared, in fen (分账金额).
    pub amount: i64,
    /// Why (分账描述).
    pub description: String,
    /// What names the receiver (分账接收方类型).
    #[serde(rename = "type")]
    pub receiver_type: ProfitSharingReceiverType,
    /// The merchant number or `openid` (分账接收方账号).
    pub account: String,
    /// The result of the share (分账结果).
    pub result: ProfitShareResult,
    /// Why it came to nothing (分账失败原因).
    pub fail_reason: Option<ProfitShareFailReason>,
    /// WeChat Pay's number of the share (分账明细单号).
    pub detail_id: String,
    /// When it was created, RFC 3339 (分账创建时间).
    pub create_time: String,
    /// When it came to an end, RFC 3339 (分账完成时间).
    pub finish_time: Option<String>,
}

/// The state of a request to share a payment out (分账单状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ProfitSharingState {
    /// Some share is on its way (处理中).
    Processing,
    /// Each share has come to an end, good or bad (分账完成).
    Finished,
    /// A state that this version does not know.
    Other(String),
}

/// The result of a share (分账结果).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ProfitShareResult {
    /// On its way (待分账).
    Pending,
    /// The receiver has it (分账成功).
    Success,
    /// It came to nothing: `fail_reason` says why (已关闭).
    Closed,
    /// A result that this version does not know.
    Other(String),
}

/// Why a share came to nothing (分账失败原因).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ProfitShareFailReason {
    /// The receiver's account is abnormal (分账接收账户异常).
    AccountAbnormal,
    /// The merchant and the receiver are not related: add the receiver first (分账关系已解除).
    NoRelation,
    /// The receiver is a high risk (高风险接收方).
    ReceiverHighRisk,
    /// The receiver has not proved its name (接收方未实名).
    ReceiverRealNameNotVerified,
    /// The merchant may not share (分账权限已解除).
    NoAuth,
    /// The receiver has received as much as it may (接收方已达收款限额).
    ReceiverReceiptLimit,
    /// The payer's account is abnormal (分出方账户异常).
    PayerAccountAbnormal,
    /// The request was wrong (描述参数设置失败).
    InvalidRequest,
    /// A reason that this version does not know.
    Other(String),
}
