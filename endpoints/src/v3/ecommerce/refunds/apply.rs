//! `v3/ecommerce/refunds/apply`: refunds a sub-merchant's payment.

use wechatpay_runtime::{Check, wechatpay_endpoint, wechatpay_object};

use super::{
    EcommerceRefundBearer, EcommerceRefundFundsAccount, EcommerceRefundPromotion, EcommerceRefundSource, EcommerceRefundedAmount,
};

/// Refunds a sub-merchant's payment (退款申请).
///
/// The payment is named by one of its numbers, `transaction_id` or `out_trade_no`; a repayment by one of its own.
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/refunds/apply",
    response = CreatedEcommerceRefund,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/create-refund.html",
    idempotent,
    check = names_the_payment,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateEcommerceRefund {
    /// The person who is paid, where the order is a person's (商品单个人收款方受理授权ID).
    pub individual_auth_id: Option<String>,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
    /// The platform's app or official account (电商平台APPID).
    pub sp_appid: String,
    /// The sub-merchant's app or official account (二级商户APPID).
    pub sub_appid: Option<String>,
    /// The merchant number of the repayment's partner (还款服务商商户号).
    pub combine_mchid: Option<String>,
    /// The merchant's number of the repayment (还款订单号).
    pub combine_out_trade_no: Option<String>,
    /// WeChat Pay's number of the order (交易单微信支付订单号).
    pub combine_transaction_id: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// The merchant's number of the refund (商户退款单号).
    pub out_refund_no: String,
    /// Why, as the user sees it (退款原因).
    pub reason: Option<String>,
    /// What is refunded, and of what (订单金额).
    pub amount: EcommerceRefundAmount,
    /// Where the notification goes (退款结果回调url).
    pub notify_url: Option<String>,
    /// Of refunds that a platform advances: who bore it (退款出资商户).
    pub refund_account: Option<EcommerceRefundBearer>,
    /// The account that the money comes from (资金账户).
    pub funds_account: Option<EcommerceRefundFundsAccount>,
}

fn names_the_payment(refund: &CreateEcommerceRefund, check: &mut Check<'_>) {
    let numbers = [&refund.transaction_id, &refund.out_trade_no, &refund.combine_transaction_id, &refund.combine_out_trade_no];
    if numbers.iter().all(|number| number.is_none()) {
        check.refuse("transaction_id", "or `out_trade_no` names the payment");
    }
}

/// What is to be refunded, and of what (订单金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceRefundAmount {
    /// The amount that is refunded, in fen (退款金额).
    pub refund: i64,
    /// The accounts that it comes from, where it is more than one (退款出资账户及金额).
    pub from: Option<Vec<EcommerceRefundSource>>,
    /// The amount of the order, in fen (原订单金额).
    pub total: i64,
    /// The currency, `CNY` (退款币种).
    pub currency: Option<String>,
}

/// A refund that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedEcommerceRefund {
    /// WeChat Pay's number of the refund (微信退款单号).
    pub refund_id: String,
    /// The merchant's number of the refund (商户退款单号).
    pub out_refund_no: String,
    /// When it was created, RFC 3339 (退款创建时间).
    pub create_time: Option<String>,
    /// What is refunded, and of what (订单金额).
    pub amount: EcommerceRefundedAmount,
    /// The discounts that go back (优惠退款详情).
    pub promotion_detail: Option<Vec<EcommerceRefundPromotion>>,
    /// Of refunds that a platform advances: who bore it (退款出资商户).
    pub refund_account: Option<EcommerceRefundBearer>,
}
