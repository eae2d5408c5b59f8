//! Trades in shops, with what was sold.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Reports the device and the goods of a trade in a shop (回传SN和商品编码).
#[wechatpay_endpoint(POST, "v3/industry-rebate/retail-industry/transactions", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRetailTransaction {
    /// The id of the brand (品牌ID).
    pub brand_id: Option<String>,
    /// WeChat Pay's number of the payment (微信支付订单号).
    pub transaction_id: Option<String>,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: String,
    /// The sub-merchant number (子商户号).
    pub sub_mchid: String,
    /// The number of the device that took the payment (设备号).
    pub device_id: Option<String>,
    /// The goods (单品列表).
    pub goods_detail: Option<Vec<RetailGoods>>,
}

/// Goods that were sold (单品).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetailGoods {
    /// The barcode of the goods (商品编码).
    pub barcode: String,
    /// The merchant's code of the goods (商家商品编码).
    pub merchant_goods_id: Option<String>,
    /// The name of the goods (商品名称).
    pub goods_name: String,
    /// The quantity (商品数量).
    pub quantity: i64,
    /// The price of one, in fen (商品单价).
    pub price: i64,
}
