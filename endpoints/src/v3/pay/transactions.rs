//! `v3/pay/transactions`: a merchant's own orders (基础支付), by how they are paid, and what all of them have in common.

pub mod app;
pub mod app_with_contract;
pub mod codepay;
pub mod exposure;
pub mod h5;
pub mod id;
pub mod jsapi;
pub mod jsapi_with_contract;
pub mod native;
pub mod out_trade_no;

use wechatpay_runtime::{wechatpay_notification, wechatpay_object};

use super::{InstallmentInfo, PromotionDetail, TradeState, TradeType, TransactionAmount, TransactionScene};

/// A transaction as it stands (支付订单).
///
/// The same type reads the notification of a payment, `TRANSACTION.SUCCESS`. Other products' payments are told of under that name
/// too, with other fields: give each product a `notify_url` of its own.
#[wechatpay_notification("TRANSACTION.SUCCESS", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012791861")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transaction {
    /// The app or official account, bound to the merchant number (应用 ID).
    pub appid: Option<String>,
    /// The merchant number (商户号).
    pub mchid: String,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: String,
    /// WeChat Pay's number of the transaction, once it was paid (微信支付订单号).
    pub transaction_id: Option<String>,
    /// How it was paid (交易类型).
    pub trade_type: Option<TradeType>,
    /// The state of the transaction (交易状态).
    pub trade_state: TradeState,
    /// The same in words, for people (交易状态描述).
    pub trade_state_desc: Option<String>,
    /// The bank and the kind of account (付款银行).
    pub bank_type: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// When it was paid, RFC 3339 (支付完成时间).
    pub success_time: Option<String>,
    /// Who paid (支付者); empty before that.
    pub payer: Option<TransactionPayer>,
    /// What was to be paid, and what was (订单金额).
    pub amount: Option<TransactionAmount>,
    /// Where it was paid (场景信息).
    pub scene_info: Option<TransactionScene>,
    /// The coupons that the user used (优惠功能).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// The instalments that the user chose (使用的商户贴息信息).
    pub installment_info: Option<InstallmentInfo>,
}

/// Who paid (支付者).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TransactionPayer {
    /// The user, under `appid` (用户标识).
    pub openid: Option<String>,
}
