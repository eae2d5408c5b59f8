//! Contracts: signed, queried and terminated.

pub mod app_pre_entrust_sign;
pub mod h5_pre_entrust_sign;
pub mod jsapi_pre_entrust_sign;
pub mod miniprogram_pre_entrust_sign;
pub mod out_contract_code;
pub mod query;
pub mod terminate;
pub mod web_pre_entrust_sign;

pub use query::QueryGlobalContractById;
pub use terminate::TerminateGlobalContract;

use wechatpay_runtime::wechatpay_object;

/// The session in which the user signs (委托代扣签约会话).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalContractSession {
    /// The id of the session in which the user signs (委托代扣签约会话id).
    pub session_id: String,
}

/// The page on which the user signs (签约跳转页面).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalContractPage {
    /// The address at which the user signs (签约跳转URL).
    pub sign_url: String,
}

/// A contract under which payments are deducted (委托代扣协议).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalContract {
    /// The merchant's number (商户号).
    pub mchid: Option<String>,
    /// The institution's app, mini program or official account (机构APPID).
    pub appid: Option<String>,
    /// The institution's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The institution's app, mini program or official account (机构appid).
    pub sp_appid: Option<String>,
    /// The sub-merchant's app, mini program or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The contract's id (委托代扣协议ID).
    pub contract_id: Option<String>,
    /// The id of the template of the contract (模板ID).
    pub plan_id: Option<i64>,
    /// The merchant's number of the contract (商户侧签约协议号).
    pub out_contract_code: Option<String>,
    /// The user's name, which the page shows (用户账户展示名称).
    pub user_display_name: Option<String>,
    /// The contract's state (协议状态).
    pub state: Option<String>,
    /// The time at which the contract was signed, RFC 3339 (协议签署时间).
    pub signed_time: Option<String>,
    /// The time at which the contract ended, RFC 3339 (协议解约时间).
    pub terminated_time: Option<String>,
    /// How the contract ended (协议解约方式).
    pub termination_mode: Option<String>,
    /// Why the contract ended (解约备注).
    pub termination_note: Option<String>,
    /// The user's openid at the merchant's app (商户appid下的用户标识).
    pub openid: Option<String>,
}
