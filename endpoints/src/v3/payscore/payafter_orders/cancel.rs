//! Cancelling a pay-after order.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::payscore::FinishedOrder;

/// Cancels a pay-after order that has not been finished (撤销先享后付订单). Repeating the very same call is safe.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/payafter-orders/<out_order_no>/cancel",
    response = FinishedOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelPayafterOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The app or official account (公众账号ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The service (服务ID).
    pub service_id: String,
    /// Why it is cancelled (取消原因).
    pub reason: String,
}
