//! `v3/credit-repayment/partner/schedule-records/batch-create`: schedules repayments.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::PartnerScheduleRecord;

/// Schedules repayments (预约还款).
#[wechatpay_endpoint(
    POST,
    "v3/credit-repayment/partner/schedule-records/batch-create",
    response = CreatedPartnerScheduleRecords,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerScheduleRecords {
    /// WeChat Pay's number of the contract for repayment (还款协议ID).
    pub contract_id: String,
    /// The app or official account of the merchant (商户AppID).
    pub appid: String,
    /// The user, under the `appid` (用户标识).
    pub openid: String,
    /// The repayments to schedule (预约还款项列表).
    pub schedule_items: Vec<CreditRepaymentScheduleItem>,
}

/// A repayment to schedule (预约还款项).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditRepaymentScheduleItem {
    /// The merchant's number of the scheduled repayment (商户侧预约还款单号).
    pub out_record_id: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (子商户AppID).
    pub sub_appid: Option<String>,
    /// The amount that is due, in fen (应还款金额).
    pub repayment_amount: String,
    /// The lowest amount of the repayment, in fen (最低还款金额).
    pub min_repayment_amount: Option<String>,
    /// The date of the repayment (还款日期).
    pub repayment_date: String,
}

/// The repayments that were scheduled.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedPartnerScheduleRecords {
    /// The scheduled repayments (预约还款记录列表).
    pub schedule_records: Option<Vec<PartnerScheduleRecord>>,
}
