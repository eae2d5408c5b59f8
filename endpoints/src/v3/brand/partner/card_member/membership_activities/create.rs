//! Creates an activity that gives coupons to members.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::partner::card_member::membership_activities::{
    PartnerMembershipActivity, PartnerMembershipActivityChannel, PartnerMembershipActivityStock,
};

/// Creates an activity that gives coupons to members (创建品牌会员发券活动).
#[wechatpay_endpoint(
    POST,
    "v3/brand/partner/card-member/membership-activities",
    response = PartnerMembershipActivity,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerMembershipActivity {
    /// The merchant's number of the request, unique for each (商户请求单号).
    pub out_request_no: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The member card's id (会员卡ID).
    pub card_id: String,
    /// Where the activity takes place (活动渠道).
    pub activity_channel: PartnerMembershipActivityChannel,
    /// The campaign's title (活动主标题).
    pub title: String,
    /// The campaign's title (活动主标题).
    pub sub_title: String,
    /// The time at which the activity begins, RFC 3339 (活动开始时间).
    pub begin_time: String,
    /// The time at which the activity ends, RFC 3339 (活动结束时间).
    pub end_time: String,
    /// The number of coupons in all (活动总库存).
    pub apply_total: i64,
    /// The batches of the product coupon (商品券批次列表).
    pub product_coupon_stock_list: Vec<PartnerMembershipActivityStock>,
}
