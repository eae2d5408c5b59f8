//! `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no`: queries a compensation for
//! shipping out of a deposit.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::platsolution::ecommerce::mch_transfer::{CompensationClosing, CompensationReceiverDetail, CompensationState};

/// Queries a compensation for shipping out of a deposit (查询保证金售后赔付运费结果).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/<out_bill_no>",
    response = DepositShippingBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504203",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryDepositShippingBill {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
}

/// A compensation for shipping, as it stands (赔付单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositShippingBill {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
    /// The receiver of the transfer (转账接收方信息).
    pub receiver_detail: CompensationReceiverDetail,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The amount of the compensation, in fen (赔付金额).
    pub amount: Option<i64>,
    /// Why it is compensated (赔付原因).
    pub transfer_remark: Option<String>,
    /// WeChat Pay's number of the transfer (微信支付转账单号).
    pub bill_id: String,
    /// The state of the compensation (赔付状态).
    pub state: CompensationState,
    /// When it was accepted, RFC 3339 (受理时间).
    pub accept_time: Option<String>,
    /// When it succeeded, RFC 3339 (成功时间).
    pub success_time: Option<String>,
    /// The closing of the order (关单信息).
    pub close_info: Option<CompensationClosing>,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: Option<String>,
}
