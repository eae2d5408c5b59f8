//! What orders of all kinds say: the amount, the goods, where it is paid, what becomes of the amount; and what creating one
//! returns. Who pays is in `identity`, instalments are in `subsidy`.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// What is to be paid (订单金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderAmount {
    /// The total amount, in fen (总金额).
    #[wechatpay(range = 1..)]
    pub total: i64,
    /// The currency; `CNY` if left out (货币类型).
    #[wechatpay(len = 1..=16)]
    pub currency: Option<String>,
}

/// The goods of an order (优惠功能): coupons for single goods need them.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrderDetail {
    /// The amount that the order would cost without coupons, in fen (订单原价).
    #[wechatpay(range = 0..)]
    pub cost_price: Option<i64>,
    /// The number of the receipt (商品小票 ID).
    #[wechatpay(len = 1..=32)]
    pub invoice_id: Option<String>,
    /// The goods (单品列表).
    pub goods_detail: Option<Vec<OrderGoods>>,
}

/// Goods of an order (单品).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderGoods {
    /// The merchant's number of the goods (商户侧商品编码).
    #[wechatpay(len = 1..=32)]
    pub merchant_goods_id: String,
    /// WeChat Pay's number of the goods, where there is one (微信支付商品编码).
    #[wechatpay(len = 1..=32)]
    pub wechatpay_goods_id: Option<String>,
    /// The name of the goods (商品名称).
    #[wechatpay(len = 1..=256)]
    pub goods_name: Option<String>,
    /// How many (商品数量).
    #[wechatpay(range = 1..)]
    pub quantity: i64,
    /// The price of one, in fen (商品单价).
    #[wechatpay(range = 0..)]
    pub unit_price: i64,
}

/// Where an order is paid (场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SceneInfo {
    /// The user's IP address (用户终端 IP).
    #[wechatpay(len = 1..=45)]
    pub payer_client_ip: String,
    /// The merchant's own number of the terminal (商户端设备号).
    #[wechatpay(len = 1..=32)]
    pub device_id: Option<String>,
    /// The shop (商户门店信息).
    pub store_info: Option<StoreInfo>,
}

/// The shop that an order is from (商户门店信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreInfo {
    /// The merchant's number of the shop (门店编号).
    #[wechatpay(len = 1..=32)]
    pub id: String,
    /// The name of the store (门店名称).
    #[wechatpay(len = 1..=256)]
    pub name: Option<String>,
    /// The code of its district (地区编码).
    #[wechatpay(len = 1..=32)]
    pub area_code: Option<String>,
    /// The full address (详细地址).
    #[wechatpay(len = 1..=512)]
    pub address: Option<String>,
}

/// What becomes of the amount (结算信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SettleInfo {
    /// Whether the amount will be shared out (是否指定分账).
    pub profit_sharing: Option<bool>,
}

/// What becomes of the amount, for partners and platforms (结算信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlatformSettleInfo {
    /// Whether the amount will be shared out (是否指定分账).
    pub profit_sharing: Option<bool>,
    /// The amount that the platform adds to the sub-merchant's amount, in fen (补差金额).
    pub subsidy_amount: Option<i64>,
}

/// An order that waits for its payment in JSAPI, a mini program or an app: `cashier` has what opens the cashier.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedTransaction {
    /// What the cashier is opened with, for two hours (预支付交易会话标识).
    pub prepay_id: String,
}

/// An order that waits for its payment in a browser on the phone.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedH5Transaction {
    /// The page that the cashier is on, for five minutes (支付跳转链接).
    pub h5_url: String,
}

/// An order that waits for its payment by a QR code that the user scans.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedNativeTransaction {
    /// What the QR code holds, for two hours (二维码链接).
    pub code_url: String,
}

/// What the user may pay with (指定支付方式).
#[wechatpay_enumeration]
#[serde(rename_all = "snake_case")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum LimitPay {
    /// Not the change (不使用余额).
    NoBalance,
    /// No debit card (不使用借记卡).
    NoDebit,
    /// The change alone (只使用余额).
    BalanceOnly,
    /// One that this version does not know.
    Other(String),
}
