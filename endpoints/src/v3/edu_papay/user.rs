//! Lists a user's contracts.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::EduContract;

/// Lists a user's contracts (通过用户标识查询签约).
#[wechatpay_endpoint(
    GET,
    "v3/edu-papay/user/<openid>/contracts",
    response = EduContractList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListEduContracts {
    /// The user's openid at the partner's app (服务商APPID下的用户标识).
    pub openid: String,
    /// The partner's app or official account (服务商APPID).
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app or official account (子商户APPID).
    pub sub_appid: Option<String>,
    /// The user's openid at the sub-merchant's app (子商户APPID下的用户标识).
    pub sub_openid: Option<String>,
    /// The template of the contract (签约模板号).
    pub plan_id: String,
    /// The contract's state (签约状态).
    pub contract_status: Option<EduContractStatus>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}

/// The contract's state (签约状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EduContractStatus {
    /// Signed (签约).
    Add,
    /// Ended (解约).
    Delete,
    /// A value that this version does not know.
    Other(String),
}

/// A page of a user's contracts.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EduContractList {
    /// What was found (结果集).
    pub data: Option<Vec<EduContract>>,
    /// How many there are in all (总数量).
    pub total_count: Option<i64>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}
