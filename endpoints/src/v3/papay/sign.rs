//! Contracts.

pub mod contracts;
pub mod partner;

use wechatpay_runtime::{wechatpay_notification, wechatpay_object};

use super::{PapayContractState, PapayDeductedAmount, PapayScheduleState};

/// The deduction that is scheduled, as it stands (预约信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapayDeductSchedule {
    /// The day on which the amount is to be deducted (预计扣费的日期).
    pub estimated_deduct_date: Option<String>,
    /// The amount that is expected to be deducted (预计的扣费金额).
    pub estimated_deduct_amount: Option<PapayDeductedAmount>,
    /// The state of the scheduled deduction (扣费预约状态).
    pub schedule_state: Option<PapayScheduleState>,
    /// The amount that is scheduled (已预约的扣费金额信息).
    pub scheduled_amount: Option<PapayDeductedAmount>,
    /// The amount that was deducted, in fen (实际扣费金额).
    pub deduct_amount: Option<PapayDeductedAmount>,
    /// The day on which the amount was deducted (实际扣费的日期).
    pub deduct_date: Option<String>,
}

/// A user is about to end a contract: the merchant is asked whether that may be (代扣解约问询).
#[wechatpay_notification("ENTRUST.TERMINATE_INQUIRY", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012978455")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapayTerminationInquired {
    /// The code of the inquiry (返回状态码).
    pub code: Option<String>,
    /// The inquiry in words; WeChat Pay spells the name so (返回信息).
    pub messsage: Option<String>,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The merchant's app or official account (应用ID).
    pub appid: Option<String>,
    /// The user's openid at `appid` (用户标识).
    pub openid: Option<String>,
    /// The template of the contract (委托代扣协议模板ID).
    pub plan_id: Option<i64>,
    /// The merchant's number of the contract (商户侧签约协议号).
    pub out_contract_code: Option<String>,
    /// The merchant's number of the user (商户侧用户标识).
    pub out_user_code: Option<String>,
    /// The contract's id (委托代扣协议ID).
    pub contract_id: Option<String>,
    /// The user's name as WeChat shows it (用户账户展示名称).
    pub contract_display_account: Option<String>,
    /// The state of the contract (委托代扣协议状态).
    pub contract_state: Option<PapayContractState>,
    /// When the contract was signed, RFC 3339 (协议签署时间).
    pub contract_signed_time: Option<String>,
}

/// A user is about to end a contract: the merchant is asked what to offer (代扣解约挽留).
#[wechatpay_notification("ENTRUST.TERMINATE_RETENTION", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012312222")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapayTerminationRetention {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The contract's id (委托代扣协议ID).
    pub contract_id: Option<String>,
    /// The merchant's app or official account (应用ID).
    pub appid: Option<String>,
    /// The template of the contract (委托代扣协议模板ID).
    pub plan_id: Option<i64>,
    /// The merchant's number of the contract (商户侧签约协议号).
    pub out_contract_code: Option<String>,
    /// The user's openid at `appid` (用户标识).
    pub openid: Option<String>,
}
