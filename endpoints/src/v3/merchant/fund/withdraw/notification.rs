//! What WeChat Pay tells of withdrawals (商户提现状态变更): the platform's own, its sub-merchants', and reserved ones.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification};

use crate::v3::merchant::fund::FundAccountType;

/// A withdrawal of the platform or of a sub-merchant has changed its state (商户提现状态变更).
///
/// One type for three kinds: the platform's own withdrawal has no `sub_mchid`; a reserved withdrawal of a sub-merchant has
/// `total_amount` in place of `amount`, and says how much of it came through.
#[wechatpay_notification("MCHWITHDRAW.CHANGE", document = "https://pay.weixin.qq.com/doc/v3/partner/4013049135")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithdrawalChanged {
    /// The state of the withdrawal (提现单状态).
    pub status: ChangedWithdrawalStatus,
    /// WeChat Pay's number of the withdrawal (微信支付提现单号).
    pub withdraw_id: String,
    /// The platform's number of the withdrawal, unique for each (商户提现单号).
    pub out_request_no: String,
    /// The amount that is withdrawn, in fen (提现金额).
    pub amount: Option<i64>,
    /// When it was created, RFC 3339 (发起提现时间).
    pub create_time: Option<String>,
    /// When it changed last, RFC 3339 (提现状态更新时间).
    pub update_time: Option<String>,
    /// Why it failed (失败原因).
    pub reason: Option<String>,
    /// The remark on the withdrawal (提现备注).
    pub remark: Option<String>,
    /// What the bank's statement shows (银行附言).
    pub bank_memo: Option<String>,
    /// The account that it came from (出款账户类型).
    pub account_type: Option<FundAccountType>,
    /// What to do about it (提现失败解决方案).
    pub solution: Option<String>,
    /// The number of the account that it goes to, as far as it is shown (入账银行账号后四位).
    pub account_number: Option<String>,
    /// The bank that it goes to (入账银行).
    pub account_bank: Option<String>,
    /// The full name of the bank that receives the money, with its branch (入账银行全称（含支行）).
    pub bank_name: Option<String>,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
    /// The platform's merchant number (电商平台商户号).
    pub sp_mchid: Option<String>,
    /// The amount that is withdrawn, in fen (提现金额).
    pub total_amount: Option<i64>,
    /// The amount that was withdrawn, in fen (提现成功金额).
    pub success_amount: Option<i64>,
    /// The amount that could not be withdrawn, in fen (提现失败金额).
    pub fail_amount: Option<i64>,
    /// The amount that the bank sent back, in fen (提现退票金额).
    pub refund_amount: Option<i64>,
}

/// The state of the withdrawal (提现单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ChangedWithdrawalStatus {
    /// Accepted (受理成功).
    CreateSuccess,
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Fail,
    /// The bank sent the money back (退票).
    Refund,
    /// Closed (已关闭).
    Close,
    /// Not begun yet (初始态).
    Init,
    /// Created (已创建).
    Created,
    /// On its way (处理中).
    Processing,
    /// Done: each has come to an end, good or bad (已完成).
    Finished,
    /// Something went wrong (异常).
    Abnormal,
    /// A value that this version does not know.
    Other(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_withdrawals_of_platforms_and_sub_merchants_and_reserved_ones_are_read() {
        let kinds = [
            (r#"{"status":"SUCCESS","withdraw_id":"1","out_request_no":"A","amount":1}"#, ChangedWithdrawalStatus::Success),
            (
                r#"{"sub_mchid":"1900000109","sp_mchid":"1900000108","status":"REFUND","withdraw_id":"2","out_request_no":"B","amount":2}"#,
                ChangedWithdrawalStatus::Refund,
            ),
            (
                r#"{"sub_mchid":"1900000109","sp_mchid":"1900000108","status":"ABNORMAL","withdraw_id":"3","out_request_no":"C",
                    "total_amount":3,"success_amount":1,"fail_amount":2}"#,
                ChangedWithdrawalStatus::Abnormal,
            ),
        ];
        for (text, status) in kinds {
            let changed: WithdrawalChanged = serde_json::from_str(text).unwrap();
            assert_eq!(changed.status, status);
            assert_eq!(changed.amount.is_none(), changed.total_amount.is_some(), "{text}");
        }
    }
}
