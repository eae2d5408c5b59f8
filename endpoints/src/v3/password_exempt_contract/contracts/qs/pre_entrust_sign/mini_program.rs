//! Prepares a clearing institution's contract that the user signs from a mini program.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::password_exempt_contract::contracts::PresignedMiniProgramPasswordExemptContract;

/// Prepares a clearing institution's contract that the user signs from a mini program (清算机构模式小程序场景预签约).
#[wechatpay_endpoint(
    POST,
    "v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program",
    response = PresignedMiniProgramPasswordExemptContract,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/qs-mini-program-pre-entrust-sign.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignAcquiringBankMiniProgramPasswordExemptContract {
    /// The app or official account of the merchant (商户AppID).
    pub appid: String,
    /// The sub-merchant's app or official account (子商户AppID).
    pub sub_appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The id of the service of payments without a password (免密支付服务ID).
    pub service_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// Where the signing is notified to (回调通知地址).
    pub notify_url: String,
    /// The user's name as WeChat shows it (用户账户展示名称).
    pub contract_display_account: String,
    /// The user's openid under the appid (用户标识).
    pub openid: Option<String>,
    /// The user, under the `sub_appid` (用户子标识).
    pub sub_openid: Option<String>,
}
