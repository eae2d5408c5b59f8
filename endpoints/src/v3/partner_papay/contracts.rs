//! Tells a user that a sub-merchant's deduction is tried again; tells a user of a sub-merchant's deduction to come.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::papay::{PapayDeductDuration, PapayEstimatedAmount};

/// Tells a user that a sub-merchant's deduction is tried again (服务商商户重试扣费通知).
#[wechatpay_endpoint(
    POST,
    "v3/partner-papay/contracts/<contract_id>/fail-notify",
    document = "https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyPartnerPapayDeductionRetry {
    /// WeChat Pay's number of the contract (委托代扣协议id).
    pub contract_id: String,
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The partner's app or official account (服务商应用ID).
    pub sp_appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (子商户应用D).
    pub sub_appid: Option<String>,
}

/// Tells a user of a sub-merchant's deduction to come (服务商商户预扣费通知).
#[wechatpay_endpoint(
    POST,
    "v3/partner-papay/contracts/<contract_id>/notify",
    document = "https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/json/partner-deduct-notify.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyPartnerPapayDeduction {
    /// WeChat Pay's number of the contract (委托代扣协议id).
    pub contract_id: String,
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The partner's app or official account (服务商应用ID).
    pub sp_appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (子商户应用D).
    pub sub_appid: Option<String>,
    /// For how long money may be deducted (扣费持续时间).
    pub deduct_duration: Option<PapayDeductDuration>,
    /// What is expected to be deducted (预计扣费金额信息).
    pub estimated_amount: PapayEstimatedAmount,
}
