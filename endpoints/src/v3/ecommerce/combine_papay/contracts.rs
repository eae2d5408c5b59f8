//! `v3/ecommerce/combine-papay/contracts`: tells that a contract for deductions from combined orders was signed or ended.

pub mod plan_id;
pub mod pre_entrust_sign;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification};

/// A contract for deductions from combined orders was signed or ended (收付通合单代扣签约成功、收付通合单代扣解约成功).
#[wechatpay_notification(
    "ECOMMERCE_ENTRUST.SIGN",
    "ECOMMERCE_ENTRUST.TERMINATE",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4012881605"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CombinePapayContractChanged {
    /// The merchant number (微信支付分配的商户号).
    pub mchid: String,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The template of the contract (委托代扣协议模板ID).
    pub plan_id: i64,
    /// The merchant's official account or app (商户在微信申请的公众号或移动应用AppID).
    pub appid: Option<String>,
    /// The user, under the merchant's `appid` (商户AppID下的用户唯一标识).
    pub openid: Option<String>,
    /// When the contract expires, RFC 3339 (协议到期时间).
    pub contract_expired_time: Option<String>,
    /// When it was done, RFC 3339 (操作时间).
    pub operate_time: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// How the contract was ended (协议解约方式).
    pub contract_termination_mode: Option<CombinePapayTerminationMode>,
}

/// How the contract was ended (协议解约方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CombinePapayTerminationMode {
    /// By the user.
    UserTerminate,
    /// By the merchant, with a call.
    MchApiTerminate,
    /// By the merchant, in WeChat Pay's merchant platform.
    WepayWebTerminate,
    /// By WeChat Pay's customer service.
    CustomerServiceTerminate,
    /// By WeChat Pay.
    SystemTerminate,
    /// A value that this version does not know.
    Other(String),
}
