//! `v3/platsolution/ecommerce/mch-transfer/compensate-bills`: compensates a user after a sale.

pub mod bill_id;
pub mod out_bill_no;
pub mod pre_transfer;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{
    CompensationClosing, CompensationReceiverDetail, CompensationReceiverType, CompensationState, CompensationTransactionType,
};

/// Compensates a user after a sale (请求赔付).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/mch-transfer/compensate-bills",
    response = CreatedCompensateBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504175",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateCompensateBill {
    /// Who receives the money (收款方信息).
    pub receiver: CompensateReceiver,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The amount of the compensation, in fen (赔付金额).
    pub amount: Option<i64>,
    /// Why it is compensated (赔付原因).
    pub transfer_remark: String,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: Option<String>,
    /// What the user sees as the reason of the transfer (用户收款感知).
    pub user_recv_perception: Option<String>,
}

/// Who receives the money (收款方信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompensateReceiver {
    /// The kind of the receiver of the transfer (转账接收方类型).
    pub r#type: Option<CompensationReceiverType>,
    /// The order of the receiver of the transfer (转账接收方订单信息).
    pub transaction_info: Option<CompensateTransactionInfo>,
}

/// The order of the receiver of the transfer (转账接收方订单信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompensateTransactionInfo {
    /// The number of the order (交易订单号).
    pub transaction_id: String,
    /// The kind of order that the receiver belongs to (转账接收方订单类型).
    pub r#type: Option<CompensationTransactionType>,
}

/// A compensation that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedCompensateBill {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The receiver of the transfer (转账接收方信息).
    pub receiver_detail: CompensationReceiverDetail,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The amount of the compensation, in fen (赔付金额).
    pub amount: Option<i64>,
    /// Why it is compensated (赔付原因).
    pub transfer_remark: String,
    /// WeChat Pay's number of the transfer (微信支付转账单号).
    pub bill_id: String,
    /// The state of the compensation (赔付状态).
    pub state: CompensationState,
    /// When it was accepted, RFC 3339 (受理时间).
    pub accept_time: String,
    /// When it succeeded, RFC 3339 (成功时间).
    pub success_time: Option<String>,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: Option<String>,
}

/// A compensation, as it stands (赔付单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompensateBill {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The receiver of the transfer (转账接收方信息).
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
