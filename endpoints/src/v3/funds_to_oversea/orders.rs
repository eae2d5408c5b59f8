//! `v3/funds-to-oversea/orders`: applies to remit the money of an order abroad; queries a remittance abroad.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Applies to remit the money of an order abroad (申请资金出境).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/funds-to-oversea/orders",
    response = FundsToOverseaOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_2.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateFundsToOverseaOrder {
    /// The merchant's number of the remittance (商户出境单号).
    pub out_order_id: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The amount to remit, in fen (出境金额).
    pub amount: i64,
    /// The currency that is received abroad (境外收款币种).
    pub foreign_currency: String,
    /// The goods (商品信息).
    pub goods_info: Option<Vec<FundsToOverseaGoods>>,
    /// The seller (卖家信息).
    pub seller_info: FundsToOverseaSeller,
    /// How the goods are sent (物流信息).
    pub express_info: FundsToOverseaExpress,
    /// Who receives the money (收款人信息).
    pub payee_info: FundsToOverseaPayee,
    /// The advance sale (预售信息).
    pub presale_info: Option<FundsToOverseaPresale>,
}

/// Goods of the order (商品信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundsToOverseaGoods {
    /// The name of the goods (商品名称).
    pub goods_name: String,
    /// The category of the goods (商品类目).
    pub goods_category: String,
    /// The price of one, in fen (商品单价).
    pub goods_unit_price: i64,
    /// How many (商品数量).
    pub goods_quantity: i64,
}

/// The seller (卖家信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundsToOverseaSeller {
    /// The name of the seller's company abroad (境外卖家经营主体名称).
    pub oversea_business_name: String,
    /// The name of the seller's shop abroad (境外卖家店铺名称).
    pub oversea_shop_name: String,
    /// The seller's id (卖家ID).
    pub seller_id: String,
}

/// How the goods are sent (物流信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundsToOverseaExpress {
    /// The tracking number (物流单号).
    pub courier_number: String,
    /// The name of the carrier (物流商名称).
    pub express_company_name: String,
}

/// Who receives the money (收款人信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundsToOverseaPayee {
    /// The id of who receives the money (收款人识别号).
    pub payee_id: String,
}

/// The advance sale (预售信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundsToOverseaPresale {
    /// The kind of order (订单类型).
    pub r#type: FundsToOverseaPresaleType,
    /// The total of the order in advance sale, in fen (预售订单总金额).
    pub total_amount: i64,
    /// WeChat Pay's number of the deposit's payment (关联定金订单号).
    pub deposit_transaction_id: Option<String>,
    /// WeChat Pay's number of the balance's payment (关联尾款订单号).
    pub balance_transaction_id: Option<String>,
}

/// The kind of order (订单类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FundsToOverseaPresaleType {
    /// The deposit (定金).
    Deposit,
    /// The balance (尾款).
    Balance,
    /// A value that this version does not know.
    Other(String),
}

/// Queries a remittance abroad (查询出境结果).
#[wechatpay_endpoint(
    GET,
    "v3/funds-to-oversea/orders/<out_order_id>",
    response = FundsToOverseaOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFundsToOverseaOrder {
    /// The merchant's number of the remittance (商户出境单号).
    pub out_order_id: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: String,
}

/// A remittance, as it stands (出境单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundsToOverseaOrder {
    /// The merchant's number of the remittance (商户出境单号).
    pub out_order_id: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the remittance (微信出境单号).
    pub order_id: String,
    /// The result of the remittance (出境结果).
    pub result: String,
    /// Why the remittance failed (出境失败的原因).
    pub fail_reason: Option<String>,
    /// The amount that was asked for, in fen (请求出境人民币金额).
    pub amount: Option<i64>,
    /// The foreign amount that was remitted, in its currency's minor unit (真实出境外币金额).
    pub foreign_amount: Option<i64>,
    /// The foreign currency (外币币种).
    pub foreign_currency: Option<String>,
    /// The rate of exchange (汇率).
    pub rate: Option<i64>,
    /// When the currency was exchanged, RFC 3339 (购汇时间).
    pub exchange_rate_time: Option<String>,
    /// When the currency will be exchanged, as expected, RFC 3339 (预计购汇时间).
    pub estimate_exchange_rate_time: Option<String>,
    /// The amount that was remitted, in fen (真实出境人民币金额).
    pub departure_amount: Option<i64>,
    /// The fee, in fen (手续费人民币金额).
    pub fee: Option<i64>,
    /// The merchant number that bears the fee (手续费承担商户号).
    pub charge_mchid: Option<String>,
    /// The account that bears the fee (手续费承担账户).
    pub charge_account_type: Option<String>,
}
