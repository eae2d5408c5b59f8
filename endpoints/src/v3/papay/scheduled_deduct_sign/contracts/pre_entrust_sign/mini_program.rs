//! Prepares a contract for scheduled deductions that the user signs from a mini program.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::papay::PresignedPapayMiniProgram;
use crate::v3::papay::scheduled_deduct_sign::PapaySignSchedule;

/// Prepares a contract for scheduled deductions that the user signs from a mini program (小程序场景预约扣费类型签约的预签约).
#[wechatpay_endpoint(
    POST,
    "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program",
    response = PresignedPapayMiniProgram,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/mini-program-scheduled-deduct-pre-sign.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignMiniProgramScheduledContract {
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: String,
    /// The user, under the merchant's `appid` (用户在直连商户应用下的用户标示).
    pub openid: Option<String>,
    /// The id of the template of the deductions (委托代扣模板ID).
    pub plan_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The user's name as WeChat shows it (用户账户展示名称).
    pub contract_display_account: String,
    /// Where the result of the signing is told (签约结果通知地址).
    pub contract_notify_url: String,
    /// The merchant's id of the user (商户侧用户标识).
    pub out_user_code: Option<String>,
    /// The deduction that is scheduled (用于预约扣费的预约信息).
    pub deduct_schedule: Option<PapaySignSchedule>,
}
