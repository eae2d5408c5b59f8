//! Telling that the merchant's own service order was paid elsewhere.

use wechatpay_runtime::wechatpay_endpoint;

use super::QueriedServiceOrder;
use crate::v3::payscore::{OutsidePayment, SyncType};

/// Tells WeChat Pay that the user has paid a completed service order elsewhere (同步服务订单信息). The order is done.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/serviceorder/<out_order_no>/sync",
    response = QueriedServiceOrder,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/sync-service-order.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncServiceOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The app or official account (公众账号ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The service (服务ID).
    pub service_id: String,
    /// What happened (场景类型).
    #[serde(rename = "type")]
    pub sync_type: SyncType,
    /// More about it (内容信息详情).
    pub detail: OutsidePayment,
}
