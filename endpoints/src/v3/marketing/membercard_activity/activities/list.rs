//! Lists activities that give coupons to members.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::membercard_activity::activities::{
    MemberCardActivity, MemberCardActivityStatus, MemberCardActivityType,
};

/// Lists activities that give coupons to members (查询活动列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/membercard-activity/activities",
    response = MemberCardActivityList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListMemberCardActivities {
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// To whom the activities give coupons, and where (活动类型).
    pub activity_type: MemberCardActivityType,
    /// The member card's id (会员卡ID).
    pub card_id: Option<String>,
    /// The activity's state (活动的当前状态).
    pub activity_status: Option<MemberCardActivityStatus>,
}

/// A page of activities (活动列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardActivityList {
    /// The activities (活动详情).
    pub data: Option<Vec<MemberCardActivity>>,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
    /// How many there are in all (资源总条数).
    pub total_count: Option<i64>,
}
