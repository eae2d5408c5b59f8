//! Telling that an acquiring bank's service order was paid elsewhere.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::payscore::{OutsidePayment, SyncType};

/// Tells WeChat Pay that the user has paid an acquiring bank's completed service order elsewhere (从业机构同步微信支付分订单信息). The order is
/// done. The response is empty.
#[wechatpay_endpoint(
    POST,
    "v3/payscore/acquiringbank/serviceorder/<out_order_no>/sync",
    document = "https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/sync-acquiring-bank-service-order.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncAcquiringBankServiceOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The channel partner's merchant number (渠道商商户号).
    pub channel_id: Option<String>,
    /// What happened (场景类型).
    #[serde(rename = "type")]
    pub sync_type: SyncType,
    /// More about it (内容信息详情).
    pub detail: OutsidePayment,
}
