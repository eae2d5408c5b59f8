//! Applications to set up a brand's card.

pub mod cancel_applyment;
pub mod create;
pub mod preview_url;
pub mod publish;
pub mod query;

pub use create::{
    BrandCardService, BrandCardServiceTarget, BrandCustomerService, BrandCustomerServiceType, BrandMiniProgram,
    CreateBrandCardApplication,
};
pub use query::QueryBrandCardApplication;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The application's state (申请单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandCardApplicationState {
    /// Unknown (未知).
    StateUnknown,
    /// It is being drafted (编辑中).
    Drafting,
    /// It is being reviewed (审核中).
    Auditing,
    /// It was rejected (审核驳回).
    AuditRejected,
    /// It waits to be published (待发布).
    PendingPublish,
    /// It is published (已发布).
    Published,
    /// It was cancelled (已撤销).
    Canceled,
    /// A value that this version does not know.
    Other(String),
}

/// An application to set up a brand's card (商家名片配置申请).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandCardApplication {
    /// The merchant's number of the application (业务申请编号).
    pub business_code: Option<String>,
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: Option<String>,
    /// The address behind the QR code that previews the card (商家名片预览二维码链接).
    pub card_preview_url: Option<String>,
    /// When the address of the preview expires, RFC 3339 (预览二维码链接过期时间).
    pub url_expired_time: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: Option<String>,
    /// When it is published (发布方式).
    pub publish_type: Option<BrandCardPublishing>,
    /// When it is to be published, RFC 3339 (定时发布时间).
    pub scheduled_publish_time: Option<String>,
    /// Why it was rejected (驳回原因).
    pub reject_reason: Option<String>,
    /// When it was published, RFC 3339 (实际发布时间).
    pub actual_publish_time: Option<String>,
    /// The application's state (申请单状态).
    pub applyment_state: Option<BrandCardApplicationState>,
}

/// When it is published (发布方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandCardPublishing {
    /// At once (立即发布).
    ImmediatePublish,
    /// At a time (定时发布).
    ScheduledPublish,
    /// A value that this version does not know.
    Other(String),
}
