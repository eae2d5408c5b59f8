//! The bill of an account's movements.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration};

use super::{Bill, TarType};

/// Asks for the bill of a day's movements of an account (申请资金账单).
#[wechatpay_endpoint(
    GET,
    "v3/bill/fundflowbill",
    response = Bill,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/bill-download/fund-bill/get-fund-bill.html"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetFundFlowBill {
    /// The day, `yyyy-MM-dd` (账单日期).
    #[wechatpay(pattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    pub bill_date: String,
    /// Of this merchant of the platform only (二级商户号).
    pub sub_mchid: Option<String>,
    /// Which account; without it the basic one (资金账户类型).
    pub account_type: Option<AccountType>,
    /// How it is packed; without it it is not (压缩类型).
    pub tar_type: Option<TarType>,
}

/// An account of the merchant (资金账户类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccountType {
    /// The basic account (基本账户).
    Basic,
    /// The account for operations (运营账户).
    Operation,
    /// The account for fees (手续费账户).
    Fees,
    /// One that this version does not know.
    Other(String),
}
