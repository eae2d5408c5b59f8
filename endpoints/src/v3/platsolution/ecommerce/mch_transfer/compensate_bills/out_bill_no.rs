//! `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no`: asks to cancel a compensation; queries a compensation
//! by the platform's number.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::CompensateBill;
use crate::v3::platsolution::ecommerce::mch_transfer::CompensationState;

/// Asks to cancel a compensation (请求撤销赔付).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/<out_bill_no>/cancel",
    response = CancelledCompensateBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504177",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelCompensateBill {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
}

/// A compensation whose cancellation was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelledCompensateBill {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (微信支付转账单号).
    pub bill_id: String,
    /// The state of the compensation (赔付状态).
    pub state: CompensationState,
    /// When the cancellation was accepted, RFC 3339 (撤销受理时间).
    pub cancel_accept_time: Option<String>,
}

/// Queries a compensation by the platform's number (查询赔付结果).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/<out_bill_no>",
    response = CompensateBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504178",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryCompensateBill {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
}
