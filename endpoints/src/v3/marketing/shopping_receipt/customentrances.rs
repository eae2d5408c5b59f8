//! The entrances that brands' receipts show.

pub mod create;
pub mod modify;
pub mod query;

pub use create::CreateReceiptEntrance;
pub use modify::ModifyReceiptEntrance;
pub use query::QueryReceiptEntrance;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// What the entrance leads to (自定义入口种类).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ReceiptEntranceType {
    /// An activity of the merchant.
    MerchantActivity,
    /// The merchant's mini program.
    MerchantMiniProgram,
    /// A value that this version does not know.
    Other(String),
}

/// Whether the entrance is shown (设置自定义入口的状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ReceiptEntranceState {
    /// It is shown.
    Online,
    /// It is not shown.
    Offline,
    /// A value that this version does not know.
    Other(String),
}

/// The page that the entrance leads to (自定义入口跳转信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptEntranceLink {
    /// The mini program that the entrance leads to (自定义入口的跳转小程序AppID).
    pub mini_programs_appid: String,
    /// The page of the mini program (自定义入口跳转小程序的path).
    pub mini_programs_path: String,
}

/// The entrance that a brand's receipts show.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptEntrance {
    /// What the entrance leads to (自定义入口种类).
    pub custom_entrance_type: ReceiptEntranceType,
    /// The entrance's subtitle (副标题).
    pub subtitle: String,
    /// The address of the picture of the goods that the entrance shows (展示商品信息).
    pub goods_thumbnail_url: Option<String>,
    /// Whether the entrance is shown (设置自定义入口的状态).
    pub custom_entrance_state: ReceiptEntranceState,
    /// From when on the entrance is shown, RFC 3339 (自定义入口的开始时间).
    pub start_time: String,
    /// Until when the entrance is shown, RFC 3339 (自定义入口的结束时间).
    pub end_time: String,
    /// The id of the brand that the entrance belongs to (自定义入口的归属品牌ID).
    pub brand_id: String,
    /// When the entrance was created, RFC 3339 (自定义入口创建的时间).
    pub create_time: String,
    /// When the entrance was changed last, RFC 3339 (自定义入口修改的时间).
    pub modify_time: String,
    /// The merchant's number of the request, unique for each (商户创建自定义入口的凭据号).
    pub out_request_no: String,
    /// The page that the entrance leads to (自定义入口跳转信息).
    pub jump_link: ReceiptEntranceLink,
}
