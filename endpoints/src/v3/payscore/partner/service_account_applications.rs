//! `v3/payscore/partner/service-account-applications`: binding a platform's sub-merchant to a PayScore service
//! (收付通子商户绑定支付分服务).

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_notification, wechatpay_object};

/// Applies for a sub-merchant to be bound to a service (收付通子商户申请绑定支付分服务).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/partner/service-account-applications",
    response = ServiceAccountApplication,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-account/create-service-account-application.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateServiceAccountApplication {
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's app or official account (服务商应用ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The partner's number of the application, unique for each (商户申请绑定单号).
    pub out_apply_no: String,
    /// Where the notification of the outcome goes (绑定结果回调通知地址).
    pub result_notify_url: Option<String>,
}

/// Queries an application (查询收付通子商户服务绑定结果).
#[wechatpay_endpoint(
    GET,
    "v3/payscore/partner/service-account-applications/<out_apply_no>",
    response = ServiceAccountApplication,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-account/get-service-account-application.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryServiceAccountApplication {
    /// The merchant's number of the application (商户申请绑定单号).
    pub out_apply_no: String,
}

/// An application for a sub-merchant to be bound to a service.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceAccountApplication {
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's merchant number (服务商商户号).
    pub mchid: String,
    /// The partner's app or official account (服务商应用ID).
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The merchant's number of the application (商户申请绑定单号).
    pub out_apply_no: String,
    /// Where the notification of the outcome goes (绑定结果回调通知地址).
    pub result_notify_url: Option<String>,
    /// The state of the application (受理状态).
    pub apply_state: String,
    /// Why it was rejected (拒绝原因).
    pub reject_reason: Option<String>,
}

/// What became of an application for a sub-merchant to be bound to a service (服务账户绑定结果).
#[wechatpay_notification("PAYSCORE.BIND_SERVICE_ACCOUNT", document = "https://pay.weixin.qq.com/doc/v3/partner/4012156110")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceAccountBound {
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's app or official account (公众账号ID).
    pub appid: String,
    /// The partner's merchant number (商户号).
    pub mchid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The merchant's number of the application (商户申请绑定单号).
    pub out_apply_no: String,
    /// The state of the application (受理状态).
    pub apply_state: String,
    /// Why it was rejected (拒绝原因).
    pub reject_reason: Option<String>,
}
