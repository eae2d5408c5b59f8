//! A profit sharing order, as every call returns it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::brand::profitsharing::BrandProfitShareReceiverType;

/// A profit sharing order (分账单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandProfitShareOrder {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's number of the profit sharing (商户分帐单号).
    pub out_order_no: Option<String>,
    /// WeChat Pay's number of the profit sharing (微信分帐单号).
    pub order_id: Option<String>,
    /// The receivers of shares (分账接收方列表).
    pub receivers: Option<Vec<BrandProfitShareResult>>,
    /// What was unfrozen, in fen (分账完结金额).
    pub finish_amount: Option<i64>,
    /// Why it is finished (分账完结描述).
    pub finish_description: Option<String>,
    /// The state of the profit sharing (分账单状态).
    pub status: Option<BrandProfitShareStatus>,
    /// The number of the brand's main merchant (品牌主商户号).
    pub brand_mchid: Option<String>,
}

/// The state of the profit sharing (分账单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandProfitShareStatus {
    /// It is on its way (处理中).
    Processing,
    /// It is done (处理完成).
    Finished,
    /// A value that this version does not know.
    Other(String),
}

/// Why the share failed (分账失败原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandProfitShareFailure {
    /// The receiver's account takes nothing (分账接收账户异常).
    AccountAbnormal,
    /// The receiver was removed (分账关系已解除).
    NoRelation,
    /// The receiver is a high risk (高风险接收方).
    ReceiverHighRisk,
    /// The receiver's name is not verified (接收方未实名).
    ReceiverRealNameNotVerified,
    /// The permission to share was taken away (分账权限已解除).
    NoAuth,
    /// The receiver has reached a limit (超出用户月收款限额).
    ReceiverReceiptLimit,
    /// The account that pays is blocked (分出方账户异常).
    PayerAccountAbnormal,
    /// The request cannot be carried out (描述参数设置失败).
    InvalidRequest,
    /// A value that this version does not know.
    Other(String),
}

/// A share and its result (分账接收方).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandProfitShareResult {
    /// The kind of receiver (接收方类型).
    pub r#type: Option<BrandProfitShareReceiverType>,
    /// The receiver's account (接收方账号).
    pub account: Option<String>,
    /// The amount of the share, in fen (分账金额).
    pub amount: Option<i64>,
    /// What the share is for (分账描述).
    pub description: Option<String>,
    /// The result of the share (分账结果).
    pub result: Option<BrandProfitShareOutcome>,
    /// When the share was done, RFC 3339 (分账完成时间).
    pub finish_time: Option<String>,
    /// Why the share failed (分账失败原因).
    pub fail_reason: Option<BrandProfitShareFailure>,
    /// The number of the share (分账明细单号).
    pub detail_id: Option<String>,
}

/// The result of the share (分账结果).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandProfitShareOutcome {
    /// It is on its way (待分账).
    Pending,
    /// It succeeded (分账成功).
    #[serde(alias = "SUCEESS")]
    Success,
    /// It was closed (已关闭).
    Closed,
    /// A value that this version does not know.
    Other(String),
}
