//! `v3/merchantfund/partner/income-records`: lists the payments that came in from banks to a sub-merchant's account.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::merchantfund::{IncomeRecordAccountType, IncomeRecordList};

/// Lists the payments that came in from banks to a sub-merchant's account (特约商户银行来账查询).
#[wechatpay_endpoint(
    GET,
    "v3/merchantfund/partner/income-records",
    response = IncomeRecordList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPartnerIncomeRecords {
    /// The sub-merchant (特约商户号).
    pub sub_mchid: String,
    /// The kind of the account (账户类型).
    pub account_type: IncomeRecordAccountType,
    /// The day, `yyyy-MM-dd` (日期).
    pub date: String,
    /// The place in the list from which results are given, from 0 (本次查询偏移量).
    pub offset: Option<i64>,
    /// The highest number of results in this response (本次请求最大查询条数).
    pub limit: i64,
}
