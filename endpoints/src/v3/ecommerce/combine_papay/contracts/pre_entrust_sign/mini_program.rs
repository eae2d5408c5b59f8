//! `v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`: begins the signing of a contract for deductions from
//! combined orders in a mini program.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Begins the signing of a contract for deductions from combined orders in a mini program (小程序方式预签约).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
    response = CombinePapayMiniProgramPresign,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_8.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignCombinePapayContractInMiniProgram {
    /// The app or official account of the merchant (商户APPID).
    pub appid: String,
    /// The template of the contract (委托代扣协议模板ID).
    pub plan_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The user's name as WeChat shows it (用户账户展示名称).
    pub contract_display_account: String,
    /// Where the notification of the contract goes (回调通知地址).
    pub notify_url: String,
}

/// What the page for signing is opened with.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CombinePapayMiniProgramPresign {
    /// The id of the contract that is being prepared (预签约ID).
    pub pre_entrustweb_id: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The template of the contract (委托代扣协议模板ID).
    pub plan_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
}
