//! Gets a token for the component that shows a member's payment code.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::card_member::PartnerMemberToken;

/// Gets a token for the component that shows a member's payment code (品牌会员展示付款码组件预授权).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/card-member/pay-view-tokens",
    response = PartnerMemberToken,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerMemberPayViewToken {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The id of the member card's template (会员卡模板ID).
    pub card_id: String,
    /// The user's openid (用户标识).
    pub openid: String,
}
