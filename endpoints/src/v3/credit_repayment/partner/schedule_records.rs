//! `v3/credit-repayment/partner/schedule-records`: queries a scheduled repayment.

pub mod batch_create;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries a scheduled repayment (查询预约还款记录).
#[wechatpay_endpoint(
    GET,
    "v3/credit-repayment/partner/schedule-records/<out_record_id>",
    response = PartnerScheduleRecord,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerScheduleRecord {
    /// The merchant's number of the scheduled repayment (商户侧预约还款单号).
    pub out_record_id: String,
    /// WeChat Pay's number of the contract for repayment (还款协议ID).
    pub contract_id: String,
}

/// A scheduled repayment, as it stands (预约还款记录).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerScheduleRecord {
    /// The merchant's number of the scheduled repayment (商户侧预约还款单号).
    pub out_record_id: String,
    /// The app or official account of the merchant (商户AppID).
    pub appid: Option<String>,
    /// The sub-merchant's app or official account (子商户AppID).
    pub sub_appid: Option<String>,
    /// WeChat Pay's number of the contract for repayment (还款协议ID).
    pub contract_id: Option<String>,
    /// The amount that is due, in fen (应还款金额).
    pub repayment_amount: Option<String>,
    /// The lowest amount of the repayment, in fen (最低还款金额).
    pub min_repayment_amount: Option<String>,
    /// The date of the repayment (还款日期).
    pub repayment_date: Option<String>,
    /// The user, under the `appid` (用户标识).
    pub openid: Option<String>,
}
