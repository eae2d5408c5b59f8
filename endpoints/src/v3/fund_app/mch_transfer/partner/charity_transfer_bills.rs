//! `v3/fund-app/mch-transfer/partner/charity-transfer-bills`: donates to charity out of a budget.

pub mod out_transfer_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Donates to charity out of a budget (发起公益捐赠).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/partner/charity-transfer-bills",
    response = PartnerCharityTransfer,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerCharityTransfer {
    /// The merchant's number of the budget (商户预算单号).
    pub out_budget_no: String,
    /// The merchant's number of the donation (商户公益捐赠单号).
    pub out_transfer_no: String,
    /// The payment that it belongs to (关联的交易单号).
    pub transaction_info: Option<PartnerCharityTransaction>,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: String,
    /// The merchant number that is paid (收款商户号).
    pub receive_mchid: String,
    /// The amount that is donated, in fen (预算总金额).
    pub amount: i64,
    /// The remark on the donation (捐赠备注).
    pub transfer_remark: String,
}

/// The payment that it belongs to (关联的交易单号).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerCharityTransaction {
    /// The kind of order (订单类型).
    pub transaction_type: PartnerCharityTransactionType,
    /// The order's number (订单号).
    pub transaction_id: String,
}

/// The kind of order (订单类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerCharityTransactionType {
    /// A payment of WeChat Pay.
    Wxpay,
    /// A value that this version does not know.
    Other(String),
}

/// A donation, as it stands (公益捐赠).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerCharityTransfer {
    /// The merchant's number of the budget (商户预算单号).
    pub out_budget_no: String,
    /// WeChat Pay's number of the budget (微信支付预算单号).
    pub budget_id: String,
    /// The merchant's number of the donation (商户公益捐赠单号).
    pub out_transfer_no: String,
    /// WeChat Pay's number of the donation (微信支付公益捐赠单号).
    pub transfer_id: String,
    /// The amount that is donated, in fen (预算总金额).
    pub amount: Option<i64>,
    /// The remark on the donation (捐赠备注).
    pub transfer_remark: Option<String>,
    /// The merchant number that is paid (收款商户号).
    pub receive_mchid: String,
    /// The donation's state (捐赠状态).
    pub state: PartnerCharityTransferState,
    /// When the donation was created, RFC 3339 (捐赠单创建时间).
    pub create_time: Option<String>,
    /// When the donation was completed, RFC 3339 (捐赠完成时间).
    pub success_time: Option<String>,
}

/// The donation's state (捐赠状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerCharityTransferState {
    /// Accepted, not yet carried out (已受理).
    Accepted,
    /// The money was donated.
    Success,
    /// Closed (已关闭).
    Close,
    /// A value that this version does not know.
    Other(String),
}
