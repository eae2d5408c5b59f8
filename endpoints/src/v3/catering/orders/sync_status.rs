//! Tells of an order in a restaurant.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Tells of an order in a restaurant (点餐订单信息同步).
#[wechatpay_endpoint(
    POST,
    "v3/catering/orders/sync-status",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/catering_sl.php?chapter=26_3&index=1",
    builder
)]
#[derive(Debug, Clone, PartialEq)]
pub struct SyncCateringOrder {
    /// The partner's number (微信支付分配的服务商商户号).
    #[wechatpay(len = 0..=32)]
    pub sp_mchid: Option<String>,
    /// The partner's official account (子商户在微信公众平台申请服务号对应的APPID).
    #[wechatpay(len = 0..=32)]
    pub sp_appid: Option<String>,
    /// The number of the channel partner (微信支付分配的渠道商商户号).
    #[wechatpay(len = 0..=32)]
    pub channel_id: String,
    /// The sub-merchant's number (微信支付分配子商户商户号).
    #[wechatpay(len = 0..=32)]
    pub sub_mchid: String,
    /// The partner's official account (子商户在微信公众平台申请服务号对应的APPID).
    #[wechatpay(len = 0..=32)]
    pub sub_appid: String,
    /// The merchant's number of the shop (商户旗下门店的唯一编号).
    #[wechatpay(len = 0..=32)]
    pub out_shop_no: String,
    /// The user, under the `sub_appid` (用户子标识).
    #[wechatpay(len = 0..=32)]
    pub sub_openid: String,
    /// The token that the login of the user gave (微信用户登录接口返回的登录票据).
    #[wechatpay(len = 0..=25)]
    pub login_token: String,
    /// The page of the mini program where the user orders (点餐入口).
    #[wechatpay(len = 0..=25)]
    pub order_entry: String,
    /// The price of all dishes, in fen (总价).
    pub total_amount: i64,
    /// The discount, in fen or the currency's minor unit (优惠金额).
    pub discount_amount: i64,
    /// What the user paid, in fen (实际支付金额).
    pub user_amount: i64,
    /// The state of the order (订单状态).
    pub status: CateringOrderStatus,
    /// When the order came into this state (状态发生变化的时间).
    #[wechatpay(len = 0..=64)]
    pub action_time: String,
    /// When it was paid (支付时间).
    #[wechatpay(len = 0..=64)]
    pub pay_time: Option<String>,
    /// WeChat Pay's number of the payment (支付订单号).
    #[wechatpay(len = 0..=64)]
    pub transaction_id: Option<String>,
    /// The merchant's number of the payment (渠道商系统内部支付订单号).
    #[wechatpay(len = 0..=64)]
    pub out_trade_no: Option<String>,
    /// The partner's number of the order (渠道商系统内部订单号).
    #[wechatpay(len = 0..=64)]
    pub out_order_no: String,
    /// The number of the table (桌位号).
    #[wechatpay(len = 0..=16)]
    pub out_table_no: Option<String>,
    /// How many people eat (消费人数).
    pub people_count: Option<i64>,
    /// The dishes (商户菜品信息列表).
    pub dish_list: Vec<CateringDish>,
}

/// The state of the order (订单状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CateringOrderStatus {
    /// It was made (下单).
    CreateDeal,
    /// It was paid (支付成功).
    PaySuccess,
    /// A value that this version does not know.
    Other(String),
}

/// A dish of the order (菜品).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq)]
pub struct CateringDish {
    /// The merchant's number of the dish (商户菜品ID).
    #[wechatpay(len = 0..=48)]
    pub out_dish_no: String,
    /// The name of the dish (菜品名称).
    #[wechatpay(len = 0..=128)]
    pub name: String,
    /// The price of one dish, in fen (菜品单价).
    pub price: i64,
    /// The unit in which the dish is sold (菜品单位).
    pub unit: CateringDishUnit,
    /// How many of the dish (菜品数量).
    pub count: f64,
    /// The discount on the dish, in percent (菜品折扣).
    pub discount: Option<i64>,
    /// The section of the menu (菜品分类).
    #[wechatpay(len = 0..=32)]
    pub r#type: Option<String>,
    /// The place of the dish on the menu (当前菜品在服务商平台的顺序).
    pub priority: Option<i64>,
    /// What the dish is like (菜品属性).
    pub properties: Option<CateringDishProperties>,
}

/// The unit in which the dish is sold (菜品单位).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CateringDishUnit {
    /// By the portion (按份).
    #[serde(rename = "BY_SHARE")]
    Share,
    /// By weight (按重量).
    #[serde(rename = "BY_WEIGHT")]
    Weight,
    /// A value that this version does not know.
    Other(String),
}

/// What the dish is like (菜品属性).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CateringDishProperties {
    /// How it tastes (口味).
    #[wechatpay(len = 0..=128)]
    pub taste: String,
    /// How it is made (做法).
    #[wechatpay(len = 0..=128)]
    pub cuisine: String,
    /// The main ingredient (主料).
    #[wechatpay(len = 0..=128)]
    pub main_material: String,
    /// What else is in it (配料).
    #[wechatpay(len = 0..=128)]
    pub ingredients: String,
    /// What else there is to say (其他).
    #[wechatpay(len = 0..=128)]
    pub others: Option<String>,
}
