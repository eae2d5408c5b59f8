//! Queries a profit sharing order.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::profitsharing::orders::BrandProfitShareOrder;

/// Queries a profit sharing order (查询分账结果).
#[wechatpay_endpoint(
    GET,
    "v3/brand/profitsharing/orders",
    response = BrandProfitShareOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBrandProfitShareOrder {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the profit sharing (商户分账单号).
    pub out_order_no: String,
}
