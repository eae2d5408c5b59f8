//! What WeChat Pay tells about a refund, at its `notify_url`.

use wechatpay_runtime::{wechatpay_notification, wechatpay_object};

use super::RefundStatus;

/// A refund has come to an end, good or bad (退款结果通知). `refund_status` says which.
///
/// A merchant finds its number in `mchid`, a partner in `sp_mchid` and `sub_mchid`.
#[wechatpay_notification(
    "REFUND.SUCCESS",
    "REFUND.ABNORMAL",
    "REFUND.CLOSED",
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012791865"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundFinished {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The partner's merchant number (服务商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant whose payment it was (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: String,
    /// WeChat Pay's number of the transaction (微信支付订单号).
    pub transaction_id: String,
    /// The merchant's number of the refund (商户退款单号).
    pub out_refund_no: String,
    /// WeChat Pay's number of the refund (微信支付退款单号).
    pub refund_id: String,
    /// How it ended (退款状态).
    pub refund_status: RefundStatus,
    /// When it succeeded, RFC 3339 (退款成功时间).
    pub success_time: Option<String>,
    /// Where the user receives it: bank, card, change (退款入账账户).
    pub user_received_account: String,
    /// What was refunded, and of what (金额信息).
    pub amount: NotifiedRefundAmount,
    /// Of refunds that a platform advances: who bore it (退款出资商户).
    pub refund_account: Option<String>,
    /// The person who was paid, where the payment was to one (个人收款方受理授权 ID).
    pub individual_auth_id: Option<String>,
}

/// What was refunded, and of what (金额信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifiedRefundAmount {
    /// The amount of the order, in fen (订单金额).
    pub total: i64,
    /// The amount that was refunded, in fen (退款金额).
    pub refund: i64,
    /// The amount that the user paid, in fen (用户支付金额).
    pub payer_total: i64,
    /// The amount that the user gets back, in fen (用户退款金额).
    pub payer_refund: i64,
}
