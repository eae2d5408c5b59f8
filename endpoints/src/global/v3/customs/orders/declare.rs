//! Declares an order to customs.

use wechatpay_runtime::wechatpay_endpoint;

use crate::global::v3::customs::{CustomsOffice, DeclaredCustoms};

/// Declares an order to customs (报关).
#[wechatpay_endpoint(POST, "global/v3/customs/orders", response = DeclaredCustoms, document = "https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclareCustoms {
    /// The institution's app, mini program or official account (机构APPID).
    pub appid: String,
    /// The merchant's number (商户号).
    #[wechatpay(from_client)]
    pub mchid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The customs office (海关).
    pub customs: CustomsOffice,
    /// The number under which the merchant is registered with the customs office (商户海关备案号).
    pub merchant_customs_no: String,
    /// The duty, in the currency's minor unit (关税).
    pub duty: Option<i64>,
    /// The merchant's number of the sub-order, where the order is declared in parts (商户子订单号).
    pub sub_order_no: Option<String>,
    /// The currency (ISO 4217) (货币类型).
    pub fee_type: Option<String>,
    /// The amount of the sub-order, in the currency's minor unit (子订单金额).
    pub order_fee: Option<i64>,
    /// The freight, in the currency's minor unit (物流费用).
    pub transport_fee: Option<i64>,
    /// The price of the goods, in the currency's minor unit (商品费用).
    pub product_fee: Option<i64>,
}
