//! Orders of cards, by the merchant's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::DiscountCardOrder;

/// Queries the order of a card by the merchant's number (通过商户订单号查询订单).
///
/// The document bears the title of the query by the card's number, 通过先享卡订单号查询订单.
#[wechatpay_endpoint(
    GET,
    "v3/discount-card/orders/out-trade-no/<out_trade_no>",
    response = DiscountCardOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryDiscountCardOrderByTradeNo {
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: String,
}
