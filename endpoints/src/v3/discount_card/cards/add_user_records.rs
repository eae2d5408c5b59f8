//! What users did towards objectives, and the benefits that they enjoyed.

use wechatpay_runtime::wechatpay_endpoint;

use super::{DiscountCardObjectiveRecord, DiscountCardRewardRecord};

/// Adds what a user did towards the objectives of a card, and the benefits that the user enjoyed (增加用户记录).
#[wechatpay_endpoint(
    POST,
    "v3/discount-card/cards/<out_card_code>/add-user-records",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddDiscountCardUserRecords {
    /// The merchant's number of the card (商户领卡号).
    pub out_card_code: String,
    /// The id of the card's template (卡模板ID).
    pub card_template_id: String,
    /// What the user did towards objectives (目标完成记录).
    pub objective_completion_records: Option<Vec<DiscountCardObjectiveRecord>>,
    /// The benefits that the user enjoyed (优惠使用记录).
    pub reward_usage_records: Option<Vec<DiscountCardRewardRecord>>,
}
