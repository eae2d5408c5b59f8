//! Banks and their branches.

pub mod corporate_banking;
pub mod personal_banking;
pub mod search_banks_by_bank_account;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// A page of banks (银行列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankList {
    /// How many there are in all (查询数据总条数).
    pub total_count: Option<i64>,
    /// How many results this response has (本次查询数据条数).
    pub count: Option<i64>,
    /// The banks (银行列表).
    pub data: Option<Vec<Bank>>,
    /// How many were skipped (本次查询偏移量).
    pub offset: Option<i64>,
    /// The addresses of the pages beside this one (分页链接).
    pub links: Option<BankPageLinks>,
}

/// A bank (银行).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bank {
    /// The name of the bank (银行别名).
    pub bank_alias: Option<String>,
    /// The code of the bank's name (银行别名编码).
    pub bank_alias_code: Option<String>,
    /// The name of the bank as accounts are opened with it (开户银行).
    pub account_bank: Option<String>,
    /// The code of the bank (开户银行编码).
    pub account_bank_code: Option<i64>,
    /// Whether an account at this bank has to be given with its branch (是否需要填写支行).
    pub need_bank_branch: Option<bool>,
}

/// The addresses of the pages beside this one (分页链接).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankPageLinks {
    /// The address of the next page (下一页链接).
    pub next: Option<String>,
    /// The address of the page before (上一页链接).
    pub prev: Option<String>,
    /// The address of this page (当前链接).
    #[serde(rename = "self")]
    pub self_: Option<String>,
}

/// Lists the branches of a bank in a city (查询支行列表).
#[wechatpay_endpoint(
    GET,
    "v3/capital/capitallhh/banks/<bank_alias_code>/branches",
    response = BankBranchList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_6.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListBankBranches {
    /// The code of the bank's name (银行别名编码).
    pub bank_alias_code: String,
    /// The code of the city (城市编码).
    pub city_code: i64,
    /// How many were skipped (本次查询偏移量).
    pub offset: Option<i64>,
    /// How many results are given at most (本次请求最大查询条数).
    pub limit: i64,
}

/// A page of branches (支行列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankBranchList {
    /// How many there are in all (查询数据总条数).
    pub total_count: i64,
    /// How many results this response has (本次查询条数).
    pub count: Option<i64>,
    /// The branches (支行列表).
    pub data: Option<Vec<BankBranch>>,
    /// How many were skipped (本次查询偏移量).
    pub offset: i64,
    /// The addresses of the pages beside this one (分页链接).
    pub links: Option<BankPageLinks>,
    /// The name of the bank as accounts are opened with it (开户银行).
    pub account_bank: String,
    /// The code of the bank (开户银行编码).
    pub account_bank_code: i64,
    /// The name of the bank (银行别名).
    pub bank_alias: String,
    /// The code of the bank's name (银行别名编码).
    pub bank_alias_code: String,
}

/// A branch of a bank (支行).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankBranch {
    /// The name of the branch (开户银行支行名称).
    pub bank_branch_name: String,
    /// The branch's number in the payment system (开户银行支行联行号).
    pub bank_branch_id: String,
}
