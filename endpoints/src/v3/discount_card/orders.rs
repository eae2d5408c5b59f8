//! Orders of cards, in an older interface, which WeChat Pay has deprecated: the calls of `v3/discount-card/cards` replace it.

pub mod out_trade_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::cards::DiscountCardRecordType;

/// Queries the order of a card (通过先享卡订单号查询订单).
#[wechatpay_endpoint(
    GET,
    "v3/discount-card/orders/<out_order_no>",
    response = DiscountCardOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryDiscountCardOrder {
    /// The number of the card's order (先享卡订单号).
    pub out_order_no: String,
}

/// Updates the order of a card with what the user did and enjoyed (更新先享卡订单).
#[wechatpay_endpoint(
    PATCH,
    "v3/discount-card/orders/<out_order_no>",
    response = UpdatedDiscountCardOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateDiscountCardOrder {
    /// The number of the card's order (先享卡订单号).
    pub out_order_no: String,
    /// What the user did (目标达成明细列表).
    pub objectives: Option<Vec<DiscountCardOrderObjective>>,
    /// What the user enjoyed (奖励明细列表).
    pub rewards: Option<Vec<DiscountCardOrderReward>>,
}

/// The order of a card, as it was updated.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdatedDiscountCardOrder {
    /// The number of the card's order (先享卡订单号).
    pub out_order_no: String,
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: Option<String>,
}

/// An order of a card (先享卡订单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiscountCardOrder {
    /// The number of the card's order (先享卡订单号).
    pub out_order_no: String,
    /// The id of the card (先享卡ID).
    pub discount_card_id: Option<String>,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: Option<String>,
    /// The appid (公众账号ID).
    pub appid: Option<String>,
    /// The id of the service (服务ID).
    pub service_id: Option<String>,
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: Option<String>,
    /// WeChat Pay's number of the payment (微信支付交易单号).
    pub transaction_id: Option<String>,
    /// The user's openid under the appid (用户标识).
    pub openid: Option<String>,
    /// When the card begins, RFC 3339 (先享卡开始时间).
    pub card_begin_time: Option<String>,
    /// When the card ends, RFC 3339 (先享卡结束时间).
    pub card_end_time: Option<String>,
    /// The name of the card (先享卡名称).
    pub card_name: Option<String>,
    /// What the user is to do (目标描述).
    pub objective_description: Option<String>,
    /// What the user may enjoy (奖励描述).
    pub reward_description: Option<String>,
    /// The value that the benefits are expected to have, in fen (预估奖励金额).
    pub estimated_reward_amount: Option<i64>,
    /// How the card is used online (线上使用说明).
    pub online_instructions: Option<String>,
    /// How the card is used in a shop (线下使用说明).
    pub offline_instructions: Option<String>,
    /// The state of the order (订单状态).
    pub state: DiscountCardOrderState,
    /// The value of the benefits that the user enjoyed, in fen (总金额).
    pub total_amount: Option<i64>,
    /// The amount that is deducted, in fen (扣除金额).
    pub deduction_amount: Option<i64>,
    /// The amount that is settled, in fen (结算金额).
    pub settlement_amount: Option<i64>,
    /// When the order was created, RFC 3339 (创建时间).
    pub create_time: Option<String>,
    /// When the user paid, RFC 3339 (支付时间).
    pub pay_time: Option<String>,
    /// What the user did (目标达成明细列表).
    pub objectives: Option<Vec<DiscountCardOrderObjective>>,
    /// What the user enjoyed (奖励明细列表).
    pub rewards: Option<Vec<DiscountCardOrderReward>>,
}

/// The state of a card's order (订单状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DiscountCardOrderState {
    /// The order was created.
    Created,
    /// The order is being settled.
    Settling,
    /// The benefits are being charged.
    Charging,
    /// The benefits were charged.
    Charged,
    /// Nothing is charged.
    NoCharge,
    /// The order was revoked.
    Revoked,
    /// A value that this version does not know.
    Other(String),
}

/// What a user did towards an objective (目标达成明细).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiscountCardOrderObjective {
    /// The merchant's number of the record, unique for each (目标流水号).
    pub objective_serial_no: String,
    /// The id of the objective (先享卡目标ID).
    pub objective_id: i64,
    /// The name of the objective; in responses alone (目标名称).
    pub name: Option<String>,
    /// The unit that is counted; in responses alone (目标单位).
    pub unit: Option<String>,
    /// What the user did (履约描述).
    pub performance_description: String,
    /// Whether it counts or is taken back (履约类型).
    pub performance_type: DiscountCardRecordType,
    /// How many of the objective the user did (目标数量).
    pub count: i64,
    /// When the user did it, RFC 3339 (履约时间).
    pub performance_time: String,
    /// A remark (备注说明).
    pub remark: Option<String>,
}

/// A benefit that a user enjoyed (奖励明细).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiscountCardOrderReward {
    /// The merchant's number of the record, unique for each (奖励流水号).
    pub reward_serial_no: String,
    /// The id of the benefit (先享卡奖励ID).
    pub reward_id: i64,
    /// The name of the benefit; in responses alone (奖励名称).
    pub name: Option<String>,
    /// The unit that is counted; in responses alone (奖励单位).
    pub unit: Option<String>,
    /// What the user enjoyed (奖励描述).
    pub description: String,
    /// Whether it counts or is taken back (奖励类型).
    pub reward_type: DiscountCardRecordType,
    /// How many of the benefit the user enjoyed (奖励数量).
    pub count: i64,
    /// The value of the benefit, in fen (奖励金额).
    pub amount: i64,
    /// When the user enjoyed it, RFC 3339 (奖励时间).
    pub reward_time: String,
    /// A remark (备注说明).
    pub remark: Option<String>,
}
