//! Gets a token for the component in which a user becomes a member.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::card_member::PartnerMemberToken;

/// Gets a token for the component in which a user becomes a member (入会组件预授权).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/card-member/pre-auth-tokens",
    response = PartnerMemberToken,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerMembershipToken {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: String,
    /// The user's openid (用户标识).
    pub openid: String,
}
