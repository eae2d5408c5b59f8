//! Queries the balance that was paid in for refunds.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::refund::GlobalRefundBalance;

/// Queries the balance that was paid in for refunds (商家充值退款余额查询).
#[wechatpay_endpoint(GET, "v3/global/refund/recharge-balance", response = GlobalRefundBalance, document = "https://pay.weixin.qq.com/doc/global/v3/zh/4013068934", region = HongKong)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QueryGlobalRefundBalance;
