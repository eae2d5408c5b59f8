//! Tells a user that a deduction is tried again; tells a user of a deduction to come.

use wechatpay_runtime::wechatpay_endpoint;

use super::{PapayDeductDuration, PapayEstimatedAmount};

/// Tells a user that a deduction is tried again (重试扣费通知).
#[wechatpay_endpoint(
    POST,
    "v3/papay/contracts/<contract_id>/fail-notify",
    document = "https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyPapayDeductionRetry {
    /// WeChat Pay's number of the contract (委托代扣协议ID).
    pub contract_id: String,
    /// The merchant's own merchant number (直连商户号).
    #[wechatpay(from_client)]
    pub mchid: Option<String>,
    /// The official account (公众号ID).
    pub appid: String,
}

/// Tells a user of a deduction to come (直连商户预扣费通知).
#[wechatpay_endpoint(
    POST,
    "v3/papay/contracts/<contract_id>/notify",
    document = "https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/json/deduct-notify.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyPapayDeduction {
    /// WeChat Pay's number of the contract (委托代扣协议ID).
    pub contract_id: String,
    /// The merchant's own merchant number (直连商户号).
    #[wechatpay(from_client)]
    pub mchid: Option<String>,
    /// The official account (公众号ID).
    pub appid: String,
    /// For how long money may be deducted (扣费持续时间).
    pub deduct_duration: Option<PapayDeductDuration>,
    /// What is expected to be deducted (预计扣费金额信息).
    pub estimated_amount: PapayEstimatedAmount,
}
