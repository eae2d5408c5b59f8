//! Unlocks a serial number.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::gov::subsidy::zhejiang::ZhejiangAnswer;

/// Unlocks a serial number (SN 码解锁).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/zhejiang/sncode/unlock",
    response = ZhejiangAnswer,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnlockZhejiangSerialNumber {
    /// The number of the request, unique for each request (请求流水号).
    pub req_ssn: String,
    /// The time of the request (请求时间).
    pub req_time: String,
    /// Who sends the request (发起方).
    pub create_user: String,
    /// The code of the province (省份代码).
    pub province: String,
    /// The manufacturer's unified social credit code (厂商统一社会信用代码).
    pub manufact_cert_code: Option<String>,
    /// The serial number (商品 SN 码).
    pub sn: String,
    /// The product's barcode (商品条码).
    pub goods_bar_code: String,
    /// The category of the goods (商品品类).
    pub goods_type: String,
    /// The name of the goods (商品名称).
    pub goods_name: String,
    /// The model (商品型号).
    pub goods_model: Option<String>,
    /// The first IMEI (IMEI_1 码).
    pub imei1: Option<String>,
    /// The second IMEI (IMEI_2 码).
    pub imei2: Option<String>,
    /// The number of the order (交易订单号).
    pub trans_orderid: String,
    /// The number of the payment that this one is about (原支付订单号).
    pub ori_pay_orderid: String,
    /// The amount of the order (订单金额).
    pub order_price: String,
    /// The acquirer (收单机构).
    pub acquire_code: Option<String>,
    /// The number of the sale (销售订单号).
    pub sell_orderid: String,
    /// The code of the city (市级区域代码).
    pub city: Option<String>,
    /// The code of the district (区县区域代码).
    pub county: Option<String>,
    /// Whether it is a product with artificial intelligence (是否 AI 产品).
    pub is_ai_product: Option<String>,
    /// When it was sold (销售时间).
    pub sale_time: Option<String>,
    /// The manufacturer (厂商信息).
    pub mfr_info: Option<String>,
    /// The brand (具体品牌).
    pub brand: Option<String>,
    /// The kind of channel (渠道类型).
    pub sales_models: Option<String>,
}
