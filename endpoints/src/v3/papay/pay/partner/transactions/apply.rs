//! Deducts money for a sub-merchant by a contract.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::papay::{PapayAmount, PapayDeductedAmount};

/// Deducts money for a sub-merchant by a contract (受理扣款).
///
/// The response says that the deduction was accepted. What became of it is told to `transaction_notify_url` and by the query of the
/// order.
#[wechatpay_endpoint(
    POST,
    "v3/papay/pay/partner/transactions/apply",
    response = AppliedPartnerPapayDeduction,
    document = "https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-create-transaction.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyPartnerPapayDeduction {
    /// The app or official account, bound to the merchant number (应用ID).
    pub sp_appid: String,
    /// The sub-merchant, which is paid (子商户号商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (子商户的AppID).
    pub sub_appid: Option<String>,
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
}

/// A deduction for a sub-merchant that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedPartnerPapayDeduction {
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// The amount to be deducted (扣费金额信息).
    pub amount: Option<PapayDeductedAmount>,
}
