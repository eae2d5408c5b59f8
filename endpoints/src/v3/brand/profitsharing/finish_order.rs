//! Finishes the profit sharing of an order.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::profitsharing::orders::BrandProfitShareOrder;

/// Finishes the profit sharing of an order (完结分账).
#[wechatpay_endpoint(
    POST,
    "v3/brand/profitsharing/finish-order",
    response = BrandProfitShareOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinishBrandProfitShareOrder {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the profit sharing (商户分帐单号).
    pub out_order_no: String,
    /// What the share is for (分账描述).
    pub description: String,
    /// The address that the result is notified to (通知地址).
    pub notify_url: Option<String>,
}
