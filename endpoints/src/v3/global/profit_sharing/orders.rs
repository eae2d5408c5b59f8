//! Profit sharing orders.

pub mod create;
pub mod query;
pub mod unfreeze;

pub use create::{CreateGlobalProfitShareOrder, GlobalProfitShare};
pub use query::QueryGlobalProfitShareOrder;

use wechatpay_runtime::wechatpay_object;

use crate::v3::global::profit_sharing::GlobalProfitShareReceiverType;

/// A share and its result (分账结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalProfitShareResult {
    /// The currency that is shared (分账币种).
    pub currency: Option<String>,
    /// The amount of the share, in fen (分账金额).
    pub amount: Option<i64>,
    /// What the share is for (分账描述).
    pub description: Option<String>,
    /// The kind of the receiver of a share (分账接收方类型).
    pub r#type: Option<GlobalProfitShareReceiverType>,
    /// The receiver's account (分账接收方帐号).
    pub account: Option<String>,
    /// The result of the share (分账结果).
    pub result: Option<String>,
    /// Why the share failed (分账失败原因).
    pub fail_reason: Option<String>,
    /// When the share was created (分账创建时间).
    pub create_time: Option<String>,
    /// When the share was done (分账完成时间).
    pub finish_time: Option<String>,
    /// The number of the share (分账明细单号).
    pub detail_id: Option<String>,
    /// The kind of the share (分账明细类型).
    pub detail_type: Option<String>,
    /// The currency of settlement of the merchant that pays (出资方结算币种).
    pub settlement_currency: Option<String>,
    /// The amount in the currency of settlement of the merchant that pays, in its minor unit (出资方结算金额).
    pub settlement_amount: Option<i64>,
    /// The exchange rate: a whole number, of which the last eight digits stand behind the point (汇率值).
    pub rate: Option<i64>,
}

/// A profit sharing order (分账单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalProfitShareOrder {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's number of the profit sharing (商户分账单号).
    pub out_order_no: Option<String>,
    /// WeChat Pay's number of the profit sharing (微信分账单号).
    pub order_id: Option<String>,
    /// The state of the profit sharing (分账单状态).
    pub state: Option<String>,
    /// The receivers of shares (分账接收方列表).
    pub receivers: Option<Vec<GlobalProfitShareResult>>,
}
