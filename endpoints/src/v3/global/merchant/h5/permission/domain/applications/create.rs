//! Applies for other domains of H5 payments.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_notification};

use crate::v3::global::merchant::h5::permission::{GlobalH5ApplicationState, GlobalWebsiteState};

/// Applies for other domains of H5 payments (创建H5支付域名修改申请单).
#[wechatpay_endpoint(POST, "v3/global/merchant/h5/permission/domain/applications", response = GlobalH5DomainApplication, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_4.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateGlobalH5DomainApplication {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The domains that H5 payments are started from (H5支付域名).
    pub domains: Vec<String>,
    /// The address of the sub-merchant's website (子商户H5经营网址).
    pub website_url: String,
    /// Screenshots of the website's pages of goods, as `media_id`s (经营网址商业页面截图).
    pub website_business_page_pics: Option<Vec<String>>,
    /// Screenshots of the website's front page, as `media_id`s (经营网址首页截图).
    pub website_homepage_pics: Option<Vec<String>>,
    /// Whether the sub-merchant's website is online (子商户经营网址状态).
    pub website_state: Option<GlobalWebsiteState>,
    /// The address that the result of the review is notified to (商户提供的审核结果回调接口).
    pub notify_url: Option<String>,
    /// The merchant's number of the application (商户申请单号).
    pub out_applyment_id: String,
}

/// An application for other domains of H5 payments (H5支付域名修改申请单).
///
/// A change of its state is notified to its `notify_url`.
#[wechatpay_notification("APPLYMENT_STATE.APPROVED", document = "https://pay.weixin.qq.com/doc/global/v3/zh/4013025118")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalH5DomainApplication {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Whether the sub-merchant's website is online (子商户经营网址状态).
    pub website_state: Option<GlobalWebsiteState>,
    /// The domains that H5 payments are started from (H5支付域名).
    pub domains: Option<Vec<String>>,
    /// The address of the sub-merchant's website (子商户H5经营网址).
    #[serde(alias = "webiste_url")]
    pub website_url: Option<String>,
    /// Screenshots of the website's pages of goods, as `media_id`s (经营网址商业页面截图).
    pub website_business_page_pics: Option<Vec<String>>,
    /// Screenshots of the website's front page, as `media_id`s (经营网址首页截图).
    pub website_homepage_pics: Option<Vec<String>>,
    /// The application's number (申请单号).
    pub applyment_id: Option<i64>,
    /// Why it was rejected (驳回原因).
    pub audit_reject_detail: Option<String>,
    /// The application's state (申请单状态).
    pub applyment_state: Option<GlobalH5ApplicationState>,
    /// The address that the result of the review is notified to (商户提供的审核结果回调接口).
    pub notify_url: Option<String>,
    /// The merchant's number of the application (商户申请单号).
    pub out_applyment_id: Option<String>,
}
