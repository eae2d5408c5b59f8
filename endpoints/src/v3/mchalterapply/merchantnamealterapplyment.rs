//! Another short name (商户简称变更).

pub mod merchant;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{CreatedChange, DataChangeState, RevokedChange};

/// Applies for another short name of a sub-merchant (提交商户简称变更申请单).
#[wechatpay_endpoint(
    POST,
    "v3/mchalterapply/merchantnamealterapplyment",
    response = CreatedChange,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateMerchantNameChange {
    /// Of this merchant of the platform only (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: String,
    /// The merchant's short name (商户简称).
    pub merchant_shortname: String,
}

/// An application for another short name, as it stands (商户简称变更申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantNameChange {
    /// The application's number (申请单号).
    pub apply_id: Option<String>,
    /// The merchant's number of the application (业务申请编号).
    pub out_request_no: Option<String>,
    /// Of this merchant of the platform only (二级商户号).
    pub sub_mchid: Option<String>,
    /// The application's state (申请单状态).
    pub state: Option<DataChangeState>,
    /// Why the application was turned down (总体驳回原因).
    pub audit_reject_reason: Option<String>,
    /// The merchant number (微信支付商户号).
    pub merchant_code: Option<String>,
}

/// Queries an application for another short name by WeChat Pay's number (查询商户简称变更申请单状态-使用申请单号).
#[wechatpay_endpoint(
    GET,
    "v3/mchalterapply/merchantnamealterapplyment/<apply_id>",
    response = MerchantNameChange,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryMerchantNameChangeById {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub apply_id: String,
}

/// Withdraws an application for another short name (撤销商户简称变更申请单).
#[wechatpay_endpoint(
    POST,
    "v3/mchalterapply/merchantnamealterapplyment/<apply_id>/revoke",
    response = RevokedChange,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevokeMerchantNameChange {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub apply_id: String,
}
