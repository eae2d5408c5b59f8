//! Telling that a pay-after order was paid elsewhere.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::payscore::{OutsidePayment, SyncType};

/// Tells WeChat Pay that the user has paid a pay-after order elsewhere (支付分订单同步).
#[wechatpay_endpoint(
    POST,
    "v3/payscore/payafter-orders/<out_order_no>/sync",
    response = SyncedPayafterOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncPayafterOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The app or official account (公众账号ID).
    #[wechatpay(len = 1..=32)]
    pub appid: Option<String>,
    /// The service (服务ID).
    pub service_id: Option<String>,
    /// What happened (场景类型).
    #[serde(rename = "type")]
    pub sync_type: Option<SyncType>,
    /// More about it (内容信息详情).
    pub detail: Option<OutsidePayment>,
}

/// A pay-after order that was paid elsewhere.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncedPayafterOrder {
    /// The app or official account (公众账号ID).
    pub appid: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: String,
}
