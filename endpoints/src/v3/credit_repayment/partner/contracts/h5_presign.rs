//! `v3/credit-repayment/partner/contracts/h5-presign`: begins the signing of a contract for repayment in a browser.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{CreditRepaymentRealIdentity, CreditRepaymentTradeInfo};

/// Begins the signing of a contract for repayment in a browser (H5预签约自动还款协议).
#[wechatpay_endpoint(
    POST,
    "v3/credit-repayment/partner/contracts/h5-presign",
    response = PartnerRepaymentH5Presign,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignPartnerRepaymentContractInH5 {
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
    /// Where the user is sent after signing (跳转控制信息).
    pub jump_info: Option<CreditRepaymentJumpInfo>,
}

/// Where the user is sent after signing (跳转控制信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditRepaymentJumpInfo {
    /// The app that the user is sent to after signing (签约完后要跳转到的应用AppID).
    pub jump_appid: Option<String>,
}

/// What the page for signing is opened with.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepaymentH5Presign {
    /// The address that opens WeChat Pay's page for signing (拉起微信支付签约页的URL).
    pub redirect_url: String,
}
