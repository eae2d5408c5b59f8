//! Links of payments to a brand's card (交易连接名片).

pub mod business_code;
pub mod cancel_applyment;
pub mod create;
pub mod list;
pub mod unbind_card_link;

pub use create::CreateBrandCardLinkApplication;
pub use list::{BrandCardLink, BrandCardLinkList, ListBrandCardLinks};

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// Where the payments take place (交易场景类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandPaymentScene {
    /// In a mini program (小程序支付).
    MiniProgram,
    /// In an app (APP 支付).
    App,
    /// By PayScore (支付分).
    PaymentScore,
    /// By the user's payment code (付款码支付).
    PaymentCode,
    /// A value that this version does not know.
    Other(String),
}

/// An application to link payments to a brand's card (交易连接名片规则申请).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandCardLinkApplication {
    /// The merchant's number of the application (业务申请编号).
    pub business_code: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: Option<String>,
    /// Where the payments take place (交易场景类型).
    pub payment_scene: Option<BrandPaymentScene>,
    /// The app or official account (公众账号ID).
    pub appid: Option<String>,
    /// The merchant's number (商户号).
    pub card_link_mchid: Option<String>,
    /// The service (服务ID).
    pub service_id: Option<String>,
    /// The state of the link (交易连接名片配置状态).
    pub configuration_state: Option<BrandCardLinkState>,
    /// Why it was rejected (驳回原因).
    pub reject_reason: Option<String>,
}

/// The state of the link (交易连接名片配置状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandCardLinkState {
    /// It is being reviewed (待审核).
    WaitingAudit,
    /// It was rejected (审核驳回).
    AuditReject,
    /// It waits for the merchant's administrator (待商户管理员确认).
    WaitingConfirmation,
    /// The merchant's administrator refused it (商户管理员拒绝).
    MerchantAdminReject,
    /// It is in effect (已生效).
    InEffect,
    /// A value that this version does not know.
    Other(String),
}
