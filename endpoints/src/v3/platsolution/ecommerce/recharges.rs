//! `v3/platsolution/ecommerce/recharges`: tells that a top-up of a sub-merchant's account succeeded or was closed; tells that
//! the money of a top-up was returned.

pub mod apply;
pub mod out_recharge_no;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification, wechatpay_object};

use super::{
    EcommerceRechargeAccountType, EcommerceRechargeAmount, EcommerceRechargeBankTransferInfo, EcommerceRechargeScene,
    EcommerceRechargeState,
};
use out_recharge_no::{EcommerceRechargeOnlineBankInfo, EcommerceRechargeOnlineBankType, EcommerceRechargeQrInfo};

/// The ways in which the top-up can be paid (可用充值渠道列表).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceRechargeChannel {
    /// By bank transfer (银行转账).
    BankTransfer,
    /// By QR code (扫码).
    QrRecharge,
    /// By online banking (网银).
    OnlineBank,
    /// A value that this version does not know.
    Other(String),
}

/// A top-up of a sub-merchant's account succeeded or was closed (平台收付通商家充值).
#[wechatpay_notification("RECHARGE.SUCCESS", "RECHARGE.CLOSED", document = "https://pay.weixin.qq.com/doc/v3/partner/4012763652")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceRechargeFinished {
    /// The platform's merchant number (平台商户号).
    pub sp_mchid: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the top-up (商户充值单号).
    pub out_recharge_no: String,
    /// WeChat Pay's number of the top-up (微信支付充值单号).
    pub recharge_id: String,
    /// The way in which the top-up was paid (充值渠道).
    pub recharge_channel: Option<EcommerceRechargeChannel>,
    /// The account that is topped up (充值入账账户).
    pub account_type: Option<EcommerceRechargeAccountType>,
    /// The scene of the top-up (充值场景).
    pub recharge_scene: Option<EcommerceRechargeScene>,
    /// The state of the top-up (充值状态).
    pub recharge_state: EcommerceRechargeState,
    /// The state of the top-up in words (充值状态描述).
    pub recharge_state_desc: Option<String>,
    /// The amount of the top-up, in fen (充值金额).
    pub recharge_amount: EcommerceRechargeAmount,
    /// A remark (备注).
    pub remark: Option<String>,
    /// The details of the bank transfer (银行转账信息).
    pub bank_transfer_info: Option<EcommerceRechargeBankTransferInfo>,
    /// The details of the payment by QR code (扫码充值信息).
    pub qr_recharge_info: Option<EcommerceRechargeQrInfo>,
    /// The payment by online banking of the top-up (网银充值的付款信息).
    pub online_bank_recharge_info: Option<EcommerceRechargeOnlineBankInfo>,
    /// When the top-up was accepted, RFC 3339 (受理充值时间).
    pub accept_time: Option<String>,
    /// When the top-up succeeded, RFC 3339 (充值成功时间).
    pub success_time: Option<String>,
    /// When the top-up was closed, RFC 3339 (关闭充值时间).
    pub close_time: Option<String>,
    /// The ways in which the top-up can be paid (可用充值渠道列表).
    pub available_recharge_channels: Option<Vec<EcommerceRechargeChannel>>,
}

/// The money of a top-up was returned (平台收付通商家充值-充值资金退回).
#[wechatpay_notification("RECHARGE.FUND_RETURNED", document = "https://pay.weixin.qq.com/doc/v3/partner/4012973125")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceRechargeReturned {
    /// The number of the returned top-up (充值退回单号).
    pub recharge_returned_id: String,
    /// The platform's merchant number (平台商户号).
    pub sp_mchid: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the top-up (商户充值单号).
    pub out_recharge_no: String,
    /// WeChat Pay's number of the top-up (微信支付充值单号).
    pub recharge_id: String,
    /// The way in which the top-up was paid (充值渠道).
    pub recharge_channel: Option<EcommerceRechargeChannel>,
    /// The payment that was returned: a bank transfer, or one by online banking (充值退回详情).
    pub detail: Option<EcommerceRechargeDetail>,
}

/// The payment that was returned (充值退回详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceRechargeDetail {
    /// The name of the bank where the account is (开户银行名称).
    pub bank_name: Option<String>,
    /// The last digits of the bank card (银行卡尾号).
    pub bank_card_tail: Option<String>,
    /// The name on the bank account (银行账户名称).
    pub bank_account_name: Option<String>,
    /// The amount of the top-up, in fen (充值金额).
    pub amount: Option<i64>,
    /// The currency of the top-up (充值币种).
    pub currency: Option<String>,
    /// What the bank's statement shows (银行附言).
    pub memo: Option<String>,
    /// When the money was returned, RFC 3339 (退回时间).
    pub return_time: Option<String>,
    /// Why the money was returned (退回原因).
    pub return_reason: Option<String>,
    /// The kind of online banking (网银类型).
    pub online_bank_type: Option<EcommerceRechargeOnlineBankType>,
}
