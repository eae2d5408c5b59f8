//! Combined orders as they stand.

use wechatpay_runtime::{wechatpay_notification, wechatpay_object};

use super::TradeScenario;
use crate::v3::pay::{InstallmentInfo, PromotionDetail, TradeState, TradeType, TransactionScene};

/// Combined orders as they stand (合单支付订单).
///
/// The same type reads the notification of a payment, `TRANSACTION.SUCCESS`. Other products' payments are told of under that name
/// too, with other fields: give each product a `notify_url` of its own.
#[wechatpay_notification("TRANSACTION.SUCCESS", document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter5_1_13.shtml")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CombinedTransaction {
    /// The app or official account of who combines the orders (合单商户 appid).
    pub combine_appid: String,
    /// The merchant number of who combines the orders (合单商户号).
    pub combine_mchid: String,
    /// The merchant's number of the combined order, unique for each (合单商户订单号).
    pub combine_out_trade_no: String,
    /// WeChat Pay's number of the whole, once it was paid (合单支付订单号).
    pub combine_transaction_id: Option<String>,
    /// Who paid (支付者).
    pub combine_payer_info: Option<CombinedPayer>,
    /// Where it was paid (场景信息).
    pub scene_info: Option<TransactionScene>,
    /// The orders (商品单信息).
    pub sub_orders: Option<Vec<SubTransaction>>,
    /// What kind of trade it is (交易场景).
    pub trade_scenario: Option<TradeScenario>,
    /// The instalments that the user chose (使用的商户贴息信息).
    pub installment_info: Option<InstallmentInfo>,
}

/// Who paid (支付者).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CombinedPayer {
    /// The user, under `combine_appid` (用户标识).
    pub openid: Option<String>,
}

/// One of the orders as it stands (商品单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubTransaction {
    /// The merchant of this order (子单商户号).
    pub mchid: String,
    /// The person who is paid, where the order is a person's (商品单个人收款方受理授权 ID).
    pub individual_auth_id: Option<String>,
    /// The person's name on the platform (商品单个人收款方平台昵称).
    pub individual_name: Option<String>,
    /// The merchant's number of this order (商品单商户订单号).
    pub out_trade_no: String,
    /// The sub-merchant, which was paid (二级商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's own app or official account (子商户应用 ID).
    pub sub_appid: Option<String>,
    /// The user, under `sub_appid` (用户子标识).
    pub sub_openid: Option<String>,
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: Option<String>,
    /// How it was paid (交易类型).
    pub trade_type: Option<TradeType>,
    /// The state of this transaction (交易状态).
    pub trade_state: Option<TradeState>,
    /// The bank and the kind of account (付款银行).
    pub bank_type: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// When it was paid, RFC 3339 (支付完成时间).
    pub success_time: Option<String>,
    /// What was to be paid, and what was (订单金额).
    pub amount: Option<SubTransactionAmount>,
    /// The coupons that the user used (优惠功能).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

/// What was to be paid of one of the orders, and what was (订单金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubTransactionAmount {
    /// The amount of the order, in fen (标价金额).
    pub total_amount: i64,
    /// The amount that the user paid, in fen (现金支付金额).
    pub payer_amount: i64,
    /// The currency (标价币种).
    pub currency: Option<String>,
    /// The currency that the user paid in (用户支付币种).
    pub payer_currency: Option<String>,
    /// The rate of exchange, times 100 000 000 (结算汇率).
    pub settlement_rate: Option<i64>,
}
