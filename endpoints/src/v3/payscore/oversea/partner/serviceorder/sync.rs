//! Telling that an overseas sub-merchant's service order was paid elsewhere.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::payscore::SyncType;
use crate::v3::payscore::partner::PartnerOutsidePayment;

/// Tells WeChat Pay that the user has paid an overseas sub-merchant's completed service order elsewhere (同步支付分订单信息). The order is
/// done. The response is empty.
#[wechatpay_endpoint(POST, "v3/payscore/oversea/partner/serviceorder/<out_order_no>/sync",
    region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncOverseaServiceOrder {
    /// The merchant's number of the order, as it was created (商户服务订单号).
    #[wechatpay(len = 1..=32)]
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// What happened (场景类型).
    #[serde(rename = "type")]
    pub sync_type: SyncType,
    /// More about it (内容信息详情).
    pub detail: PartnerOutsidePayment,
}
