//! `v3/fund-app/mch-transfer/partner/budget`: applies for the receipt of a budget's funding; queries the receipt of a budget's
//! funding.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Applies for the receipt of a budget's funding (申请预算出资的电子回单).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/partner/budget/<out_budget_no>/electronic-receipts",
    response = PartnerBudgetReceipt,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyPartnerBudgetReceipt {
    /// The merchant's number of the budget (商户预算单号).
    pub out_budget_no: String,
    /// The first day (开始日期).
    pub start_date: String,
    /// The last day (结束日期).
    pub end_date: String,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: String,
    /// The merchant number that is paid (收款商户号).
    pub receiver_mchid: Option<String>,
}

/// Queries the receipt of a budget's funding (查询预算出资的电子回单).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/mch-transfer/partner/budget/<out_budget_no>/electronic-receipts",
    response = PartnerBudgetReceipt,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerBudgetReceipt {
    /// The merchant's number of the budget (商户预算单号).
    pub out_budget_no: String,
    /// What shows that it was accepted (受理凭证).
    pub accept_id: String,
}

/// A receipt of a budget's funding, as it stands (预算出资的电子回单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerBudgetReceipt {
    /// The merchant's number of the budget (商户预算单号).
    pub out_budget_no: String,
    /// The first day (开始日期).
    pub start_date: Option<String>,
    /// The last day (结束日期).
    pub end_date: Option<String>,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: String,
    /// The merchant number that is paid (收款商户号).
    pub receiver_mchid: Option<String>,
    /// The state of the electronic receipt (电子回单状态).
    pub receipt_state: PartnerBudgetReceiptState,
    /// What shows that it was accepted (受理凭证).
    pub accept_id: String,
    /// How the file of the receipt is hashed (电子回单文件的hash方法).
    pub hash_type: Option<String>,
    /// The hash of the file of the receipt (电子回单文件的hash值).
    pub hash_value: Option<String>,
    /// Where the electronic receipt is downloaded from (电子回单下载地址).
    pub download_url: Option<String>,
}

/// The state of the electronic receipt (电子回单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerBudgetReceiptState {
    /// It is being made (已受理).
    Accepted,
    /// It is there to be downloaded (已完成).
    Finished,
    /// A value that this version does not know.
    Other(String),
}
