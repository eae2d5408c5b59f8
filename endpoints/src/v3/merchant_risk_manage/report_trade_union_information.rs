//! What the merchant knows of an order, so that WeChat Pay can judge its risk.

mod information;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

pub use information::{TradeBillInformation, TradeRechargeInformation, TradeSubOrder};

/// Tells more about an order, so that its risk can be judged (上报订单关联信息).
#[wechatpay_endpoint(
    POST,
    "v3/merchant-risk-manage/report-trade-union-information",
    response = ReportedTradeInformation,
    document = "https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/report-trade-risk-information.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportTradeInformation {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The acquiring bank's number (从业机构商户号).
    pub acquiring_bank_id: Option<String>,
    /// The channel partner's number (渠道号).
    pub channel_id: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// The user's openid under the appid (用户标识).
    pub openid: Option<String>,
    /// The hash of the user's mobile telephone number: examples have 32 hex digits (用户手机号).
    #[wechatpay(sensitive)]
    pub phone: Option<String>,
    /// The hash of the number of the user's identity document: examples have 32 hex digits (用户实名证件号).
    #[wechatpay(sensitive)]
    pub certificates_number: Option<String>,
    /// The user's IP address (用户终端ip).
    pub client_ip: Option<String>,
    /// How high the merchant thinks the risk is (商户判定交易的风险等级).
    pub risk_level: Option<i64>,
    /// Whether the order is from online or from a shop (线上线下标识).
    pub line_type: Option<i64>,
    /// Whether the goods are real things (虚拟实物标识).
    pub goods_type: Option<i64>,
    /// Who sells the goods (物品发布类型).
    pub seller_type: Option<i64>,
    /// Whether the goods have to be sent (是否需要物流发货).
    pub is_need_deliver: Option<bool>,
    /// The kind of the user's device (用户设备类型).
    pub device_type: Option<i64>,
    /// The id that the payer has with the merchant (付款方用户标识).
    pub userid: Option<String>,
    /// Where the telephone number comes from (手机号来源).
    pub phone_from: Option<i64>,
    /// The id that the seller has with the merchant (收款方用户标识).
    pub seller_userid: Option<String>,
    /// What the order is about (业务场景).
    pub scene: Option<i64>,
    /// What only an order that tops an account up has (充值业务场景独有字段).
    pub recharge_fields: Option<TradeRechargeInformation>,
    /// What only a payment of a household bill has (生活缴费场景独有字段).
    pub living_expenses_fields: Option<TradeBillInformation>,
    /// A field for what WeChat Pay and the merchant agree upon (扩展字段1).
    pub extra_fields1: Option<String>,
    /// A field for what WeChat Pay and the merchant agree upon (扩展字段2).
    pub extra_fields2: Option<String>,
    /// A field for what WeChat Pay and the merchant agree upon (扩展字段3).
    pub extra_fields3: Option<String>,
    /// Whether the goods are of a kind with a high risk (高风险商品标签).
    pub high_risk_goods: Option<i64>,
    /// Whether the user ordered and paid with the same device (用户下单设备与支付设备是否一致).
    pub same_deviced: Option<bool>,
    /// Whether the user ordered with a device that is often used (用户下单设备是否是常用设备).
    pub reliable_device: Option<bool>,
    /// The province that the goods go to (收货省份).
    pub delivery_province: Option<String>,
    /// The city that the goods go to (收货城市).
    pub delivery_city: Option<String>,
    /// Whether the address is new (收货人地址是否新增).
    pub new_address: Option<bool>,
    /// The `openid` that paid the user's order before this one (上一笔支付openid).
    pub last_pay_openid: Option<String>,
    /// Whether the goods are of a category with a high risk (高风险类目).
    pub risky_goods: Option<i64>,
    /// Whether the goods are handed over in person (订单识别标识).
    pub offline_delivery_label: Option<i64>,
    /// Whether somebody else pays the order (是否为代付订单).
    pub proxy_payment: Option<bool>,
    /// The telephone number of who ordered (下单人手机号).
    pub order_phone_number: Option<String>,
    /// How high the risk of who ordered is (下单人风险等级).
    pub user_risk_level: Option<i64>,
    /// How high the merchant's risk is (商户风险等级).
    pub sp_risk_level: Option<i64>,
    /// Where the telephone number is from (手机号所属地).
    pub phone_number_location: Option<String>,
    /// The category of the goods (商品类目).
    pub goods_category: Option<String>,
    /// What was unusual before the order was opened (前置打开行为异常).
    pub pre_opening_behavior: Option<String>,
    /// Whether the seller's account is new (卖家是否是新账号).
    pub new_store: Option<bool>,
    /// The id of the seller's shop (店铺标识).
    pub store_identifier: Option<String>,
    /// When the goods were put on sale (商品上架时间).
    pub goods_listing_time: Option<String>,
    /// The merchant's number of the combined order, unique for each (合单商户订单号).
    pub combine_out_trade_no: Option<String>,
    /// The merchant number of who combines the orders (合单商户号).
    pub combine_mchid: Option<String>,
    /// The orders that are paid in one (子单列表).
    pub sub_orders: Option<Vec<TradeSubOrder>>,
}

/// The order that was told of (订单关联信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportedTradeInformation {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The acquiring bank's number (从业机构商户号).
    pub acquiring_bank_id: Option<String>,
    /// The channel partner's number (渠道号).
    pub channel_id: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
}
