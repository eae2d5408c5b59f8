//! Gets the address at which a merchant opens electronic invoices to a partner.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Gets the address at which a merchant opens electronic invoices to a partner (获取邀请商户开通服务商电子发票能力).
#[wechatpay_endpoint(
    GET,
    "v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
    response = FapiaoInviteUrl,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetFapiaoInviteUrl {
    /// What was done (操作类型).
    pub operation_type: FapiaoOperationType,
    /// Who issues the invoices (开票模式).
    pub fapiao_mode: FapiaoMode,
    /// What the partner may do for the merchant (发票能力类型).
    pub fapiao_ability_type_list: Option<Vec<FapiaoAbilityType>>,
    /// How the partner invites the merchant (服务商邀请渠道).
    pub invite_channel: Option<String>,
    /// Who invites (操作人员).
    #[wechatpay(sensitive)]
    pub operate_user: Option<String>,
    /// The code of the invitation (服务商邀请code).
    pub invite_code: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
}

/// What was done (操作类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoOperationType {
    /// Authorize the partner (授权绑定).
    AuthBinding,
    /// A value that this version does not know.
    Other(String),
}

/// Who issues the invoices (开票模式).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoMode {
    /// The merchant itself or another company (第三方或自建).
    ThirdOrSelfFapiao,
    /// Tencent's digital invoices (腾讯数电).
    TencentDigitalTax,
    /// A value that this version does not know.
    Other(String),
}

/// What the partner may do for the merchant (发票能力类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoAbilityType {
    /// The general kind (通用能力).
    BaseAbility,
    /// The letting of real estate (不动产租赁).
    RealEstateAbility,
    /// The transport of passengers (旅客运输).
    PassengerTransportAbility,
    /// Refined oil (成品油).
    RefinedOilAbility,
    /// A value that this version does not know.
    Other(String),
}

/// Where a merchant accepts the invitation (邀请开通二维码链接).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoInviteUrl {
    /// What to show as a QR code that invites the merchant (邀请开通二维码链接).
    pub invite_url: Option<String>,
    /// The mini program in which the merchant accepts (开通小程序AppID).
    pub miniprogram_appid: Option<String>,
    /// The page of the mini program on which the merchant accepts (开通小程序跳转路径).
    pub miniprogram_path: Option<String>,
}
