//! `v3/ecommerce/profitsharing/after-sales-orders`: shares a payment out for after-sales service; queries the shares for
//! after-sales service.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Shares a payment out for after-sales service (请求售后服务分账).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/profitsharing/after-sales-orders",
    response = CreatedAfterSalesProfitSharing,
    document = "https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateAfterSalesProfitSharing {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The amount that is returned, in fen (回退金额).
    pub amount: i64,
    /// The kind (类型).
    pub r#type: AfterSalesProfitSharingType,
    /// The scene (场景).
    pub scene: AfterSalesProfitSharingScene,
    /// WeChat Pay's number of the refund (微信退款单号).
    pub refund_id: String,
}

/// The kind (类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AfterSalesProfitSharingType {
    /// The fee for a service.
    ServiceFeeIncome,
    /// A value that this version does not know.
    Other(String),
}

/// The scene (场景).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AfterSalesProfitSharingScene {
    /// A refunded ticket (退票).
    RefundTicket,
    /// A changed ticket (改签).
    ChangeTicket,
    /// Returned goods (退货).
    ReturnGoods,
    /// A value that this version does not know.
    Other(String),
}

/// A share for after-sales service that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedAfterSalesProfitSharing {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The amount of the share, in fen (分账金额).
    pub amount: Option<i64>,
}

/// Queries the shares for after-sales service (查询售后服务分账结果).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/profitsharing/after-sales-orders",
    response = AfterSalesProfitSharing,
    document = "https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryAfterSalesProfitSharing {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
}

/// A share for after-sales service, as it stands (售后服务分账).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AfterSalesProfitSharing {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
    /// The amount of the share, in fen (分账金额).
    pub amount: i64,
    /// The result of the share (分账结果).
    pub result: Option<AfterSalesProfitSharingResult>,
    /// Why the share failed (分账失败原因).
    pub fail_reason: Option<AfterSalesProfitSharingFailReason>,
    /// When the share was done, RFC 3339 (分账完成时间).
    pub finish_time: String,
}

/// The result of the share (分账结果).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AfterSalesProfitSharingResult {
    /// On its way (处理中).
    Processing,
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Failed,
    /// A value that this version does not know.
    Other(String),
}

/// Why the share failed (分账失败原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AfterSalesProfitSharingFailReason {
    /// The receiver's account is abnormal.
    AccountAbnormal,
    /// The receiver is not related to the sub-merchant: add the receiver first.
    NoRelation,
    /// The receiver is a high risk.
    ReceiverHighRisk,
    /// A value that this version does not know.
    Other(String),
}
