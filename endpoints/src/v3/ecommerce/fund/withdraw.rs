//! `v3/ecommerce/fund/withdraw`: withdraws money from a sub-merchant's account to its bank; queries a sub-merchant's withdrawal
//! by WeChat Pay's number.

pub mod out_request_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Withdraws money from a sub-merchant's account to its bank (账户余额提现).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/fund/withdraw",
    response = CreatedEcommerceWithdrawal,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_22.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateEcommerceWithdrawal {
    /// The sub-merchant (特约商户号).
    pub sub_mchid: String,
    /// The platform's number of the withdrawal, unique for each (商户提现单号).
    pub out_request_no: String,
    /// The amount that is withdrawn, in fen (提现金额).
    pub amount: i64,
    /// The remark on the withdrawal (提现备注).
    pub remark: Option<String>,
    /// What the bank's statement shows (银行附言).
    pub bank_memo: Option<String>,
    /// The account that it came from (出款账户类型).
    pub account_type: Option<EcommerceWithdrawalAccountType>,
    /// Where the notification goes (提现结果通知地址).
    pub notify_url: Option<String>,
}

/// A withdrawal that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedEcommerceWithdrawal {
    /// The sub-merchant (特约商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the withdrawal (微信支付提现单号).
    pub withdraw_id: String,
    /// The platform's number of the withdrawal, unique for each (商户提现单号).
    pub out_request_no: String,
    /// The account that it came from (出款账户类型).
    pub account_type: Option<EcommerceWithdrawalAccountType>,
}

/// Queries a sub-merchant's withdrawal by WeChat Pay's number (微信支付提现单号查询).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/fund/withdraw/<withdraw_id>",
    response = EcommerceWithdrawal,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEcommerceWithdrawalById {
    /// WeChat Pay's number of the withdrawal (微信支付提现单号).
    pub withdraw_id: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// The account that it came from (出款账户类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceWithdrawalAccountType {
    /// The basic account (基本账户).
    Basic,
    /// The account for operations (运营账户).
    Operation,
    /// The account for fees (手续费账户).
    Fees,
    /// A value that this version does not know.
    Other(String),
}

/// A withdrawal of a sub-merchant, as it stands (提现单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceWithdrawal {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
    /// The platform's merchant number (电商平台商户号).
    pub sp_mchid: String,
    /// The state of the withdrawal (提现单状态).
    pub status: EcommerceWithdrawalStatus,
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
    /// The remark for the bank (银行备注).
    pub bank_memo: Option<String>,
    /// The account that it came from (出款账户类型).
    pub account_type: Option<EcommerceWithdrawalAccountType>,
    /// The number of the account that it goes to, as far as it is shown (入账银行账号后四位).
    pub account_number: Option<String>,
    /// The bank that it goes to (入账银行).
    pub account_bank: Option<String>,
    /// The bank's full name, with its branch (入账银行全称).
    pub bank_name: Option<String>,
}

/// The state of the withdrawal (提现单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceWithdrawalStatus {
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
    /// A value that this version does not know.
    Other(String),
}
