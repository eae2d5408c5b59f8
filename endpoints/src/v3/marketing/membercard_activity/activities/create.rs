//! Creates an activity that gives coupons to members.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::marketing::membercard_activity::activities::{
    MemberCardActivity, MemberCardActivityStock, MemberCardActivityType, MemberCardAfterPayment, MemberCardAwardPeriod,
    MemberCardBeforePayment,
};

/// Creates an activity that gives coupons to members (创建活动).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/membercard-activity/activities",
    response = MemberCardActivity,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateMemberCardActivity {
    /// The member card's id (会员卡ID).
    pub card_id: String,
    /// The activity's name (活动名称).
    pub activity_name: String,
    /// To whom it gives coupons, and where (活动类型).
    pub activity_type: MemberCardActivityType,
    /// The time at which the activity begins, RFC 3339 (活动开始时间).
    pub begin_time: String,
    /// The time at which the activity ends, RFC 3339 (活动结束时间).
    pub end_time: String,
    /// When awards are given (发放时间段).
    pub award_send_period: Option<MemberCardAwardPeriod>,
    /// The coupons (优惠券列表).
    pub stock_list: Option<Vec<MemberCardActivityStock>>,
    /// The merchant's number of the request (商户请求单号).
    pub out_request_no: String,
    /// What is shown after a payment (支付后活动设置).
    pub pay_activity_setting: Option<MemberCardAfterPayment>,
    /// How the activity is shown before a payment (支付前会员活动设置).
    pub miniprogram_activity_setting: Option<MemberCardBeforePayment>,
}
