//! `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id`: queries the payout of an insurance claim by WeChat
//! Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::InsuranceClaimBill;

/// Queries the payout of an insurance claim by WeChat Pay's number (查询保险理赔结果).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/<bill_id>",
    response = InsuranceClaimBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504188",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryInsuranceClaimBillById {
    /// WeChat Pay's number of it (微信支付单号).
    pub bill_id: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
}
