//! Reports the refund of a payment that was not made by UnionPay.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::gov::subsidy::audit::cup::SubsidyAuditAnswer;

/// Reports the refund of a payment that was not made by UnionPay (同步非银联支付交易退款信息).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/audit/cup/refund/sync",
    response = SubsidyAuditAnswer,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncSubsidyAuditRefund {
    /// The code of the branch of China UnionPay (分公司机构代码).
    pub org_no: String,
    /// The merchant's order number, unique for each order (商户订单号).
    pub mchnt_order_id: String,
    /// When the data of the review was uploaded (审核记录上传时间).
    pub upload_time: String,
    /// The amount that is refunded (退款金额).
    pub refund_at: String,
    /// The day of the refund (退款日期).
    pub refund_dt: String,
}
