//! The calls below `v3/papay/scheduled-deduct-sign`.

pub mod contracts;
pub mod partner;

use wechatpay_runtime::wechatpay_object;

use super::PapayAmount;

/// The deduction that is scheduled with the signing (预约信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PapaySignSchedule {
    /// The day on which the amount is to be deducted (预计扣费的日期).
    pub estimated_deduct_date: String,
    /// The amount that is expected to be deducted (预计的扣费金额).
    pub estimated_deduct_amount: PapayAmount,
    /// What is paid for, as the user sees it (商品描述).
    pub description: String,
}

/// What an app opens the mini program with, for the user to sign.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignedAppScheduledContract {
    /// The id of the contract that is being prepared (预签约ID).
    pub pre_entrustweb_id: Option<String>,
    /// The original id of the mini program in which the user signs (跳转签约小程序的username).
    pub miniprogram_username: Option<String>,
    /// The page of the mini program on which the user signs (跳转签约小程序的path).
    pub miniprogram_path: Option<String>,
}
