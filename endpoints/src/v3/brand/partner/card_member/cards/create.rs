//! Creates a template of member cards.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::card_member::cards::{
    PartnerMemberCard, PartnerMemberCardForm, PartnerMemberCardPage, PartnerMemberCodeMode, PartnerMemberCodeType,
    PartnerMembershipPurchase,
};
use crate::v3::brand::partner::card_member::{PartnerMemberCardType, PartnerMemberCardValidity};

/// Creates a template of member cards (创建会员卡模板).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/card-member/cards",
    response = PartnerMemberCard,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerMemberCard {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The app or official account of the merchant (商户AppId).
    pub appid: String,
    /// The kind of the member card (会员卡类型).
    pub card_type: PartnerMemberCardType,
    /// The card's name (卡名称).
    pub card_title: String,
    /// The color of the card's background (卡背景颜色).
    pub card_color: String,
    /// The picture behind the card (卡背景图URL).
    pub card_picture_url: String,
    /// Who gives the numbers of the cards (会员卡code分配类型).
    pub code_mode: PartnerMemberCodeMode,
    /// The kind of code that shows the card's number (会员码型).
    pub code_type: PartnerMemberCodeType,
    /// Where the member's code is shown (会员码跳转信息).
    pub code_jump_information: Option<PartnerMemberCardPage>,
    /// The member's benefits (会员权益).
    pub benefits: String,
    /// The address that events of the card are notified to (回调地址).
    pub notify_url: String,
    /// Whether it stands first (是否置顶).
    pub need_pinned: Option<bool>,
    /// Whether the member's level is shown (是否展示会员等级).
    pub need_display_level: Option<bool>,
    /// The level of a new member (会员初始等级).
    pub init_level: Option<String>,
    /// The phone number for customers (服务电话).
    pub service_phone: Option<String>,
    /// The merchant's terms (商家法务协议).
    pub legal_agreement: Option<String>,
    /// When the member card is valid (会员卡有效期).
    pub valid_date_information: PartnerMemberCardValidity,
    /// The points (积分信息).
    pub points_information: Option<PartnerMemberCardPage>,
    /// The stored value (储值信息).
    pub balance_information: Option<PartnerMemberCardPage>,
    /// The paid membership (付费会员信息).
    pub purchase_information: Option<PartnerMembershipPurchase>,
    /// What a user is asked for (用户开卡信息).
    pub user_information: Option<PartnerMemberCardForm>,
}
