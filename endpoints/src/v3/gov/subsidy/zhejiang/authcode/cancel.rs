//! Takes back the tried use of a voucher code.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::gov::subsidy::zhejiang::ZhejiangAnswer;

/// Takes back the tried use of a voucher code (品类凭证码预核销撤销).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/zhejiang/authcode/cancel",
    response = ZhejiangAnswer,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelZhejiangVoucherUse {
    /// The number of the request, unique for each request (接入方请求流水号).
    pub sp_serial_no: String,
    /// The number of the freeze (冻结流水号).
    pub cred_frozen_no: String,
    /// The day of the trade (交易日期).
    pub trans_date: String,
    /// The time of the trade (交易时间).
    pub trans_time: String,
    /// The voucher code of the category (品类凭证码).
    pub auth_code: String,
    /// The number of the request, unique for each request (请求流水号).
    pub req_ssn: String,
}
