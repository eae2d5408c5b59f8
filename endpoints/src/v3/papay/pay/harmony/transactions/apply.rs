//! Deducts money by a contract that was signed on HarmonyOS.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::papay::{AppliedPapayDeduction, PapayAmount};

/// Deducts money by a contract that was signed on HarmonyOS (代扣受理扣款).
///
/// The response says that the deduction was accepted. What became of it is told to `transaction_notify_url` and by the query of the
/// order.
#[wechatpay_endpoint(
    POST,
    "v3/papay/pay/harmony/transactions/apply",
    response = AppliedPapayDeduction,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyHarmonyPapayDeduction {
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: String,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// What is paid for, as the user sees it (商品描述).
    pub description: String,
    /// Where the notification goes (通知地址).
    pub transaction_notify_url: String,
    /// WeChat Pay's number of the contract (委托代扣协议ID).
    pub contract_id: String,
    /// The amount to be deducted (扣费金额信息).
    pub amount: PapayAmount,
    /// What coupons go by (订单优惠标记).
    pub goods_tag: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// The user's account on HarmonyOS (鸿蒙账户id).
    pub harmony_account_id: String,
    /// The merchant category code (商户类别码).
    pub mcc: Option<String>,
}
