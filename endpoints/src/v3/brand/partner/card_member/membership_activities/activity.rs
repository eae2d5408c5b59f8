//! An activity, as every call returns it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The activity's state (活动状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerMembershipActivityState {
    /// It did not begin yet (已创建).
    MembershipActivityCreated,
    /// It is under way (生效中).
    MembershipActivityEffective,
    /// It was terminated (已终止).
    MembershipActivityTerminated,
    /// It is over (已过期).
    MembershipActivityExpired,
    /// A value that this version does not know.
    Other(String),
}

/// Where the activity takes place (活动渠道).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerMembershipActivityChannel {
    /// In the component of the merchant's mini program (商家小程序组件).
    MechantAppComponent,
    /// A value that this version does not know.
    Other(String),
}

/// A batch of a product coupon (商品券批次).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMembershipActivityStock {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The batch's id (批次ID).
    pub stock_id: String,
}

/// An activity that gives coupons to members (品牌会员发券活动).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerMembershipActivity {
    /// The merchant's number of the request, unique for each (商户请求单号).
    pub out_request_no: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: Option<String>,
    /// The member card's id (会员卡ID).
    pub card_id: Option<String>,
    /// Where the activity takes place (活动渠道).
    pub activity_channel: Option<PartnerMembershipActivityChannel>,
    /// The campaign's title (活动主标题).
    pub title: Option<String>,
    /// The campaign's title (活动主标题).
    pub sub_title: Option<String>,
    /// The time at which the activity begins, RFC 3339 (活动开始时间).
    pub begin_time: Option<String>,
    /// The time at which the activity ends, RFC 3339 (活动结束时间).
    pub end_time: Option<String>,
    /// The number of coupons in all (活动总库存).
    pub apply_total: Option<i64>,
    /// The number of coupons that is left (活动剩余库存).
    pub apply_available: Option<i64>,
    /// The batches of the product coupon (商品券批次列表).
    pub product_coupon_stock_list: Option<Vec<PartnerMembershipActivityStock>>,
    /// The activity's id (活动ID).
    pub activity_id: Option<String>,
    /// The activity's state (活动状态).
    pub activity_state: Option<PartnerMembershipActivityState>,
    /// The time of creation, RFC 3339 (创建时间).
    pub create_time: Option<String>,
    /// The time of the last change, RFC 3339 (更新时间).
    pub modify_time: Option<String>,
}
