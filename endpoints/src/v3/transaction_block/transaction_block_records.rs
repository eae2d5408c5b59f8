//! Records of blocked payments.

pub mod sub_mchid;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::TransactionBlockCount;

/// Queries a record of blocked payments (查询子商户交易拦截记录详情).
#[wechatpay_endpoint(
    GET,
    "v3/transaction-block/transaction-block-records/<block_record_id>",
    response = TransactionBlockRecord,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryTransactionBlockRecord {
    /// The id of the record of blocked payments (交易拦截记录ID).
    pub block_record_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
}

/// A record of blocked payments (交易拦截记录).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransactionBlockRecord {
    /// The id of the record of blocked payments (交易拦截记录ID).
    pub block_record_id: Option<String>,
    /// When the payments were blocked, RFC 3339 (拦截时间).
    pub block_time: Option<String>,
    /// Why the payments were blocked (拦截原因).
    pub block_reason: Option<String>,
    /// How many payments were blocked (拦截笔数).
    pub number_of_block: Option<TransactionBlockCount>,
    /// How the limit can be lifted (解除管控方式).
    pub recover_way: Option<TransactionBlockRecovery>,
    /// What the merchant submits, in JSON (商户提交资料内容).
    pub requested_item_info: Option<String>,
}

/// How the limit can be lifted (解除管控方式).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TransactionBlockRecovery {
    /// By submitting documents (提交资料).
    SubmitInformation,
    /// A value that this version does not know.
    Other(String),
}
