//! `v3/recharge/bank-transfer-recharges/out-recharge-no`: queries a top-up of the merchant's account by bank transfer.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::{RechargeAccountType, RechargeAmount, RechargeScene};

/// Queries a top-up of the merchant's account by bank transfer (查询银行转账充值结果).
#[wechatpay_endpoint(
    GET,
    "v3/recharge/bank-transfer-recharges/out-recharge-no/<out_recharge_no>",
    response = BankTransferRecharge,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBankTransferRecharge {
    /// The merchant's number of the top-up (商户充值单号).
    pub out_recharge_no: String,
}

/// A top-up by bank transfer, as it stands (充值单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankTransferRecharge {
    /// The merchant number that is topped up (充值商户号).
    pub mchid: String,
    /// WeChat Pay's number of the top-up (微信支付充值单号).
    pub recharge_id: String,
    /// The merchant's number of the top-up (商户充值单号).
    pub out_recharge_no: String,
    /// The account that is topped up (充值入账账户).
    pub account_type: RechargeAccountType,
    /// The state of the top-up (充值状态).
    pub recharge_state: RechargeState,
    /// The scene of the top-up (充值场景).
    pub recharge_scene: RechargeScene,
    /// The state of the top-up in words (充值状态描述).
    pub recharge_state_desc: Option<String>,
    /// The amount of the top-up, in fen (充值金额).
    pub recharge_amount: RechargeAmount,
    /// The bank transfer that paid for the top-up (转账充值的付款信息).
    pub bank_transfer_info: Option<RechargeBankTransferInfo>,
    /// When the top-up was accepted, RFC 3339 (受理充值时间).
    pub accept_time: Option<String>,
    /// When the top-up succeeded, RFC 3339 (充值成功时间).
    pub success_time: Option<String>,
    /// When the top-up was closed, RFC 3339 (关闭充值时间).
    pub close_time: Option<String>,
}

/// The state of the top-up (充值状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RechargeState {
    /// It succeeded (成功).
    Success,
    /// On its way (充值中).
    Recharging,
    /// Closed (已关闭).
    Closed,
    /// A value that this version does not know.
    Other(String),
}

/// The bank transfer that paid for the top-up (转账充值的付款信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RechargeBankTransferInfo {
    /// The remark that the bank transfer carries (转账充值附言).
    pub memo: Option<String>,
    /// When the bank transfer was returned, RFC 3339 (银行转账退回时间).
    pub return_time: Option<String>,
    /// Why the bank transfer was returned (银行转账退回原因).
    pub return_reason: Option<String>,
    /// The name of the bank where the account is (开户银行名称).
    pub bank_name: Option<String>,
    /// The last four digits of the card's number (银行卡号后四位).
    pub bank_card_tail: Option<String>,
    /// The bank's number of the incoming transfer (转入的银行流水单号).
    pub bill_no: Option<String>,
}
