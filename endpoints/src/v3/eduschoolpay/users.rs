//! Lists a user's contracts; queries whether a user owes money.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_notification, wechatpay_object};

use super::CampusContract;

/// Lists a user's contracts (查询用户签约列表).
#[wechatpay_endpoint(
    GET,
    "v3/eduschoolpay/users/<openid>/contracts",
    response = CampusContractList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListCampusContracts {
    /// The user, under the merchant's `appid` (商户appid下的用户标识).
    pub openid: String,
    /// The template of the contract (签约模板号).
    pub plan_id: String,
    /// The contract's state (签约状态).
    pub contract_status: String,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}

/// A page of a user's contracts.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampusContractList {
    /// What was found (查询结果列表).
    pub data: Option<Vec<CampusContract>>,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: i64,
    /// How many results are given at most (最大资源条数).
    pub limit: i64,
    /// How many there are in all (资源总条数).
    pub total_count: i64,
    /// The addresses of the pages beside this one (相关链接).
    pub links: Option<CampusContractLinks>,
}

/// The addresses of the pages beside this one (相关链接).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampusContractLinks {
    /// The address of the next page (下一页链接).
    pub next: Option<String>,
    /// The address of the page before (上一页链接).
    pub prev: Option<String>,
    /// The address of this page (当前链接).
    #[serde(rename = "self")]
    pub self_: Option<String>,
}

/// Queries whether a user owes money (商户查询用户欠款状态).
#[wechatpay_endpoint(
    GET,
    "v3/eduschoolpay/users/<openid>/debt-state",
    response = CampusDebtState,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryCampusDebtState {
    /// The user, under the merchant's `appid` (商户appid下的用户标识).
    pub openid: String,
}

/// Whether a user owes money (用户欠款状态). WeChat Pay tells it when it changes.
#[wechatpay_notification(
    "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4012161155"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampusDebtState {
    /// The app or official account of the merchant (商户appid).
    pub appid: Option<String>,
    /// The user, under the merchant's `appid` (商户appid下的用户标识).
    pub openid: Option<String>,
    /// Whether the user owes money (用户状态).
    pub state: Option<String>,
    /// How many payments the user owes (当前用户欠款笔数).
    pub debt_count: Option<i64>,
    /// When that changed (用户欠款状态更新时间).
    pub update_time: Option<String>,
}
