//! Queries a sub-merchant's contract; ends a sub-merchant's contract.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_notification};

use crate::v3::papay::sign::PapayDeductSchedule;
use crate::v3::papay::{PapayContractState, PapayContractTermination};

/// Queries a sub-merchant's contract (通过商户协议号查询委托代扣签约协议).
#[wechatpay_endpoint(
    GET,
    "v3/papay/sign/partner/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>",
    response = PartnerPapayContract,
    document = "https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-get-contract-by-code.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerPapayContract {
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The id of the template of the deductions (委托代扣模板ID).
    pub plan_id: i64,
    /// The sub-merchant's merchant number (子商户号).
    pub sub_mchid: String,
}

/// A sub-merchant's contract, as it stands (委托代扣协议). WeChat Pay tells it when it is signed or ended.
#[wechatpay_notification("ENTRUST.SIGN", "ENTRUST.TERMINATE", document = "https://pay.weixin.qq.com/doc/v3/partner/4012160323")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerPapayContract {
    /// WeChat Pay's number of the contract (委托代扣协议ID).
    pub contract_id: Option<String>,
    /// The partner's merchant number (普通服务商商户号).
    pub sp_mchid: Option<String>,
    /// The partner's app or official account (普通服务商的AppID).
    pub sp_appid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app or official account (子商户的AppID).
    pub sub_appid: Option<String>,
    /// The id of the template of the deductions (委托代扣模板ID).
    pub plan_id: Option<i64>,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// The user's name as WeChat shows it (用户账户展示名称).
    pub contract_display_account: Option<String>,
    /// The state of the contract about deductions (委托代扣协议状态).
    pub contract_state: PapayContractState,
    /// When the contract was signed, RFC 3339 (协议签署时间).
    pub contract_signed_time: Option<String>,
    /// When the contract expires, RFC 3339 (协议到期时间).
    pub contract_expired_time: Option<String>,
    /// The user, under `appid` (用户OpenID).
    pub sp_openid: Option<String>,
    /// The user's openid at the sub-merchant's app (子商户AppID对应的用户OpenID).
    pub sub_openid: Option<String>,
    /// How the contract was ended (协议解约信息).
    pub contract_terminate_info: Option<PapayContractTermination>,
    /// The merchant's id of the user (商户侧用户标识).
    pub out_user_code: Option<String>,
    /// The deduction that is scheduled (预约扣费场景的预约信息).
    pub deduct_schedule: Option<PapayDeductSchedule>,
}

/// Ends a sub-merchant's contract (通过商户协议号解除委托代扣签约协议).
#[wechatpay_endpoint(
    POST,
    "v3/papay/sign/partner/contracts/plan-id/<plan_id>/out-contract-code/<out_contract_code>/terminate",
    response = PartnerPapayContract,
    document = "https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-terminate-contract-by-code.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminatePartnerPapayContract {
    /// The id of the template of the deductions (委托代扣模板ID).
    pub plan_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The sub-merchant, which is paid (子商户号商户号).
    pub sub_mchid: String,
    /// Why the contract was ended (解约备注).
    pub contract_termination_remark: String,
}
