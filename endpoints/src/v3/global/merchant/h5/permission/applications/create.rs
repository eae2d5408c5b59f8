//! Applies for permission to take H5 payments.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::merchant::h5::permission::GlobalWebsiteState;
use crate::v3::global::merchant::h5::permission::applications::{
    GlobalH5ApplicationType, GlobalH5PermissionApplication, GlobalH5TransactionLimit,
};

/// Applies for permission to take H5 payments (创建H5支付权限申请单).
#[wechatpay_endpoint(POST, "v3/global/merchant/h5/permission/applications", response = GlobalH5PermissionApplication, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_1.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateGlobalH5PermissionApplication {
    /// What the company is and does (公司介绍和业务描述).
    pub business_description: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
    /// The domains that H5 payments are started from (H5支付域名).
    pub domains: Vec<String>,
    /// The company's certificate of registration, as a `media_id` (公司注册资质证书).
    pub company_register_cert: Option<String>,
    /// The limit on payments (限额类型).
    pub transaction_limit_type: Option<GlobalH5TransactionLimit>,
    /// Screenshots of the website's pages of goods, as `media_id`s (经营网址商业页面截图).
    pub website_business_page_pics: Option<Vec<String>>,
    /// Screenshots of the website's front page, as `media_id`s (经营网址首页截图).
    pub website_homepage_pics: Option<Vec<String>>,
    /// Whether the sub-merchant's website is online (子商户经营网址状态).
    pub website_state: Option<GlobalWebsiteState>,
    /// The address of the sub-merchant's website (子商户H5经营网址).
    pub website_url: String,
    /// The address that the result of the review is notified to (商户提供的审核结果回调接口).
    pub notify_url: Option<String>,
    /// What is applied for (申请单类型).
    pub applyment_type: Option<GlobalH5ApplicationType>,
}
