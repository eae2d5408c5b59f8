//! `v3/payscore/partner/servicequotas/service-id`: the amounts of a service.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries the amounts that users of each level of risk may be trusted with (查询用户分层对应建议先享金额).
#[wechatpay_endpoint(
    GET,
    "v3/payscore/partner/servicequotas/service-id/<service_id>",
    response = ServiceQuotas,
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/service-quota/get-partner-user-risk-level-quota.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryServiceQuotas {
    /// The service (服务ID).
    pub service_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The partner's app or official account (服务商应用ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The version of the levels (分层版本).
    pub risk_level_version: i64,
}

/// The amounts that users of each level of risk may be trusted with.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceQuotas {
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's merchant number (服务商商户号).
    pub mchid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The partner's app or official account (服务商应用ID).
    pub appid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The version of the levels (分层版本).
    pub risk_level_version: i64,
    /// The amounts, by level of risk (先享金额列表).
    pub quotas: Vec<ServiceQuota>,
}

/// The amount of one level of risk (建议先享金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceQuota {
    /// The level of risk (用户分层).
    pub risk_level: i64,
    /// The amount that is advised, in fen (建议先享金额): what a user of the level may be trusted with.
    pub suggested_quota: i64,
}
