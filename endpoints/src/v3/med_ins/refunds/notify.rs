//! Tells that medical insurance refunded its part.

use wechatpay_runtime::wechatpay_endpoint;

/// Tells that medical insurance refunded its part (医保退款通知).
#[wechatpay_endpoint(POST, "v3/med-ins/refunds/notify", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyMedicalInsuranceRefund {
    /// WeChat Pay's number of the order (医保自费混合订单号).
    #[wechatpay(query)]
    pub mix_trade_no: String,
    /// The hospital's merchant number (医疗机构的商户号).
    pub sub_mchid: String,
    /// What the insurance refunds, in fen (医保退款的总金额).
    pub med_refund_total_fee: i64,
    /// What is refunded to the pooled fund, in fen (医保统筹退款金额).
    #[serde(rename = "med_refund__gov_fee")]
    pub med_refund_gov_fee: i64,
    /// What is refunded to the personal account, in fen (医保个账退款金额).
    #[serde(rename = "med_refund__self_fee")]
    pub med_refund_self_fee: i64,
    /// What is refunded to others, in fen (医保其他退款金额).
    #[serde(rename = "med_refund__other_fee")]
    pub med_refund_other_fee: i64,
    /// When the insurance refunded, RFC 3339 (医保退款成功时间).
    pub refund_time: String,
    /// The institution's number of the refund (从业机构退款单号).
    pub out_refund_no: String,
}
