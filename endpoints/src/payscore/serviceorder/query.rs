//! Asking for the merchant's own service order.

use wechatpay_runtime::{Check, wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::{RiskFund, ServiceOrderDiscount, ServiceOrderPayment, ServiceOrderTimeRange};
use crate::payscore::{Location, ServiceOrderState, ServiceOrderStateDescription};

/// Asks where a service order is (查询支付分订单), by the merchant's number or by the id that the mini program returned.
#[wechatpay_endpoint(
    GET,
    "v3/payscore/serviceorder",
    response = QueriedServiceOrder,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/get-service-order.html",
    check = one_number
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryServiceOrder {
    /// The merchant's number of the order (商户服务订单号); this or `query_id`.
    #[wechatpay(len = 1..=32)]
    pub out_order_no: Option<String>,
    /// The id that the mini program returned (回跳查询ID); this or `out_order_no`.
    #[wechatpay(len = 1..)]
    pub query_id: Option<String>,
    /// The service of the order (服务 ID).
    pub service_id: String,
    /// The app or official account of the order (公众账号 ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
}

fn one_number(query: &QueryServiceOrder, check: &mut Check<'_>) {
    if query.out_order_no.is_some() == query.query_id.is_some() {
        check.refuse("out_order_no", "or `query_id` names the order: one of them, not both");
    }
}

/// A service order as it stands.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueriedServiceOrder {
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// The service (服务 ID).
    pub service_id: String,
    /// The app or official account (公众账号 ID).
    pub appid: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// What the order is about (服务信息).
    pub service_introduction: String,
    /// Where the order is (服务订单状态).
    pub state: ServiceOrderState,
    /// What `DOING` stands for (订单状态说明).
    pub state_description: Option<ServiceOrderStateDescription>,
    /// What the user pays for (后付费项目).
    pub post_payments: Option<Vec<ServiceOrderPayment>>,
    /// What the merchant takes off (商户优惠).
    pub post_discounts: Option<Vec<ServiceOrderDiscount>>,
    /// The risk that the merchant takes (订单风险金).
    pub risk_fund: Option<RiskFund>,
    /// Fen (总金额); present once the order was completed.
    pub total_amount: Option<i64>,
    /// Whether WeChat Pay collects the amount (是否需要收款).
    pub need_collection: Option<bool>,
    /// How the collection is going (收款信息).
    pub collection: Option<Collection>,
    /// When the service was used (服务时间段).
    pub time_range: Option<ServiceOrderTimeRange>,
    /// Where the service was used (服务位置).
    pub location: Option<Location>,
    /// The merchant's own data (商户数据包).
    pub attach: Option<String>,
    /// Where notifications go (商户回调地址).
    pub notify_url: Option<String>,
    /// The user, under this `appid` (用户标识).
    pub openid: Option<String>,
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: Option<String>,
}

/// How the collection of an order's amount is going (收款信息). Amounts are in fen.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collection {
    /// Whether the user has paid (收款状态).
    pub state: CollectionState,
    /// Fen to collect in all (总收款金额).
    pub total_amount: Option<i64>,
    /// Fen that are outstanding (待收金额).
    pub paying_amount: Option<i64>,
    /// Fen that are collected (已收金额).
    pub paid_amount: Option<i64>,
    /// What was collected, one by one (收款明细列表).
    pub details: Option<Vec<CollectionDetail>>,
}

/// Whether the user has paid (收款状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CollectionState {
    /// Not yet.
    UserPaying,
    /// Yes.
    UserPaid,
    /// A state that this version does not know.
    Other(String),
}

/// One collection (收款明细).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollectionDetail {
    /// Its place in the sequence, from 1 (收款序号).
    pub seq: Option<i64>,
    /// Fen (单笔收款金额).
    pub amount: Option<i64>,
    /// `NEWTON`: by WeChat Pay; `MCH`: by the merchant, elsewhere (收款成功渠道).
    pub paid_type: Option<String>,
    /// When, `yyyyMMddHHmmss` in Beijing time (收款成功时间).
    pub paid_time: Option<String>,
    /// WeChat Pay's number of the transaction (微信支付交易单号).
    pub transaction_id: Option<String>,
    /// The coupons that the user used (优惠功能).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// The bank (收款银行).
    pub bank_type: Option<String>,
}

/// A coupon that the user used (优惠功能). Amounts are in the currency's minor unit.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromotionDetail {
    /// The coupon (券ID).
    pub coupon_id: String,
    /// What it is called (优惠名称).
    pub name: Option<String>,
    /// `GLOBAL` for the whole order, `SINGLE` for single goods (优惠范围).
    pub scope: Option<String>,
    /// `CASH` for a top-up, `NOCASH` for a discount (优惠类型).
    #[serde(rename = "type")]
    pub promotion_type: Option<String>,
    /// What it is worth (优惠券面额).
    pub amount: i64,
    /// The campaign (活动ID).
    pub stock_id: Option<String>,
    /// What WeChat Pay contributes (微信出资).
    pub wechatpay_contribute: Option<i64>,
    /// What the merchant contributes (商户出资).
    pub merchant_contribute: Option<i64>,
    /// What others contribute (其他出资).
    pub other_contribute: Option<i64>,
    /// The currency (优惠币种).
    pub currency: Option<String>,
    /// The goods that it is for (单品列表).
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

/// Goods that a coupon is for (单品). Amounts are in the currency's minor unit.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoodsDetail {
    /// The goods (商品编码).
    pub goods_id: String,
    /// How many (商品数量).
    pub quantity: Option<i64>,
    /// The price of one (商品价格).
    pub unit_price: Option<i64>,
    /// The discount (商品优惠金额).
    pub discount_amount: Option<i64>,
    /// A remark (商品备注).
    pub goods_remark: Option<String>,
}
