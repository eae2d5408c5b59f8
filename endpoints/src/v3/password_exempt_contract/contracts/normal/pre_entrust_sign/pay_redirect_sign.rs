//! Prepares a contract that the user signs after a payment.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::password_exempt_contract::contracts::AcceptedPasswordExemptContract;

/// Prepares a contract that the user signs after a payment (直连商户模式支付后场景预签约).
#[wechatpay_endpoint(
    POST,
    "v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign",
    response = AcceptedPasswordExemptContract,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/sign/normal-pay-redirect-sign-pre-entrust-sign.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignPaidPasswordExemptContract {
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
    /// The session of the prepaid order, with which the payment is started (预支付交易会话标识).
    pub prepay_id: String,
    /// The user's openid under the appid (用户标识).
    pub openid: String,
}
