//! Unfreezing what is left of a payment.

use wechatpay_runtime::wechatpay_endpoint;

use super::ProfitSharingOrder;

/// Unfreezes what is left of a payment, so that the merchant can use it (解冻剩余资金). Nothing more of it can be shared.
///
/// The same number with the same parameters gives the same response again.
#[wechatpay_endpoint(POST, "v3/profitsharing/orders/unfreeze", response = ProfitSharingOrder, idempotent, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnfreezeUnsplitFunds {
    /// The sub-merchant whose payment it is, for partners (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the payment (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of this request, unique for each (商户分账单号).
    pub out_order_no: String,
    /// Why (分账描述).
    pub description: String,
    /// Where the notification goes (通知地址).
    pub notify_url: Option<String>,
}
