//! Queries which bank a card of a person is of.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::Bank;

/// Queries which bank a card of a person is of (获取对私银行卡号开户银行).
///
/// The card's number travels encrypted, in the query.
#[wechatpay_endpoint(
    GET,
    "v3/capital/capitallhh/banks/search-banks-by-bank-account",
    response = BankByAccount,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBankByAccount {
    /// The number of the bank card (银行卡号).
    #[wechatpay(sensitive)]
    pub account_number: String,
}

/// The banks that a card may be of (银行列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankByAccount {
    /// How many there are in all (查询数据总条数).
    pub total_count: i64,
    /// The banks (银行列表).
    pub data: Option<Vec<Bank>>,
}
