//! Deductions, at once and scheduled.

pub mod harmony;
pub mod partner;
pub mod schedules;
pub mod transactions;

use wechatpay_runtime::wechatpay_object;

use super::{PapayDeductedAmount, PapayScheduleState};

/// A scheduled deduction, as it stands (扣费预约).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapaySchedule {
    /// Where the scheduled deduction is (扣费预约的状态).
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
