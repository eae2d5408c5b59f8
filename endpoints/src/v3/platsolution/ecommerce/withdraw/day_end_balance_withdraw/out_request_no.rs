//! `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no`: queries a reserved withdrawal of a
//! sub-merchant's balance.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{DayEndBalanceWithdrawalAccountType, DayEndBalanceWithdrawalStatus};

/// Queries a reserved withdrawal of a sub-merchant's balance (查询二级商户按日终余额预约提现状态).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/<out_request_no>",
    response = DayEndBalanceWithdrawal,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryDayEndBalanceWithdrawal {
    /// The platform's number of the withdrawal, its own for each (商户提现单号).
    pub out_request_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// A reserved withdrawal, as it stands (提现单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayEndBalanceWithdrawal {
    /// The platform's merchant number (收付通平台商户号).
    pub sp_mchid: String,
    /// The merchant, which is paid (特约商户号).
    pub sub_mchid: String,
    /// Its state (单据状态).
    pub status: DayEndBalanceWithdrawalStatus,
    /// WeChat Pay's number of the withdrawal (微信支付提现单号).
    pub withdraw_id: String,
    /// The platform's number of the withdrawal, its own for each (商户提现单号).
    pub out_request_no: String,
    /// Fen (提现金额).
    pub total_amount: Option<i64>,
    /// The amount that was withdrawn, in fen (提现成功金额).
    pub success_amount: Option<i64>,
    /// The amount that could not be withdrawn, in fen (提现失败金额).
    pub fail_amount: Option<i64>,
    /// The amount that the bank sent back, in fen (提现退票金额).
    pub refund_amount: Option<i64>,
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
    pub account_type: Option<DayEndBalanceWithdrawalAccountType>,
    /// The number of the account that it goes to, as far as it is shown (入账银行账号后四位).
    pub account_number: Option<String>,
    /// The bank that it goes to (入账银行).
    pub account_bank: Option<String>,
    /// The bank's full name, with its branch (入账银行全称).
    pub bank_name: Option<String>,
}
