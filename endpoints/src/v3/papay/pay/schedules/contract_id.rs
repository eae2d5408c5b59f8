//! Queries the scheduled deduction of a contract; schedules a deduction by a contract.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::papay::PapayAmount;
use crate::v3::papay::pay::PapaySchedule;

/// Queries the scheduled deduction of a contract (查询扣费预约).
#[wechatpay_endpoint(
    GET,
    "v3/papay/pay/schedules/contract-id/<contract_id>",
    response = PapaySchedule,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-query-deduct-schedule.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPapaySchedule {
    /// WeChat Pay's number of the contract (委托代扣协议ID).
    pub contract_id: String,
}

/// Schedules a deduction by a contract (预约扣费).
#[wechatpay_endpoint(
    POST,
    "v3/papay/pay/schedules/contract-id/<contract_id>/schedule",
    response = PapaySchedule,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-schedule-deduction.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchedulePapayDeduction {
    /// WeChat Pay's number of the contract (委托代扣协议ID).
    pub contract_id: String,
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: String,
    /// The amount that is scheduled (预约的金额信息).
    pub schedule_amount: PapayAmount,
}
