//! Fares: taken, and asked for.

pub mod out_trade_no;

mod payment;
mod ride;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

pub use payment::{
    TransitPaidAmount, TransitPromotion, TransitPromotionScope, TransitPromotionType, TransitRepaymentState, TransitTradeState,
};
pub use ride::{TransitBusRide, TransitMetroRide, TransitScene};

/// Takes the fare of a ride (扣费受理).
#[wechatpay_endpoint(
    POST,
    "v3/qrcode/transactions",
    response = TransitTransaction,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateTransitTransaction {
    /// The partner's app or official account (公众账号 ID).
    pub appid: String,
    /// The sub-merchant's app or official account (子公众账号ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (微信支付分配的子商户号).
    pub sub_mchid: Option<String>,
    /// What is paid for (商户自定义字段).
    pub description: String,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// The merchant's number of the order (商户系统内部订单号).
    pub out_trade_no: String,
    /// What the user travels by (交易场景值).
    pub trade_scene: TransitScene,
    /// The tag by which discounts apply (代金券或立减优惠功能的参数).
    pub goods_tag: Option<String>,
    /// The id of the user's contract (签约成功后).
    pub contract_id: String,
    /// Where the notification goes (接受扣款结果异步回调通知的URL).
    pub notify_url: String,
    /// What is to be paid (订单金额信息).
    pub amount: TransitAmount,
    /// The ride by bus (公交场景信息).
    pub bus_info: Option<TransitBusRide>,
    /// The ride by underground (地铁场景信息).
    pub metro_info: Option<TransitMetroRide>,
}

/// What is to be paid (订单金额信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransitAmount {
    /// The amount to be paid, in fen (订单总金额).
    pub total: i64,
    /// The currency, ISO 4217 (符合ISO 4217标准的三位字母代码).
    pub currency: Option<String>,
}

/// The payment of a ride, as it stands (乘车订单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransitTransaction {
    /// The app or official account (公众账号ID).
    pub appid: Option<String>,
    /// The sub-merchant's app or official account (子商户公众账号ID).
    pub sub_appid: Option<String>,
    /// The merchant number (商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// What is paid for (服务描述).
    pub description: Option<String>,
    /// When the order was created, RFC 3339 (订单创建时间).
    pub create_time: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: Option<String>,
    /// The state of this transaction (交易状态).
    pub trade_state: Option<TransitTradeState>,
    /// The same in words, for people (交易状态描述).
    pub trade_state_description: Option<String>,
    /// When it was paid, RFC 3339 (支付完成时间).
    pub success_time: Option<String>,
    /// The bank and the kind of account (付款银行).
    pub bank_type: Option<String>,
    /// Whether the user has paid back what was advanced (用户还款状态).
    pub user_repay_state: Option<TransitRepaymentState>,
    /// WeChat Pay's number of the payment with which the user paid back (还款微信支付订单号).
    pub repay_transaction_id: Option<String>,
    /// When the user paid back, RFC 3339 (垫资还款时间).
    pub repay_time: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// The id of the user's contract (代扣签约ID).
    pub contract_id: Option<String>,
    /// What kind of trade it is (交易场景).
    pub trade_scene: Option<TransitScene>,
    /// The ride by bus (公交场景信息).
    pub bus_info: Option<TransitBusRide>,
    /// The ride by underground (地铁场景信息).
    pub metro_info: Option<TransitMetroRide>,
    /// What is to be paid (订单金额信息).
    pub amount: Option<TransitPaidAmount>,
    /// The coupons that the user used (优惠功能).
    pub promotion_detail: Option<Vec<TransitPromotion>>,
}
