//! The bill of an account's movements.

pub mod rows;

use wechatpay_runtime::wechatpay_endpoint;

pub use super::AccountType;
pub use rows::{FundFlowBill, FundFlowBillRow, FundFlowBillTotals};

use super::{Bill, TarType};

/// Requests the bill of a day's movements of an account (申请资金账单).
#[wechatpay_endpoint(
    GET,
    "v3/bill/fundflowbill",
    response = Bill,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/bill-download/fund-bill/get-fund-bill.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetFundFlowBill {
    /// The day, `yyyy-MM-dd` (账单日期).
    #[wechatpay(pattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    pub bill_date: String,
    /// Of this merchant of the platform only (二级商户号).
    pub sub_mchid: Option<String>,
    /// Which account; the basic one if left out (资金账户类型).
    pub account_type: Option<AccountType>,
    /// How the file is compressed; if left out, it is not (压缩类型).
    pub tar_type: Option<TarType>,
}
