//! A card, with its objectives and benefits.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{DiscountCardObjectiveRecord, DiscountCardRewardRecord};

/// Queries a card (查询先享卡订单).
#[wechatpay_endpoint(
    GET,
    "v3/discount-card/cards/<out_card_code>",
    response = DiscountCard,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryDiscountCard {
    /// The merchant's number of the card (商户领卡号).
    pub out_card_code: String,
}

/// A card of a user (先享卡).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiscountCard {
    /// The id of the card (先享卡ID).
    pub card_id: String,
    /// The id of the card's template (先享卡模板ID).
    pub card_template_id: String,
    /// The user's openid under the appid (用户标识).
    pub openid: String,
    /// The merchant's number of the card (商户领卡号).
    pub out_card_code: String,
    /// The appid (公众账号ID).
    pub appid: String,
    /// The merchant number (商户号).
    pub mchid: String,
    /// In which time the objectives are to be reached (约定时间期限).
    pub time_range: DiscountCardPeriod,
    /// The state, such as `ONGOING` (状态).
    pub state: String,
    /// Why the objectives were not reached, such as `DUE_TO_QUIT` (未完成约定原因).
    pub unfinished_reason: Option<String>,
    /// The value of all benefits that the user enjoyed, in fen (享受优惠总金额).
    pub total_amount: Option<i64>,
    /// How the user paid the benefits back (用户退回优惠的付款信息).
    pub pay_information: Option<DiscountCardPayment>,
    /// When the card was created, RFC 3339 (创卡时间).
    pub create_time: String,
    /// The objectives (目标列表).
    pub objectives: Option<Vec<DiscountCardObjective>>,
    /// The benefits (优惠列表).
    pub rewards: Option<Vec<DiscountCardReward>>,
    /// The openid of who invited the user (邀请者用户标识).
    pub sharer_openid: Option<String>,
}

/// In which time the objectives are to be reached (约定时间期限).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiscountCardPeriod {
    /// The beginning, RFC 3339 (约定开始时间).
    pub begin_time: String,
    /// The end, RFC 3339 (约定结束时间).
    pub end_time: String,
}

/// How a user paid the benefits back (用户退回优惠的付款信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiscountCardPayment {
    /// The amount that is paid back, in fen (付款金额).
    pub pay_amount: i64,
    /// The state of the payment, such as `PAYING` (付款状态).
    pub pay_state: String,
    /// WeChat Pay's number of the payment (微信支付订单号).
    pub transaction_id: Option<String>,
    /// When the user paid, RFC 3339 (支付时间).
    pub pay_time: Option<String>,
}

/// What the user is to do (目标).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiscountCardObjective {
    /// The id of the objective (目标ID).
    pub objective_id: String,
    /// The name of the objective (目标名称).
    pub name: String,
    /// How many are to be done (目标数量).
    pub count: i64,
    /// The unit that is counted (目标单位).
    pub unit: String,
    /// A description (目标描述).
    pub description: Option<String>,
    /// What the user did (目标完成记录).
    pub objective_completion_records: Option<Vec<DiscountCardObjectiveRecord>>,
}

/// A benefit that the user may enjoy (优惠).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiscountCardReward {
    /// The id of the benefit (优惠ID).
    pub reward_id: String,
    /// The name of the benefit (优惠名称).
    pub name: String,
    /// Whether the number is limited, such as `COUNT_LIMIT` (优惠数量类型).
    pub count_type: String,
    /// How many the user may enjoy (优惠数量).
    pub count: i64,
    /// The unit that is counted (优惠单位).
    pub unit: String,
    /// The value of the benefit, in fen (优惠金额).
    pub amount: i64,
    /// A description (优惠描述).
    pub description: Option<String>,
    /// The benefits that the user enjoyed (优惠使用记录列).
    pub reward_usage_records: Option<Vec<DiscountCardRewardRecord>>,
}
