//! Deducts money by a face.

pub mod out_trade_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Deducts money by a face (申请扣款接口).
#[wechatpay_endpoint(
    POST,
    "v3/offlineface/transactions",
    response = FaceTransaction,
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateFaceTransaction {
    /// The token of the recognised face (支付凭证).
    pub auth_code: String,
    /// The partner's official account (服务商公众号appid).
    pub sp_appid: Option<String>,
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's official account or app (子商户公众号appid).
    pub sub_appid: Option<String>,
    /// The sub-merchant's merchant number (子商户商户号).
    pub sub_mchid: Option<String>,
    /// The amount (订单金额).
    pub amount: Option<FaceAmount>,
    /// Where it is paid (支付场景信息).
    pub scene_info: Option<FaceSceneInfo>,
    /// The tag by which coupons are chosen (优惠标记).
    pub goods_tag: Option<String>,
    /// The goods (商品信息).
    pub description: Option<String>,
    /// The merchant's own data, which comes back as it is (商户附加信息).
    pub attach: Option<String>,
    /// What becomes of the amount (结算信息).
    pub settle_info: Option<FaceSettleInfo>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// The product (业务信息).
    pub business: Option<FaceBusiness>,
}

/// The amount (订单金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceAmount {
    /// The total amount, in fen (总金额).
    pub total: i64,
    /// The currency; `CNY` if left out (货币类型).
    pub currency: FaceCurrency,
}

/// A currency (货币类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FaceCurrency {
    /// The yuan (人民币).
    Cny,
    /// A value that this version does not know.
    Other(String),
}

/// Where it is paid (支付场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceSceneInfo {
    /// The device's IP address (设备IP).
    pub device_ip: String,
}

/// Whether the payment will be shared (结算信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceSettleInfo {
    /// Whether the payment will be shared (是否支持分账).
    pub profit_sharing: Option<bool>,
}

/// The product (业务信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceBusiness {
    /// The product (平台产品ID).
    pub business_product_id: i64,
    /// The scene of the product (平台场景ID).
    pub business_scene_id: i64,
}

/// A deduction by a face, as it stands (订单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceTransaction {
    /// The partner's official account (服务商公众号appid).
    pub sp_appid: Option<String>,
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's official account or app (子商户公众号appid).
    pub sub_appid: Option<String>,
    /// The sub-merchant's merchant number (子商户商户号).
    pub sub_mchid: Option<String>,
    /// Who pays (支付用户信息).
    pub payer: Option<FacePayer>,
    /// The amount (订单金额).
    pub amount: Option<FacePaidAmount>,
    /// The coupons that the user used (优惠信息列表).
    pub promotion_detail: Option<wechatpay_runtime::serde_json::Value>,
    /// Where it is paid (支付场景信息).
    pub scene_info: Option<FaceScene>,
    /// The bank and the kind of account (付款银行).
    pub bank_type: Option<String>,
    /// How it was paid (交易类型).
    pub trade_type: Option<FaceTradeType>,
    /// The state of this transaction (交易状态).
    pub trade_state: Option<String>,
    /// Where the payment is, in words (交易描述).
    pub trade_state_description: Option<String>,
    /// Whether the user owes the amount (欠款状态).
    pub debt_state: Option<String>,
    /// The goods (商品信息).
    pub description: Option<String>,
    /// The merchant's own data, which comes back as it is (商户附加信息).
    pub attach: Option<String>,
    /// When it was paid, RFC 3339 (支付成功时间).
    pub success_time: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
    /// WeChat Pay's number of the payment that paid it back (还款微信订单号).
    pub repayment_transaction_id: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// The kind of error (错误分类).
    pub error_type: Option<String>,
}

/// Who pays (支付用户信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacePayer {
    /// The user's openid at `appid` (公众下的openid).
    pub sp_openid: Option<String>,
    /// The user's openid at `sub_appid` (子公众下的openid).
    pub sub_openid: Option<String>,
}

/// The amount, as it stands (订单金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacePaidAmount {
    /// The total amount, in fen (总金额).
    pub total: Option<i64>,
    /// The currency; `CNY` if left out (货币类型).
    pub currency: Option<FaceCurrency>,
}

/// Where it was paid (支付场景信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceScene {
    /// The device's IP address (设备IP).
    pub device_ip: Option<String>,
}

/// How it was paid (交易类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FaceTradeType {
    /// By a QR code (扫码支付).
    Native,
    /// On a page within WeChat (公众号支付).
    Jsapi,
    /// In an app (APP支付).
    App,
    /// In a browser (H5支付).
    Mweb,
    /// By deduction (免密代扣).
    Auth,
    /// A value that this version does not know.
    Other(String),
}
