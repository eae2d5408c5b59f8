//! `v3/webizpay/bill/proof`: applies for the proof of what a company paid.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Applies for the proof of what a company paid (申请企业商户企业支付出资凭证).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/webizpay/bill/proof",
    response = AppliedEnterprisePaymentProof,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyEnterprisePaymentProof {
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// The first day (起始日期).
    pub start_date: String,
    /// The last day (结束日期).
    pub end_date: String,
    /// The name of the merchant's company (商户主体名称).
    pub entity_name: Option<String>,
    /// The merchant's number of the operation (商户操作流水号).
    pub out_operation_id: String,
}

/// A proof of funding that was applied for.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedEnterprisePaymentProof {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The merchant's number of the operation (商户操作流水号).
    pub out_operation_id: String,
    /// WeChat Pay's number of the operation (微信支付操作流水号).
    pub operation_id: String,
    /// The sub-merchant that pays for it (出资子商户号).
    pub sub_mchid: String,
    /// The first day (起始日期).
    pub start_date: String,
    /// The last day (结束日期).
    pub end_date: String,
    /// The name of the merchant's company (商户主体名称).
    pub entity_name: String,
    /// The number of the application for the proof of funding (出资凭证申请单单号).
    pub proof_id: String,
    /// The address that the proof is downloaded from (凭证下载地址).
    pub download_url: String,
    /// When the application for the proof was created, RFC 3339 (凭证申请创建时间).
    pub create_time: Option<String>,
    /// When the state of the proof changed last, RFC 3339 (凭证状态更新时间).
    pub updated_time: String,
    /// The same as `create_time`, as official examples spell it, RFC 3339 (凭证申请创建时间).
    pub created_time: Option<String>,
}
