//! What belongs to orders of some kinds alone, and to orders that are paid in one.

use wechatpay_runtime::wechatpay_object;

/// What only an order that tops an account up has (充值业务场景独有字段).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TradeRechargeInformation {
    /// The kind of account that is topped up (充值账号类型).
    pub account_type: Option<i64>,
    /// The account that is topped up (充值账号).
    pub account: Option<String>,
}

/// What only a payment of a household bill has (生活缴费场景独有字段).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TradeBillInformation {
    /// The number of the household (户号).
    pub acc_no: Option<String>,
    /// What the bill is for (费种).
    pub r#type: Option<i64>,
    /// The city of the bill (缴费城市).
    pub city: Option<String>,
    /// The address of the household (户号对应的地址信息).
    pub address: Option<String>,
    /// The name of the household (缴费户名).
    pub acc_name: Option<String>,
    /// The name of the institution that is paid (机构名称).
    pub company_name: Option<String>,
    /// The amount of the bill, in fen (缴费金额).
    pub amount: Option<i64>,
}

/// An order of several that are paid in one (子单).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TradeSubOrder {
    /// The merchant's number of the order in the whole (子单商户订单号).
    pub out_trade_no: Option<String>,
    /// The merchant number of whose order it is (子单发起方商户号).
    pub mch_id: Option<String>,
    /// The province that the goods go to (收货省份).
    pub delivery_province: Option<String>,
    /// The city that the goods go to (收货城市).
    pub delivery_city: Option<String>,
    /// Whether the goods are of a category with a high risk (高风险类目).
    pub risky_goods: Option<i64>,
    /// How high the risk of who ordered is (下单人风险等级).
    pub user_risk_level: Option<i64>,
    /// How high the merchant's risk is (商户风险等级).
    pub sp_risk_level: Option<i64>,
}
