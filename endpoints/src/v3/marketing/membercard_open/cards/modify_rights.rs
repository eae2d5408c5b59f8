//! Sets which benefits the cards of a template show.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::membercard_open::cards::MemberCardGuide;

/// Sets which benefits the cards of a template show (设置会员卡模板权益项).
#[wechatpay_endpoint(PATCH, "v3/marketing/membercard-open/cards/<card_id>/rights", builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyMemberCardRights {
    /// The member card's id (会员卡id).
    pub card_id: String,
    /// Whether points are shown (是否展示会员积分).
    pub show_bonus: bool,
    /// Whether discounts are shown (是否展示会员优惠).
    pub show_favor: bool,
    /// Points (会员积分).
    pub bonus: Option<MemberCardBonus>,
    /// Discounts (会员优惠).
    pub favor: Option<MemberCardDiscounts>,
    /// Whether invoices are shown (是否展示会员发票).
    pub show_fapiao: Option<bool>,
    /// Invoices (会员发票).
    pub fapiao: Option<MemberCardInvoices>,
    /// Whether someone to ask is shown (是否展示会员专属咨询).
    pub show_guide: Option<bool>,
    /// Whom the member can ask (会员专属咨询信息).
    pub guide: Option<MemberCardGuide>,
}

/// How points are shown (会员积分).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardBonus {
    /// The points that a new member has (会员初始积分值).
    pub init_bonus: i64,
    /// The words for the points (积分值文案).
    pub bonus_value_word: String,
    /// The title of what points are worth (积分价值项标题).
    pub bonus_cost_title: Option<String>,
    /// What points are worth, in words (积分价值项文案).
    pub bonus_cost_word: String,
    /// The words of the link of points (积分跳转文案).
    pub bonus_jump_word: Option<String>,
    /// The mini program that shows the points (积分跳转appid).
    pub bonus_jump_appid: Option<String>,
    /// The page of the mini program for points (积分跳转path).
    pub bonus_jump_path: Option<String>,
    /// The appid of the mini program in which users claim points themselves (自助积分跳转appid).
    pub bonus_support_appid: Option<String>,
    /// The page of the mini program in which users claim points themselves (自助积分跳转path).
    pub bonus_support_path: Option<String>,
}

/// How discounts are shown (会员优惠).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardDiscounts {
    /// Whether coupons are shown (是否展示优惠券).
    pub show_coupon: bool,
    /// The words on the member's price (会员专享价文案).
    pub member_price_word: Option<String>,
    /// The appid of the mini program for members' prices (会员专享价跳转appid).
    pub member_price_appid: Option<String>,
    /// The page of the mini program for members' prices (会员专享价跳转path).
    pub member_price_path: Option<String>,
    /// The title of members' prices (会员专享价标题).
    pub member_price_title: Option<MemberCardPriceTitle>,
    /// The title of discounts (会员优惠栏目名称).
    pub favor_module_title: Option<MemberCardDiscountTitle>,
}

/// The title of members' prices (会员专享价标题).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MemberCardPriceTitle {
    /// Members' prices (会员专享价).
    MemberPrice,
    /// Members' activities (会员活动).
    MemberActivity,
    /// A value that this version does not know.
    Other(String),
}

/// The title of discounts (会员优惠栏目名称).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MemberCardDiscountTitle {
    /// Discounts (优惠).
    Favor,
    /// For members (会员).
    Vip,
    /// A value that this version does not know.
    Other(String),
}

/// How invoices are shown (会员发票).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardInvoices {
    /// The words of the link to invoices (发票跳转文案).
    pub fapiao_jump_word: Option<String>,
    /// The appid of the mini program for invoices (发票跳转AppID).
    pub fapiao_jump_appid: Option<String>,
    /// The page of the mini program for invoices (发票跳转path).
    pub fapiao_jump_path: Option<String>,
}
