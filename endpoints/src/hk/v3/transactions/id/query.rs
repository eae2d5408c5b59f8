//! Queries an order.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::OverseaTransaction;

/// Queries an order (查询订单).
///
/// A merchant gives its `mchid`; an institution gives `sp_mchid`, and in `sub_mchid` the sub-merchant.
#[wechatpay_endpoint(GET, "hk/v3/transactions/id/<transaction_id>", response = OverseaTransaction, document = "https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryHongKongTransactionById {
    /// WeChat Pay's number of the order (微信支付订单号).
    pub transaction_id: String,
    /// The merchant's number (商户号), in a merchant's own call.
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号), in an institution's call.
    pub sub_mchid: Option<String>,
    /// The institution's merchant number (机构商户号), in an institution's call.
    pub sp_mchid: Option<String>,
}
