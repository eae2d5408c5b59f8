//! Queries the scheduled deduction of a sub-merchant's contract; schedules a deduction by a sub-merchant's contract.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::papay::PapayAmount;
use crate::v3::papay::pay::PapaySchedule;

/// Queries the scheduled deduction of a sub-merchant's contract (查询扣费预约).
#[wechatpay_endpoint(
    GET,
    "v3/papay/pay/partner/schedules/contract-id/<contract_id>",
    response = PapaySchedule,
    document = "https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-query-deduct-schedule.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerPapaySchedule {
    /// WeChat Pay's number of the contract (委托代扣协议ID).
    pub contract_id: String,
    /// The sub-merchant, which is paid (子商户号商户号).
    pub sub_mchid: String,
}

/// Schedules a deduction by a sub-merchant's contract (预约扣费).
#[wechatpay_endpoint(
    POST,
    "v3/papay/pay/partner/schedules/contract-id/<contract_id>/schedule",
    response = PapaySchedule,
    document = "https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchedulePartnerPapayDeduction {
    /// WeChat Pay's number of the contract (委托代扣协议ID).
    pub contract_id: String,
    /// The app or official account, bound to the merchant number (应用ID).
    pub sp_appid: String,
    /// The sub-merchant, which is paid (子商户号商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (子商户的AppID).
    pub sub_appid: Option<String>,
    /// The amount that is scheduled (预约的金额信息).
    pub schedule_amount: PapayAmount,
}
