//! Modifies a user's member card.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Modifies a user's member card (修改用户会员卡信息).
#[wechatpay_endpoint(PATCH, "v3/marketing/membercard-open/cards/<card_id>/codes/<code>", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyUserMemberCard {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// The number of the user's member card (会员卡code).
    pub code: String,
    /// The number that is printed on the card (会员卡编号).
    pub membership_number: Option<String>,
    /// The address of the picture behind the card (会员卡背景图).
    pub background_picture_url: Option<String>,
    /// The member's level (用户等级).
    pub level: Option<String>,
    /// The merchant's number of the request (商户请求单号).
    pub out_request_no: Option<String>,
    /// The change of the stored money (用户储值变更信息).
    pub balance_information: Option<UserMemberCardBalanceChange>,
    /// Whether the user is told of the change of the stored money (是否发送储值变更通知).
    pub need_inform_balance: Option<bool>,
    /// Whether the user is told of the change of the level (是否发送等级变更通知).
    pub need_inform_level: Option<bool>,
}

/// A change of the money that a card holds, in fen (用户储值变更信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserMemberCardBalanceChange {
    /// The stored money before the change, in fen (更新前用户储值余额).
    pub before_balance: i64,
    /// The stored money after the change, in fen (更新后用户储值余额).
    pub balance: i64,
    /// The change, in fen (本次余额变动值).
    pub add_balance: i64,
    /// What the change was for (储值消耗记录).
    pub balance_remark: Option<String>,
}
