//! Compensation (赔付): to users, sub-merchants and insurers, from the platform's money or out of a sub-merchant's deposit.
//!
//! What all of its responses share stands here.

pub mod compensate_bills;
pub mod deposit_after_sales_compensation_bills;
pub mod deposit_insurance_premiums_compensation_bills;
pub mod deposit_shipping_cost_compensation_bills;
pub mod insurance_claim_bills;
pub mod sub_mch_compensation_bills;
pub mod transfer_bills;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The kind of the receiver of the transfer (转账接收方类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CompensationReceiverType {
    /// The user who paid an order.
    TransactionUser,
    /// A merchant.
    Merchant,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of order that the receiver belongs to (转账接收方订单类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CompensationTransactionType {
    /// A payment of WeChat Pay.
    Wxpay,
    /// A service order of PayScore (支付分).
    Wxvalue,
    /// A value that this version does not know.
    Other(String),
}

/// Who receives the compensation, with the result (转账接收方信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompensationReceiverDetail {
    /// The receiver of the transfer (转账接收者信息).
    pub receiver: Option<CompensationReceiver>,
}

/// The receiver of the transfer (转账接收者信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompensationReceiver {
    /// The kind of the receiver of the transfer (转账接收方类型).
    pub r#type: Option<CompensationReceiverType>,
    /// The order of the receiver of the transfer (转账接收方订单信息).
    pub transaction_info: Option<CompensationTransaction>,
    /// The merchant that receives the money (转账接收方商户信息).
    pub mch_info: Option<CompensationMerchant>,
    /// The user who receives the money (转账接收方用户).
    pub user_info: Option<CompensationUser>,
}

/// The order of the receiver of the transfer (转账接收方订单信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompensationTransaction {
    /// The number of the order (交易订单号).
    pub transaction_id: String,
    /// The kind of order that the receiver belongs to (转账接收方订单类型).
    pub r#type: Option<CompensationTransactionType>,
}

/// The merchant that receives the money (转账接收方商户信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompensationMerchant {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant number (商户号).
    pub mch_id: Option<String>,
}

/// The user who receives the money (转账接收方用户).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompensationUser {
    /// The user who receives the money, under the platform's `appid` (转账接收方用户 openid).
    pub sp_openid: Option<String>,
}

/// The state of the compensation (赔付状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CompensationState {
    /// Accepted, not yet carried out (已受理).
    Accepted,
    /// The receiver has the money (赔付成功).
    Success,
    /// Closed (已关闭).
    Closed,
    /// The user is yet to confirm (待用户确认).
    WaitUserConfirm,
    /// It is being cancelled (撤销中).
    Canceling,
    /// It was cancelled (已撤销).
    Cancelled,
    /// A value that this version does not know.
    Other(String),
}

/// The closing of the order (关单信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompensationClosing {
    /// When the order was closed, RFC 3339 (关单时间).
    pub close_time: Option<String>,
    /// Why the order was closed (关单原因).
    pub close_reason: Option<String>,
    /// When the closing was accepted, RFC 3339 (受理时间).
    pub accept_time: Option<String>,
}
