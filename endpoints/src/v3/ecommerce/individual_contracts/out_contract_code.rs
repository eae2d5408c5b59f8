//! `v3/ecommerce/individual-contracts/out-contract-code`: queries the signing by a person who receives payments, by the
//! platform's number.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::IndividualContractAuthState;

/// Queries the signing by a person who receives payments, by the platform's number (根据业务申请单号查签约信息).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/individual-contracts/out-contract-code/<out_contract_code>",
    response = IndividualContractSigning,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryIndividualContractSigning {
    /// The merchant's number of the application (业务申请单号).
    pub out_contract_code: String,
    /// The mini program that the user signs and pays in (签约和付款的微信小程序AppID).
    pub appid: String,
}

/// The signing by a person, as it stands (签约信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndividualContractSigning {
    /// The permission's id (授权ID).
    pub individual_auth_id: Option<String>,
    /// When the user signed, RFC 3339 (签约时间).
    pub signed_time: String,
    /// The state of the authorization (授权状态).
    pub auth_state: IndividualContractAuthState,
    /// The user, under `appid` (用户OpenID).
    pub individual_openid: Option<String>,
    /// The result of authorizing the use of the real name (实名授权结果).
    pub real_name_auth_result: Option<IndividualRealNameAuthorization>,
}

/// The result of authorizing the use of the real name (实名授权结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndividualRealNameAuthorization {
    /// The scope of the authorization (应用授权作用域).
    pub scope: Option<IndividualRealNameScope>,
    /// The access token (访问令牌).
    pub access_token: Option<String>,
    /// When the access token expires, RFC 3339 (访问令牌过期时间).
    pub access_token_expire_time: Option<String>,
}

/// The scope of the authorization (应用授权作用域).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum IndividualRealNameScope {
    /// The user's real name.
    PayRealname,
    /// A value that this version does not know.
    Other(String),
}
