//! `v3/ecommerce/profitsharing/finish-order`: finishes sharing a payment out, so that the sub-merchant gets the rest.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Finishes sharing a payment out, so that the sub-merchant gets the rest (完结分账).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/profitsharing/finish-order",
    response = FinishedEcommerceProfitSharing,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinishEcommerceProfitSharing {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the profit sharing (商户分帐单号).
    pub out_order_no: String,
    /// What the share is for (分账描述).
    pub description: String,
    /// Where the notification goes (通知地址).
    pub notify_url: Option<String>,
}

/// A payment of which nothing more is shared.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinishedEcommerceProfitSharing {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the profit sharing (商户分帐单号).
    pub out_order_no: String,
    /// WeChat Pay's number of the profit sharing (微信分帐单号).
    pub order_id: String,
}
