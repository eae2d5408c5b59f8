//! What requests for orders have in common, and what opens the cashier.

use wechatpay_runtime::wechatpay_object;

/// The amount of an order (订单金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaAmount {
    /// The amount of the order, in the currency's minor unit (总金额).
    pub total: i64,
    /// The currency (ISO 4217) (货币类型).
    pub currency: Option<String>,
}

/// Where it is paid (场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaScene {
    /// The merchant's number of the terminal (商户端设备号).
    pub device_id: Option<String>,
    /// The IP address of the terminal (商户端设备IP).
    pub device_ip: Option<String>,
    /// The IP address of the user's device (用户终端IP).
    pub payer_client_ip: Option<String>,
    /// The id of the operator (操作员ID).
    pub operator_id: Option<String>,
    /// The store (商户门店信息).
    pub store_info: Option<OverseaStore>,
}

/// The store (商户门店信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaStore {
    /// The number of the store (编号).
    pub id: Option<String>,
    /// The name of the store (名称).
    pub name: String,
    /// The address of the store (详细地址).
    pub address: String,
}

/// The goods of an order, for discounts (优惠功能).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaOrderDetail {
    /// What the order would cost without discounts, in the currency's minor unit (订单原价).
    pub cost_price: Option<i64>,
    /// The number of the receipt (商品小票ID).
    pub receipt_id: Option<String>,
    /// The goods (单品列表).
    pub goods_detail: Option<Vec<OverseaGoods>>,
}

/// Goods (单品列表).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaGoods {
    /// The merchant's number of the goods (商品编码).
    pub goods_id: String,
    /// WeChat Pay's number of the goods (微信侧商品编码).
    pub wxpay_goods_id: Option<String>,
    /// The name of the goods (商品名称).
    pub goods_name: Option<String>,
    /// The number of goods (商品数量).
    pub quantity: i64,
    /// The price of one, in the currency's minor unit (商品单价).
    pub price: i64,
}

/// Who pays (支付者).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaPayer {
    /// The user's openid (用户标识).
    pub openid: Option<String>,
    /// The user's openid (用户标识).
    pub sp_openid: Option<String>,
    /// The user's openid (用户标识).
    pub sub_openid: Option<String>,
}

/// Who pays (支付者).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaCodePayer {
    /// The user's payment code (授权码).
    pub auth_code: String,
}

/// What opens the cashier (预支付交易会话).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaPrepayment {
    /// The id that the cashier is opened with; it is valid for two hours (预支付交易会话标识).
    pub prepay_id: String,
}

/// Where it is paid (场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaH5Scene {
    /// The merchant's number of the terminal (商户端设备号).
    pub device_id: Option<String>,
    /// The IP address of the terminal (商户端设备IP).
    pub device_ip: Option<String>,
    /// The IP address of the user's device (用户终端IP).
    pub payer_client_ip: String,
    /// The id of the operator (操作员ID).
    pub operator_id: Option<String>,
    /// The store (商户门店信息).
    pub store_info: OverseaStore,
}

/// The page that opens the cashier (支付跳转链接).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaH5Url {
    /// The address of the page that opens the cashier; it is valid for five minutes (支付跳转链接).
    pub mweb_url: String,
}

/// The code that the user scans (二维码链接).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverseaCodeUrl {
    /// The text of the QR code that the user scans; it is valid for two hours (二维码链接).
    pub code_url: String,
}
