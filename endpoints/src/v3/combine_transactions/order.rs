//! What combined orders say, however they are paid.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::pay::{Identity, PlatformSettleInfo};

/// One of the orders (商品单): paid to a merchant, or to a person.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubOrder {
    /// The merchant of this order (子单商户号).
    #[wechatpay(len = 1..=32)]
    pub mchid: String,
    /// The person who is paid, where the order is a person's (商品单个人收款方受理授权 ID).
    pub individual_auth_id: Option<String>,
    /// The person's name on the platform (商品单个人收款方平台昵称).
    pub individual_name: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    #[wechatpay(len = 1..=128)]
    pub attach: String,
    /// What is to be paid (订单金额).
    pub amount: SubOrderAmount,
    /// The merchant's number of this order (商品单商户订单号).
    #[wechatpay(bytes = 6..=32, pattern = "[0-9A-Za-z_\\-|*]+")]
    pub out_trade_no: String,
    /// The sub-merchant, which is paid (二级商户号).
    #[wechatpay(len = 1..=32)]
    pub sub_mchid: Option<String>,
    /// The sub-merchant's own app or official account (子商户应用 ID).
    #[wechatpay(len = 1..=32)]
    pub sub_appid: Option<String>,
    /// What it is in detail (商品详情).
    pub detail: Option<String>,
    /// What coupons go by (订单优惠标记).
    #[wechatpay(len = 1..=32)]
    pub goods_tag: Option<String>,
    /// What is paid for, as the user sees it (商品描述).
    #[wechatpay(len = 1..=127)]
    pub description: String,
    /// What becomes of the amount (结算信息).
    pub settle_info: Option<PlatformSettleInfo>,
    /// Whether the amount will be shared out (是否指定分账).
    pub profit_sharing: Option<bool>,
}

/// What is to be paid of one of the orders (订单金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubOrderAmount {
    /// The amount of the order, in fen (标价金额).
    #[wechatpay(range = 1..)]
    pub total_amount: i64,
    /// The currency, `CNY` (标价币种).
    #[wechatpay(len = 1..=16)]
    pub currency: String,
}

/// Where a combined order is paid (场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CombineSceneInfo {
    /// The merchant's own number of the terminal (商户端设备号).
    #[wechatpay(len = 1..=16)]
    pub device_id: Option<String>,
    /// The user's IP address (用户终端 IP).
    #[wechatpay(len = 1..=45)]
    pub payer_client_ip: String,
}

/// Who pays (支付者).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CombinePayer {
    /// The user's openid under the appid (用户标识).
    #[wechatpay(len = 1..=128)]
    pub openid: Option<String>,
    /// The user, under the `sub_appid` of the orders (用户子标识).
    #[wechatpay(len = 1..=128)]
    pub sub_openid: Option<String>,
    /// The person that the payer must be (实名支付).
    pub identity: Option<Identity>,
}

/// What kind of trade an order is (交易场景).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TradeScenario {
    /// Things that change hands again (二手回收).
    Recommerce,
    /// One that this version does not know.
    Other(String),
}
