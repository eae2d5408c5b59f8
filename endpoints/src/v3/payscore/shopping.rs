//! Goods that are paid for when they arrive (先用后付), and what the user sees of them.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// What is bought (先用后付购物详情).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShoppingInfo {
    /// The app or official account of the actual shop (实际购物商家公众号ID).
    pub real_merchant_appid: Option<String>,
    /// What opens when the user looks at the order (单详跳转链接).
    pub jump_link: JumpLink,
    /// The goods, one by one (商品列表).
    pub goods: Vec<Goods>,
}

/// What opens when the user looks at the order (单详跳转链接).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JumpLink {
    /// What kind of link it is (跳转链接类型).
    pub jump_link_type: Option<JumpLinkType>,
    /// The `appid` of the mini program (小程序跳转AppID).
    pub appid: Option<String>,
    /// The path in the mini program (小程序跳转路径).
    pub path: Option<String>,
}

/// What kind of link it is (跳转链接类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum JumpLinkType {
    /// A mini program.
    JumpLinkMiniProgram,
    /// A kind that this version does not know.
    Other(String),
}

/// What is bought, as far as an assessment needs it (先用后付商品信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessedShopping {
    /// The goods, one by one (商品列表).
    pub goods: Vec<Goods>,
}

/// One kind of goods (商品).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goods {
    /// The name of the goods (商品名称).
    pub name: String,
    /// The address of a picture (商品图片链接).
    pub picture: String,
    /// The price of one, in fen (商品单价金额).
    #[wechatpay(range = 0..)]
    pub amount: i64,
    /// How many (商品数量).
    #[wechatpay(range = 0..)]
    pub count: i64,
    /// The categories that the goods belong to (商品品类ID).
    pub category_id: Option<Vec<String>>,
}
