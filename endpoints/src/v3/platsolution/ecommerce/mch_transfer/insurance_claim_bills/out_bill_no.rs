//! `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no`: asks to cancel the payout of an insurance claim;
//! queries the payout of an insurance claim by the platform's number.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::InsuranceClaimBill;
use crate::v3::platsolution::ecommerce::mch_transfer::CompensationState;

/// Asks to cancel the payout of an insurance claim (请求撤销保险理赔).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/<out_bill_no>/cancel",
    response = CancelledInsuranceClaimBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504186",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelInsuranceClaimBill {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
}

/// The payout of an insurance claim whose cancellation was taken.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelledInsuranceClaimBill {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (微信支付转账单号).
    pub bill_id: String,
    /// The state of the compensation (赔付状态).
    pub state: CompensationState,
    /// When the cancellation was accepted, RFC 3339 (撤销受理时间).
    pub cancel_accept_time: Option<String>,
}

/// Queries the payout of an insurance claim by the platform's number (查询保险理赔结果).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/<out_bill_no>",
    response = InsuranceClaimBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504187",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryInsuranceClaimBill {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
}
