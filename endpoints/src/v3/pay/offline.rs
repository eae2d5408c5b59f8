//! What payments at a counter say: by the payment code that the user shows, or by what the terminal shows.

use wechatpay_runtime::wechatpay_object;

/// Who pays (支付者): the user whose payment code was read.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentCode {
    /// What the user's payment code says (授权码).
    pub auth_code: String,
}

/// The shop (商户门店信息), by WeChat Pay's number or the merchant's.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OfflineStore {
    /// WeChat Pay's number of it (门店编号).
    #[wechatpay(len = 1..=32)]
    pub id: Option<String>,
    /// The merchant's number of it (商家自定义编码).
    #[wechatpay(len = 1..=256)]
    pub out_id: Option<String>,
}

/// Where the payment code was read (场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodepaySceneInfo {
    /// The merchant's own number of the terminal (商户端设备号).
    #[wechatpay(len = 1..=32)]
    pub device_id: Option<String>,
    /// The IP address of the terminal (商户端设备 IP).
    #[wechatpay(len = 1..=45)]
    pub device_ip: Option<String>,
    /// The shop (商户门店信息).
    pub store_info: OfflineStore,
}

/// The goods of an order (优惠功能): coupons for single goods need them.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodepayDetail {
    /// The amount that the order would cost without coupons, in fen (订单原价).
    #[wechatpay(range = 0..)]
    pub cost_price: Option<i64>,
    /// The number of the receipt (商品小票 ID).
    #[wechatpay(len = 1..=32)]
    pub invoice_id: Option<String>,
    /// The goods (单品列表).
    pub goods_detail: Vec<CodepayGoods>,
}

/// Goods of an order (单品). Orders by payment code have a name of their own for WeChat Pay's number.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodepayGoods {
    /// The merchant's number of the goods (商户侧商品编码).
    #[wechatpay(len = 1..=32)]
    pub merchant_goods_id: String,
    /// WeChat Pay's number of the goods, where there is one (微信支付商品编码).
    #[wechatpay(len = 1..=32)]
    pub wxpay_goods_id: Option<String>,
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
