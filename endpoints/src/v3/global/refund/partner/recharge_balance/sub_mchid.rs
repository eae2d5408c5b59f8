//! Queries the balance that was paid in for refunds.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::refund::GlobalRefundBalance;

/// Queries the balance that was paid in for refunds (商家充值退款余额查询).
#[wechatpay_endpoint(GET, "v3/global/refund/partner/recharge-balance/sub-mchid/<sub_mchid>", response = GlobalRefundBalance, document = "https://pay.weixin.qq.com/doc/global/v3/zh/4013068934", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalPartnerRefundBalance {
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: String,
}
