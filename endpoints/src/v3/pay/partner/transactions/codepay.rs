//! Payments by the payment code that the user shows.

use wechatpay_runtime::wechatpay_endpoint;

use super::PartnerTransaction;
use crate::v3::pay::{CodepayDetail, CodepaySceneInfo, OrderAmount, PaymentCode, SettleInfo};

/// Charges the user whose payment code was read (付款码支付).
///
/// Where the response says `USERPAYING`, the user is asked for the password: ask with the query call every few seconds, and
/// reverse the order if it takes too long. Unknown outcomes as well: never read the code again before the order is known to have
/// failed.
#[wechatpay_endpoint(
    POST,
    "v3/pay/partner/transactions/codepay",
    response = PartnerTransaction,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4012382179",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerCodepayTransaction {
    /// The partner's app or official account (服务商应用 ID).
    #[wechatpay(len = 1..=32)]
    pub sp_appid: Option<String>,
    /// The partner's merchant number (服务商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant's own app or official account (子商户应用 ID).
    #[wechatpay(len = 1..=32)]
    pub sub_appid: Option<String>,
    /// The sub-merchant, which is paid (子商户号).
    #[wechatpay(len = 1..=32)]
    pub sub_mchid: String,
    /// What is paid for, as the user sees it (商品描述).
    #[wechatpay(bytes = 1..=127)]
    pub description: String,
    /// The merchant's number of the order, unique for each (商户订单号).
    #[wechatpay(bytes = 6..=32, pattern = "[0-9A-Za-z_\\-|*]+")]
    pub out_trade_no: String,
    /// The merchant's own data, which comes back as it is (附加数据).
    #[wechatpay(bytes = 1..=128)]
    pub attach: Option<String>,
    /// What coupons go by (订单优惠标记).
    #[wechatpay(len = 1..=32)]
    pub goods_tag: Option<String>,
    /// Whether the user is shown where to ask for an invoice (电子发票入口开放标识).
    pub support_fapiao: Option<bool>,
    /// Who pays (支付者).
    pub payer: PaymentCode,
    /// What is to be paid (订单金额).
    pub amount: OrderAmount,
    /// Where it is paid (场景信息).
    pub scene_info: CodepaySceneInfo,
    /// The goods, for coupons of single ones (优惠功能).
    pub detail: Option<CodepayDetail>,
    /// What becomes of the amount (结算信息).
    pub settle_info: Option<SettleInfo>,
}
