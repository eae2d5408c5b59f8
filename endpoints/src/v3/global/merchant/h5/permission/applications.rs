//! Applications for permission to take H5 payments.

pub mod create;
pub mod modify;
pub mod query;

pub use create::CreateGlobalH5PermissionApplication;
pub use modify::ModifyGlobalH5PermissionApplication;
pub use query::QueryGlobalH5PermissionApplication;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::global::merchant::h5::permission::{GlobalH5ApplicationState, GlobalWebsiteState};

/// The limit on payments (限额类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalH5TransactionLimit {
    /// The limit of a website that is not online yet (网站未上线限额).
    UnLaunchedWebsiteLimit,
    /// The usual limit (普通限额).
    NormalLimit,
    /// No limit (无限额).
    NoLimit,
    /// A value that this version does not know.
    Other(String),
}

/// What is applied for (申请单类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalH5ApplicationType {
    /// Permission to take H5 payments (申请支付权限).
    ApplyForPaymentAuthority,
    /// A higher limit (申请解除限额).
    ApplyForRelieveLimited,
    /// A value that this version does not know.
    Other(String),
}

/// An application for H5 payments (H5支付权限申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalH5PermissionApplication {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The domains that H5 payments are started from (H5支付域名).
    pub domains: Option<Vec<String>>,
    /// What the company is and does (公司介绍和业务描述).
    pub business_description: Option<String>,
    /// The limit on payments (限额类型).
    pub transaction_limit_type: Option<GlobalH5TransactionLimit>,
    /// The company's certificate of registration, as a `media_id` (公司注册资质证书).
    pub company_register_cert: Option<String>,
    /// Screenshots of the website's pages of goods, as `media_id`s (经营网址商业页面截图).
    pub website_business_page_pics: Option<Vec<String>>,
    /// Screenshots of the website's front page, as `media_id`s (经营网址首页截图).
    pub website_homepage_pics: Option<Vec<String>>,
    /// Whether the sub-merchant's website is online (子商户经营网址状态).
    pub website_state: Option<GlobalWebsiteState>,
    /// The address of the sub-merchant's website (子商户H5经营网址).
    pub website_url: Option<String>,
    /// The application's number (申请单号).
    pub applyment_id: Option<i64>,
    /// Why it was rejected (驳回原因).
    pub audit_reject_detail: Option<String>,
    /// The application's state (申请单状态).
    pub applyment_state: Option<GlobalH5ApplicationState>,
    /// What is applied for (申请单类型).
    pub applyment_type: Option<GlobalH5ApplicationType>,
    /// The address that the result of the review is notified to (商户提供的审核结果回调接口).
    pub notify_url: Option<String>,
}
