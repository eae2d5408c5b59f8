//! Payments of a sub-merchant that WeChat Pay blocked, and appeals against that (交易拦截).
//!
//! [`TransactionsBlocked`] tells of a new record, [`TransactionBlockAppealed`] of what came of an appeal.

pub mod transaction_block_records;
pub mod transaction_block_submissions;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<transaction_block_records::QueryTransactionBlockRecord>(),
    Declaration::of::<transaction_block_records::sub_mchid::ListTransactionBlockRecords>(),
    Declaration::of::<transaction_block_submissions::QueryTransactionBlockAppeal>(),
    Declaration::of::<transaction_block_submissions::sub_mchid::CreateTransactionBlockAppeal>(),
];

/// How many payments were blocked (拦截笔数).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TransactionBlockCount {
    /// Fewer than 20 (20 笔以下).
    LessThanTwenty,
    /// Fewer than 100 (100 笔以下).
    LessThanOneHundred,
    /// Fewer than 1,000 (1000 笔以下).
    LessThanOneThousand,
    /// 1,000 and more (1000 笔以上).
    OverOneThousand,
    /// A value that this version does not know.
    Other(String),
}

/// Payments of a sub-merchant were blocked (商户交易拦截记录新增).
#[wechatpay_notification("BLOCKRECORD.CHANGE", document = "https://pay.weixin.qq.com/doc/v3/partner/4014940982")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransactionsBlocked {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
    /// The id of the record of blocked payments (交易拦截记录 ID).
    pub block_record_id: String,
    /// How many payments were blocked (拦截笔数).
    pub block_count_level: Option<TransactionBlockCount>,
}

/// An appeal against blocked payments was reviewed (商户交易拦截记录申诉).
#[wechatpay_notification("BLOCKSUBMISSION.CHANGE", document = "https://pay.weixin.qq.com/doc/v3/partner/4014940982")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransactionBlockAppealed {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
    /// The id of the appeal (交易拦截申诉 ID).
    pub appeal_record_id: String,
    /// The result of the review (申诉结果).
    pub appeal_result: Option<TransactionBlockReview>,
}

/// The result of the review (审核结果).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TransactionBlockReview {
    /// There is none yet (审核中).
    Empty,
    /// The appeal was upheld (审核通过).
    Pass,
    /// The appeal was turned down (审核驳回).
    Reject,
    /// A value that this version does not know.
    Other(String),
}
