//! Creating a refund.

use wechatpay_runtime::{Check, wechatpay_endpoint, wechatpay_object};

use super::{FundsAccount, Refund, RefundGoods, RefundSource};

/// Refunds a payment, whole or in part, within a year (申请退款).
///
/// A response says that the refund is accepted, not that it is done: [`RefundFinished`](super::RefundFinished) or
/// [`QueryRefund`](super::QueryRefund) say that. The same number with the same parameters gives the same refund again; never
/// change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/refund/domestic/refunds",
    response = Refund,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012791862",
    idempotent,
    check = names_the_payment,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateRefund {
    /// The sub-merchant whose payment it was, for partners (子商户号).
    #[wechatpay(len = 1..=32)]
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the payment (微信支付订单号); this or `out_trade_no`.
    #[wechatpay(len = 1..=32)]
    pub transaction_id: Option<String>,
    /// The merchant's number of the order (商户订单号); this or `transaction_id`.
    #[wechatpay(bytes = 1..=32, pattern = "[0-9A-Za-z_\\-|*@]+")]
    pub out_trade_no: Option<String>,
    /// The merchant's number of the refund, unique for each (商户退款单号).
    #[wechatpay(bytes = 1..=64, pattern = "[0-9A-Za-z_\\-|*@]+")]
    pub out_refund_no: String,
    /// Why, as the user sees it (退款原因).
    #[wechatpay(bytes = 1..=80)]
    pub reason: Option<String>,
    /// Where the notification goes (退款结果回调 URL).
    #[wechatpay(len = 1..=256, pattern = "https?://[^\\s?#@/]+(/[^\\s?#]*)?")]
    pub notify_url: Option<String>,
    /// The account that it comes from, if not the one that the amount is in (退款资金来源).
    pub funds_account: Option<FundsAccount>,
    /// How much (金额信息).
    pub amount: RefundAmount,
    /// The goods that come back (退款商品).
    pub goods_detail: Option<Vec<RefundGoods>>,
    /// Of refunds that a platform advances: who bears it, such as `REFUND_SOURCE_PARTNER_ADVANCE` (退款出资商户).
    pub refund_account: Option<String>,
}

fn names_the_payment(refund: &CreateRefund, check: &mut Check<'_>) {
    if refund.transaction_id.is_none() && refund.out_trade_no.is_none() {
        check.refuse("transaction_id", "or `out_trade_no` names the payment");
    }
}

/// How much is refunded, and of what (金额信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundAmount {
    /// The amount to refund, in fen (退款金额).
    #[wechatpay(range = 1..)]
    pub refund: i64,
    /// The accounts that it comes from, where it is more than one (退款出资账户及金额).
    pub from: Option<Vec<RefundSource>>,
    /// The amount of the order, in fen (原订单金额).
    #[wechatpay(range = 1..)]
    pub total: i64,
    /// The currency, `CNY` (退款币种).
    #[wechatpay(len = 1..=16)]
    pub currency: String,
}
