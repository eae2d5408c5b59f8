//! Closes an unpaid order.

use wechatpay_runtime::wechatpay_endpoint;

/// Closes an unpaid order (关闭订单).
///
/// A merchant gives its `mchid`; an institution gives `sp_mchid`, and in `sub_mchid` the sub-merchant.
#[wechatpay_endpoint(POST, "hk/v3/transactions/out-trade-no/<out_trade_no>/close", document = "https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseHongKongTransaction {
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// The merchant's number (直连商户号), in a merchant's own call.
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号), in an institution's call.
    pub sub_mchid: Option<String>,
    /// The institution's merchant number (机构商户号), in an institution's call.
    pub sp_mchid: Option<String>,
}
