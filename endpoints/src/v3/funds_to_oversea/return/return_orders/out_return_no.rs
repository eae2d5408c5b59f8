//! `v3/funds-to-oversea/return/return-orders/out-return-no`: queries a returned remittance.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::FundsToOverseaReturnState;

/// Queries a returned remittance (查询出境退回结果).
#[wechatpay_endpoint(
    GET,
    "v3/funds-to-oversea/return/return-orders/out-return-no/<out_return_no>",
    response = FundsToOverseaReturn,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013735052",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFundsToOverseaReturn {
    /// The merchant's number of the returned remittance (商户出境退回单号).
    pub out_return_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// A returned remittance, as it stands (出境退回单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundsToOverseaReturn {
    /// The merchant's number of the returned remittance (商户出境退回单号).
    pub out_return_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the returned remittance (微信出境退回单号).
    pub return_id: String,
    /// The merchant's number of the remittance (商户出境单号).
    pub out_order_id: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// WeChat Pay's number of the refund (微信退款单号).
    pub refund_id: String,
    /// The amount that comes back, in fen (退回金额).
    pub amount: i64,
    /// The state of the returned remittance (出境退回状态).
    pub state: FundsToOverseaReturnState,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: String,
    /// When it succeeded, RFC 3339 (成功时间).
    pub success_time: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
}
