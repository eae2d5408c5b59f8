//! `v3/credit-repayment/partner/contracts/app-presign`: begins the signing of a contract for repayment in an app.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{CreditRepaymentRealIdentity, CreditRepaymentTradeInfo};

/// Begins the signing of a contract for repayment in an app (APP预签约自动还款协议).
#[wechatpay_endpoint(
    POST,
    "v3/credit-repayment/partner/contracts/app-presign",
    response = PartnerRepaymentAppPresign,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignPartnerRepaymentContractInApp {
    /// The app or official account of the merchant (商户AppID).
    pub appid: String,
    /// The template of the contract (模板ID).
    pub plan_id: String,
    /// The partner's number of the contract (服务商签约协议号).
    pub out_contract_code: String,
    /// The user's name as it is shown (用户展示名称).
    pub display_name: String,
    /// Where the result of the signing is told (签约结果通知地址).
    pub contract_notify_url: String,
    /// The day of repayment (还款日).
    pub repayment_day: i64,
    /// The highest amount of a repayment, in fen (还款金额上限).
    pub repayment_amount_limit: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app or official account (子商户AppID).
    pub sub_appid: Option<String>,
    /// The user's real name and document (用户实名信息).
    pub real_identity: CreditRepaymentRealIdentity,
    /// The transaction (交易信息).
    pub trade_info: Option<CreditRepaymentTradeInfo>,
}

/// What the page for signing is opened with.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepaymentAppPresign {
    /// The token with which the contract's page is opened (预签约码).
    pub presign_token: String,
    /// Who provides the page on which the contract is signed (跳转到的签约服务提供方).
    pub redirect_service: Option<String>,
}
