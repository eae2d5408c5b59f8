//! The bill of trades.

pub mod rows;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration};

pub use rows::{TradeBill, TradeBillRow, TradeBillTotals};

use super::{Bill, TarType};

/// Requests the bill of a day's trades (申请交易账单).
#[wechatpay_endpoint(
    GET,
    "v3/bill/tradebill",
    response = Bill,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/bill-download/trade-bill/get-trade-bill.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetTradeBill {
    /// The day, `yyyy-MM-dd` (账单日期).
    #[wechatpay(pattern = "[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    pub bill_date: String,
    /// Of this merchant of the platform only (二级商户号).
    pub sub_mchid: Option<String>,
    /// Which trades; all of them if left out (账单类型).
    pub bill_type: Option<BillType>,
    /// How the file is compressed; if left out, it is not (压缩类型).
    pub tar_type: Option<TarType>,
}

/// Which trades a bill has (账单类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BillType {
    /// Payments and refunds.
    All,
    /// Payments.
    Success,
    /// Refunds.
    Refund,
    /// Refunds of recharges (充值退款).
    RechargeRefund,
    /// Payments and refunds of particular accounts (个性化账单当日所有订单).
    AllSpecial,
    /// Payments of particular accounts (个性化账单当日成功支付的订单).
    SucSpecial,
    /// Refunds of particular accounts (个性化账单当日退款订单).
    RefSpecial,
    /// One that this version does not know.
    Other(String),
}
