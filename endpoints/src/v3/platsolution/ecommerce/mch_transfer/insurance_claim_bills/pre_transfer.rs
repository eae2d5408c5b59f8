//! `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`: prepares the payout of an insurance claim that
//! the user then confirms.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::InsuranceClaimReceiver;

/// Prepares the payout of an insurance claim that the user then confirms (请求保险理赔预下单).
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
    response = PreparedInsuranceClaimBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504185",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrepareInsuranceClaimBill {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
    /// Who receives the money (收款方信息).
    pub receiver: InsuranceClaimReceiver,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The amount of the compensation, in fen (赔付金额).
    pub amount: Option<i64>,
    /// Why it is compensated (赔付原因).
    pub transfer_remark: String,
    /// Where notifications go (商户回调地址).
    pub notify_url: Option<String>,
}

/// The payout of an insurance claim that the user is to confirm.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreparedInsuranceClaimBill {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (微信支付转账单号).
    pub bill_id: String,
    /// When it was accepted, RFC 3339 (受理时间).
    pub accept_time: Option<String>,
    /// The `package` that opens the page where the user takes the money (跳转领取页面的package信息).
    pub package_info: String,
}
