//! Prepares a platform's contract that the user signs from a mini program.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::password_exempt_contract::contracts::PresignedMiniProgramPasswordExemptContract;

/// Prepares a platform's contract that the user signs from a mini program (电商收付通模式小程序场景预签约).
#[wechatpay_endpoint(
    POST,
    "v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program",
    response = PresignedMiniProgramPasswordExemptContract,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-mini-program-pre-entrust-sign.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignEcommerceMiniProgramPasswordExemptContract {
    /// The app or official account of the merchant (商户AppID).
    pub appid: String,
    /// The id of the service of payments without a password (免密支付服务ID).
    pub service_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// Where the signing is notified to (回调通知地址).
    pub notify_url: String,
    /// The user's name as WeChat shows it (用户账户展示名称).
    pub contract_display_account: String,
    /// The user's openid under the appid (用户标识).
    pub openid: String,
}
