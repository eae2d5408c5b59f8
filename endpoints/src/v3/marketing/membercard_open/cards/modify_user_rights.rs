//! Sets the benefits of a user's member card.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::membercard_open::cards::MemberCardGuide;

/// Sets the benefits of a user's member card (设置会员权益).
#[wechatpay_endpoint(PATCH, "v3/marketing/membercard-open/cards/<card_id>/codes/<code>/rights", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyUserMemberCardRights {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// The number of the user's member card (会员卡code).
    pub code: String,
    /// The points before the change (变更前的会员积分值).
    pub before_bonus_value: Option<i64>,
    /// The points after the change (变更后的会员积分值).
    pub bonus_value: Option<i64>,
    /// The change of the points (会员积分变动值).
    pub add_bonus_value: Option<i64>,
    /// The merchant's number of the request (商户请求单号).
    pub out_request_no: String,
    /// Whether the user is told of the change of the points (是否发送积分变更通知).
    pub need_inform_bonus: Option<bool>,
    /// The words on the member's price (会员专享价文案).
    pub member_price_word: Option<String>,
    /// The words of the link to invoices (会员发票跳转文案).
    pub fapiao_jump_word: Option<String>,
    /// Whom the member can ask (会员专属咨询信息).
    pub guide: Option<MemberCardGuide>,
}
