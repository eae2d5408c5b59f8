//! Prepares a sub-merchant's contract that the user signs from a mini program.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Prepares a sub-merchant's contract that the user signs from a mini program (服务商模式小程序场景预签约).
#[wechatpay_endpoint(
    POST,
    "v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
    response = PresignedPartnerMiniProgramPasswordExemptContract,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/sp-mini-program-pre-entrust-sign.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignPartnerMiniProgramPasswordExemptContract {
    /// The app or official account of the merchant (商户AppID).
    pub sp_appid: String,
    /// The user's openid under the appid (用户标识).
    pub sp_openid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (子商户AppID).
    pub sub_appid: String,
    /// The user, under the `sub_appid` (用户子标识).
    pub sub_openid: Option<String>,
    /// The id of the service of payments without a password (免密支付服务ID).
    pub service_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// Where the signing is notified to (回调通知地址).
    pub notify_url: String,
    /// The user's name as WeChat shows it (用户账户展示名称).
    pub contract_display_account: String,
}

/// The mini program in which the user signs, with a sub-merchant.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignedPartnerMiniProgramPasswordExemptContract {
    /// The id of the contract that is being prepared (预签约ID).
    pub pre_entrustweb_id: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The id of the service of payments without a password (免密支付服务ID).
    pub service_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The mini program in which the user signs (跳转签约的小程序AppID).
    pub sign_mp_appid: String,
    /// The page of the mini program on which the user signs (跳转签约的小程序路径).
    pub sign_mp_path: String,
}
