//! `v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`: compensates a sub-merchant; queries the compensation of
//! a sub-merchant.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{CompensationClosing, CompensationReceiverDetail, CompensationReceiverType, CompensationState};

/// Compensates a sub-merchant (请求赔付).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills",
    response = CreatedSubMerchantCompensationBill,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateSubMerchantCompensationBill {
    /// The merchant that is compensated (赔付商户信息).
    pub receiver: SubMerchantCompensationReceiver,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The amount of the compensation, in fen (赔付金额).
    pub amount: i64,
    /// Why it is compensated (赔付原因).
    pub transfer_remark: String,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: Option<String>,
}

/// The merchant that is compensated (赔付商户信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubMerchantCompensationReceiver {
    /// The kind of receiver (赔付接收方类型).
    pub r#type: CompensationReceiverType,
    /// The merchant that is compensated (赔付接收方商户信息).
    pub mch_info: SubMerchantCompensationMerchantInfo,
}

/// The merchant that is compensated (赔付接收方商户信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubMerchantCompensationMerchantInfo {
    /// The merchant number (商户号).
    pub mchid: String,
}

/// The compensation of a sub-merchant that was taken.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedSubMerchantCompensationBill {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// Who is compensated (赔付接收方信息).
    pub receiver_detail: CompensationReceiverDetail,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The amount of the compensation, in fen (赔付金额).
    pub amount: Option<i64>,
    /// Why it is compensated (赔付原因).
    pub transfer_remark: Option<String>,
    /// WeChat Pay's number of the transfer (微信支付转账单号).
    pub bill_id: String,
    /// The state of the compensation (赔付状态).
    pub state: CompensationState,
    /// When it was accepted, RFC 3339 (受理时间).
    pub accept_time: Option<String>,
    /// When it succeeded, RFC 3339 (成功时间).
    pub success_time: Option<String>,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: Option<String>,
}

/// Queries the compensation of a sub-merchant (查询赔付结果).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/<out_bill_no>",
    response = SubMerchantCompensationBill,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySubMerchantCompensationBill {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: Option<String>,
}

/// The compensation of a sub-merchant, as it stands (赔付单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubMerchantCompensationBill {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// Who is compensated (赔付接收方信息).
    pub receiver_detail: CompensationReceiverDetail,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The amount of the compensation, in fen (赔付金额).
    pub amount: Option<i64>,
    /// Why it is compensated (赔付原因).
    pub transfer_remark: Option<String>,
    /// WeChat Pay's number of the transfer (微信支付转账单号).
    pub bill_id: String,
    /// The state of the compensation (赔付状态).
    pub state: CompensationState,
    /// When it was accepted, RFC 3339 (受理时间).
    pub accept_time: Option<String>,
    /// When it succeeded, RFC 3339 (成功时间).
    pub success_time: Option<String>,
    /// The closing of the order (关单信息).
    pub close_info: Option<CompensationClosing>,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: Option<String>,
}
