//! Cards of users: prepared, filled with records, asked for.

pub mod add_user_records;
pub mod notification;
pub mod query;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

pub use add_user_records::AddDiscountCardUserRecords;
pub use notification::DiscountCardChanged;
pub use query::{
    DiscountCard, DiscountCardObjective, DiscountCardPayment, DiscountCardPeriod, DiscountCardReward, QueryDiscountCard,
};

/// Prepares a card that a user is about to take (预受理领卡请求).
///
/// The response's token opens the page on which the user takes the card.
#[wechatpay_endpoint(
    POST,
    "v3/discount-card/cards",
    response = PreparedDiscountCard,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrepareDiscountCard {
    /// The merchant's number of the card, unique for each (商户领卡号).
    pub out_card_code: String,
    /// The id of the card's template (卡模板ID).
    pub card_template_id: String,
    /// The appid (公众账号ID).
    pub appid: String,
    /// Where the notifications about the card go (通知商户URL).
    pub notify_url: String,
}

/// A card that a user is about to take.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreparedDiscountCard {
    /// The token that opens the page on which the user takes the card (预领卡请求token).
    pub prepare_card_token: String,
}

/// What a user did towards an objective (目标完成记录).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiscountCardObjectiveRecord {
    /// The merchant's number of the record, unique for each (目标完成流水号).
    pub objective_completion_serial_no: String,
    /// The id of the objective (目标ID).
    pub objective_id: String,
    /// When the user did it, RFC 3339 (目标完成时间).
    pub completion_time: String,
    /// Whether it counts or is taken back (目标完成类型).
    pub completion_type: DiscountCardRecordType,
    /// What the user did (目标完成描述).
    pub description: String,
    /// How many of the objective the user did (目标完成数量).
    pub completion_count: i64,
    /// A remark (备注说明).
    pub remark: Option<String>,
}

/// A benefit that a user enjoyed (优惠使用记录).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiscountCardRewardRecord {
    /// The merchant's number of the record, unique for each (优惠使用记录流水号).
    pub reward_usage_serial_no: String,
    /// The id of the benefit (优惠ID).
    pub reward_id: String,
    /// When the user enjoyed it, RFC 3339 (优惠使用时间).
    pub usage_time: String,
    /// Whether it counts or is taken back (优惠使用类型).
    pub usage_type: DiscountCardRecordType,
    /// What the user enjoyed (优惠使用描述).
    pub description: String,
    /// How many of the benefit the user enjoyed (优惠使用数量).
    pub usage_count: i64,
    /// The value of the benefit, in fen (优惠金额).
    pub amount: i64,
    /// A remark (备注说明).
    pub remark: Option<String>,
}

/// Whether a record counts or is taken back.
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DiscountCardRecordType {
    /// It counts.
    Increase,
    /// It takes back what counted before.
    Decrease,
    /// A value that this version does not know.
    Other(String),
}
