//! `v3/pay/partner/transactions`: orders of a partner's sub-merchants (基础支付服务商模式), by how they are paid, and
//! what all of them have in common.

pub mod app;
pub mod app_with_contract;
pub mod codepay;
pub mod exposure;
pub mod h5;
pub mod id;
pub mod jsapi;
pub mod jsapi_with_contract;
pub mod miniprogram;
pub mod native;
pub mod out_trade_no;
pub mod scannedpos;

use wechatpay_runtime::{wechatpay_notification, wechatpay_object};

use crate::v3::pay::{
    InstallmentInfo, PlatformSettleInfo, PromotionDetail, TradeState, TradeType, TransactionAmount, TransactionScene,
};

/// A sub-merchant's transaction as it stands (支付订单).
///
/// The same type reads the notification of a payment, `TRANSACTION.SUCCESS`. Other products' payments are told of under that name
/// too, with other fields: give each product a `notify_url` of its own.
#[wechatpay_notification("TRANSACTION.SUCCESS", document = "https://pay.weixin.qq.com/doc/v3/partner/4012085146")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerTransaction {
    /// The partner's app or official account (服务商应用 ID).
    pub sp_appid: Option<String>,
    /// The partner's merchant number (服务商户号).
    pub sp_mchid: String,
    /// The sub-merchant's own app or official account (子商户应用 ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant, which is paid (子商户号).
    pub sub_mchid: String,
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
    pub payer: Option<PartnerTransactionPayer>,
    /// What was to be paid, and what was (订单金额).
    pub amount: Option<TransactionAmount>,
    /// Where it was paid (场景信息).
    pub scene_info: Option<TransactionScene>,
    /// What becomes of the amount (结算信息).
    pub settle_info: Option<PlatformSettleInfo>,
    /// The coupons that the user used (优惠功能).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// The instalments that the user chose (使用的商户贴息信息).
    pub installment_info: Option<InstallmentInfo>,
}

/// Who paid (支付者), under either `appid`.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PartnerTransactionPayer {
    /// The user, under `sp_appid` (用户服务标识).
    pub sp_openid: Option<String>,
    /// The user, under `sub_appid` (用户子标识).
    pub sub_openid: Option<String>,
}
