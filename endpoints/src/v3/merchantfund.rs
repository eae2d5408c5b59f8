//! Payments that came in from banks (银行来账), for partners and their sub-merchants.

pub mod merchant;
pub mod partner;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<merchant::income_records::ListIncomeRecords>(),
    Declaration::of::<partner::income_records::ListPartnerIncomeRecords>(),
];

/// The kind of the account (账户类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum IncomeRecordAccountType {
    /// The basic account (基本账户).
    Basic,
    /// The account for operations (运营账户).
    Operation,
    /// The account for fees (手续费账户).
    Fees,
    /// A value that this version does not know.
    Other(String),
}

/// A page of the payments that came in from banks (银行来账记录列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomeRecordList {
    /// The number of results in all (查询数据总条数).
    pub total_count: Option<i64>,
    /// The place in the list from which results are given, from 0 (本次查询偏移量).
    pub offset: Option<i64>,
    /// The number of results that are asked for (本次查询条数).
    pub limit: Option<i64>,
    /// The payments that came in from banks (银行来账记录列表).
    pub data: Option<Vec<IncomeRecord>>,
    /// The links to the other pages (分页链接).
    pub links: Option<IncomeRecordLinks>,
}

/// A payment that came in from a bank (银行来账记录).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomeRecord {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The kind of the account (账户类型).
    pub account_type: Option<IncomeRecordAccountType>,
    /// The kind of incoming payment (银行来账类型).
    pub income_record_type: Option<IncomeRecordType>,
    /// WeChat Pay's number of the incoming payment (银行来账微信单号).
    pub income_record_id: String,
    /// The incoming amount, in fen (银行来账金额).
    pub amount: Option<i64>,
    /// When the incoming payment was done, RFC 3339 (银行来账完成时间).
    pub success_time: Option<String>,
    /// The name of the payer's bank (付款方银行名称).
    pub bank_name: Option<String>,
    /// The name on the payer's account (付款方银行户名).
    pub bank_account_name: Option<String>,
    /// The number of the payer's account (付款方银行卡号).
    pub bank_account_number: Option<String>,
    /// The remark for the bank (银行备注).
    pub recharge_remark: Option<String>,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
}

/// The kind of incoming payment (银行来账类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum IncomeRecordType {
    /// A top-up by bank transfer (转账充值).
    Offlinerecharge,
    /// A company's payment into the account (企业直收).
    Enterprisedirectrevenue,
    /// A value that this version does not know.
    Other(String),
}

/// The links to the other pages (分页链接).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomeRecordLinks {
    /// The address of the next page (下一页链接).
    pub next: Option<String>,
    /// The address of the page before (上一页链接).
    pub prev: Option<String>,
    /// The address of this page (当前链接).
    #[serde(rename = "self")]
    pub self_: Option<String>,
}
