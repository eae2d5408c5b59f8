//! Appeals against blocked payments of a sub-merchant.

use wechatpay_runtime::wechatpay_endpoint;

use super::TransactionBlockAppeal;

/// Appeals against blocked payments of a sub-merchant (发起交易拦截申诉).
#[wechatpay_endpoint(
    POST,
    "v3/transaction-block/transaction-block-submissions/sub-mchid/<sub_mchid>",
    response = TransactionBlockAppeal,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateTransactionBlockAppeal {
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The merchant's number of the appeal (商户侧申诉单号).
    pub merchant_submit_id: String,
    /// What the merchant submits, in JSON (商户提交资料内容).
    pub submit_data: String,
}
