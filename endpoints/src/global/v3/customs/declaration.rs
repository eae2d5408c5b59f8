//! What declarations to customs have in common.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// Which number names the order (订单类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum CustomsOrderType {
    /// The merchant's number of the order (商户订单号).
    OutTradeNo,
    /// WeChat Pay's number of the order (微信订单号).
    TransactionId,
    /// The merchant's number of the sub-order (商户子订单号).
    SubOrderNo,
    /// WeChat Pay's number of the sub-order (微信子订单号).
    SubOrderId,
    /// A value that this version does not know.
    Other(String),
}

/// The customs office (海关).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CustomsOffice {
    /// Guangzhou, by way of the Electronic Port (广州电子口岸).
    GuangzhouZs,
    /// Hangzhou, by way of the Electronic Port (杭州电子口岸).
    HangzhouZs,
    /// Ningbo (宁波).
    Ningbo,
    /// Zhengzhou, the bonded logistics centre (郑州保税物流中心).
    ZhengzhouBs,
    /// Chongqing (重庆).
    Chongqing,
    /// Shanghai, by way of the Electronic Port (上海电子口岸).
    ShanghaiZs,
    /// Shenzhen (深圳).
    Shenzhen,
    /// Zhengzhou, the comprehensive bonded zone (郑州综保区).
    ZhengzhouZhZs,
    /// Tianjin (天津).
    Tianjin,
    /// A value that this version does not know.
    Other(String),
}

/// The institution that verifies the payment (核验机构).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaymentVerifier {
    /// UnionPay (银联).
    Unionpay,
    /// NetsUnion (网联).
    Netsunion,
    /// Another one (其他).
    Others,
    /// A value that this version does not know.
    Other(String),
}

/// One declaration of an order (报关数据包).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomsDeclaration {
    /// The merchant's number of the sub-order (商户子单号).
    pub sub_order_no: Option<String>,
    /// WeChat Pay's number of the sub-order (微信子单号).
    pub sub_order_id: Option<String>,
    /// The number under which the merchant is registered with the customs office (商户海关备案号).
    pub mch_customs_no: Option<String>,
    /// The customs office (海关代码).
    pub customs: Option<CustomsOffice>,
    /// The currency (ISO 4217) (币种).
    pub fee_type: Option<String>,
    /// The amount of the sub-order, in the currency's minor unit (子单金额).
    pub order_fee: Option<i64>,
    /// The duty, in the currency's minor unit (关税).
    pub duty: Option<i64>,
    /// The freight, in the currency's minor unit (物流费用).
    pub transport_fee: Option<i64>,
    /// The price of the goods, in the currency's minor unit (商品费用).
    pub product_fee: Option<i64>,
    /// The state of the declaration (报关状态).
    pub state: Option<CustomsDeclarationState>,
    /// What customs says of the declaration (报关结果说明).
    pub explanation: Option<String>,
    /// The time of the last change, RFC 3339 (最后更新时间).
    pub modify_time: Option<String>,
}

/// The state of the declaration (报关状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CustomsDeclarationState {
    /// Customs works on it (申报中).
    Processing,
    /// It was not sent to customs yet (未申报).
    Undeclared,
    /// It was sent to customs (申报已提交).
    Submitted,
    /// Customs took it (申报成功).
    Success,
    /// Customs refused it (申报失败).
    Fail,
    /// The interface of customs failed (海关接口异常).
    Except,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of the buyer's identity document (证件类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BuyerDocumentType {
    /// The identity card of mainland China (身份证).
    Idcard,
    /// A value that this version does not know.
    Other(String),
}

/// Whether the buyer is the person who paid (身份核验结果).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BuyerIdentityResult {
    /// The buyer is the person who paid (相同).
    Same,
    /// The buyer is another person (不同).
    Different,
    /// A value that this version does not know.
    Other(String),
}

/// A declaration to customs, as it stands (报关信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeclaredCustoms {
    /// The institution's app, mini program or official account (机构APPID).
    pub appid: Option<String>,
    /// The merchant's number (商户号).
    pub mchid: Option<String>,
    /// The state of the declaration (报关状态).
    pub state: Option<CustomsDeclarationState>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's number of the sub-order, where the order is declared in parts (商户子订单号).
    pub sub_order_no: Option<String>,
    /// WeChat Pay's number of the sub-order (微信子订单号).
    pub sub_order_id: Option<String>,
    /// The institution that verifies the payment (核验机构).
    pub verify_department: Option<PaymentVerifier>,
    /// The number of the payment at the institution that verifies it (核验机构交易流水号).
    pub verify_department_trade_id: Option<String>,
    /// The time of the last change, RFC 3339 (最后更新时间).
    pub modify_time: Option<String>,
    /// What customs says of the declaration (申报结果说明).
    pub explanation: Option<String>,
}

/// Whether the buyer is the person who paid (身份核验结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedBuyerIdentity {
    /// The institution's app, mini program or official account (机构APPID).
    pub appid: Option<String>,
    /// The merchant's number (商户号).
    pub mchid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
    /// Whether the buyer is the person who paid (身份核验结果).
    pub certificate_check_result: BuyerIdentityResult,
}

/// The declarations of an order (报关查询结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomsDeclarations {
    /// The institution's app, mini program or official account (机构APPID).
    pub appid: Option<String>,
    /// The merchant's number (商户号).
    pub mchid: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
    /// The institution that verifies the payment (核验机构).
    pub verify_department: Option<PaymentVerifier>,
    /// The number of the payment at the institution that verifies it (核验机构流水号).
    pub verify_department_trade_id: Option<String>,
    /// The position of the first record, from 0 (偏移量).
    pub offset: Option<i64>,
    /// The most records to return (请求最大记录条数).
    pub limit: Option<i64>,
    /// The number of records in all (查询结果总条数).
    pub total_count: Option<i64>,
    /// The declarations (报关数据包).
    pub data: Option<Vec<CustomsDeclaration>>,
}
