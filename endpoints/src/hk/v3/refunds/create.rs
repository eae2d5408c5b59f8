//! Refunds a payment, whole or in part.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::refunds::{CreateOverseaRefundAmount, OverseaRefund};

/// Refunds a payment, whole or in part (申请退款).
///
/// A merchant gives its `mchid` and `appid`; an institution gives `sp_mchid` and `sp_appid`, and in `sub_mchid` the
/// sub-merchant.
#[wechatpay_endpoint(POST, "hk/v3/refunds", response = OverseaRefund, document = "https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateHongKongRefund {
    /// The merchant's number (商户号), in a merchant's own call.
    pub mchid: Option<String>,
    /// The merchant's app, mini program or official account (`appid`).
    pub appid: Option<String>,
    /// The institution's merchant number (机构商户号), in an institution's call.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号), in an institution's call.
    pub sub_mchid: Option<String>,
    /// The institution's app, mini program or official account (机构APPID).
    pub sp_appid: Option<String>,
    /// The sub-merchant's app, mini program or official account (子商户APPID).
    pub sub_appid: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// The merchant's number of the refund, unique for each (商户退款单号).
    pub out_refund_no: String,
    /// The reason, which the user sees (退款原因).
    pub reason: Option<String>,
    /// The amount of the order (订单金额).
    pub amount: CreateOverseaRefundAmount,
    /// The address that the refund is notified to (退款通知地址).
    pub notify_url: Option<String>,
}
