//! `v3/ecommerce/individual-contracts`: queries whether a person may receive payments.

pub mod out_contract_code;
pub mod pre_entrust_sign;
pub mod pre_entrust_sign_with_real_name_identity;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries whether a person may receive payments (查询个人收款方授权结果).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/individual-contracts/<openid>",
    response = IndividualContract,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-contracts.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryIndividualContract {
    /// The person who receives payments, under the platform's `appid` (个人收款方在平台appid下的唯一标识).
    pub openid: String,
    /// The mini program that the user signs and pays in (签约和付款的微信小程序AppID).
    pub appid: String,
    /// The permission (权限类型).
    pub permission_type: IndividualContractPermissionType,
}

/// The state of the authorization (授权状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum IndividualContractAuthState {
    /// Authorized (已授权).
    Authorized,
    /// Not authorized (未授权).
    Unauthorized,
    /// A value that this version does not know.
    Other(String),
}

/// The permission (权限类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum IndividualContractPermissionType {
    /// To receive payments as a person (个人收款).
    IndividualPayee,
    /// A value that this version does not know.
    Other(String),
}

/// What a person may receive, as it stands (个人收款方授权结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndividualContract {
    /// The permission's id (授权ID).
    pub individual_auth_id: String,
    /// When it was done, RFC 3339 (操作时间).
    pub operation_time: String,
    /// The state of the authorization (授权状态).
    pub auth_state: IndividualContractAuthState,
}
