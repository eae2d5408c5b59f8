//! Deductions, at once and scheduled.

pub mod harmony;
pub mod partner;
pub mod schedules;
pub mod transactions;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification, wechatpay_object};

use super::{PapayDeductedAmount, PapayScheduleState};

/// A scheduled deduction, as it stands (扣费预约).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapaySchedule {
    /// The state of the scheduled deduction (扣费预约的状态).
    pub schedule_state: Option<PapayScheduleState>,
    /// The first day on which money may be deducted (可扣费开始日期).
    pub deduct_start_date: Option<String>,
    /// The last day on which money may be deducted (可扣费结束日期).
    pub deduct_end_date: Option<String>,
    /// The amount that is scheduled (已预约的扣费金额信息).
    pub scheduled_amount: Option<PapayDeductedAmount>,
    /// The amount that was deducted, in fen (实际扣费金额).
    pub deduct_amount: Option<PapayDeductedAmount>,
    /// The day on which the amount was deducted (实际扣费的日期).
    pub deduct_date: Option<String>,
}

/// A deduction failed (委托代扣支付失败通知). As long as money may be deducted, it can be applied for again with the same number.
///
/// `TRANSACTION.FAIL` tells of other products' payments too, with other fields: give deductions a `transaction_notify_url` of their own. One
/// that succeeded is told of as any payment, by `TRANSACTION.SUCCESS`.
#[wechatpay_notification(
    "TRANSACTION.FAIL",
    document = "https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct-result-notify.html"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapayDeductionFailed {
    /// The merchant number, of a merchant's own (商户号).
    pub mchid: Option<String>,
    /// The app or official account, of a merchant's own (应用ID).
    pub appid: Option<String>,
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The partner's app or official account (服务商应用ID).
    pub sp_appid: Option<String>,
    /// The sub-merchant, which was to be paid (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: String,
    /// Where the transaction is (交易状态).
    pub trade_state: Option<FailedPapayDeductionState>,
    /// The same in words, for people (交易状态描述).
    pub trade_state_desc: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// What was to be deducted (订单金额).
    pub amount: Option<PapayDeductedAmount>,
}

/// Where the transaction of a deduction is that failed (交易状态).
#[wechatpay_enumeration]
#[serde(rename_all = "UPPERCASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FailedPapayDeductionState {
    /// It could not be paid (支付失败).
    PayError,
    /// A value that this version does not know.
    Other(String),
}
