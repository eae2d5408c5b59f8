//! An activity, as every call returns it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::membercard_open::MemberCardActivationType;

/// To whom an activity gives coupons, and where (活动类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MemberCardActivityType {
    /// Users who are no members get coupons after a payment (支付后非会员领券).
    NonMemberAfterpay,
    /// Members get coupons after a payment (支付后会员领券).
    MemberAfterpay,
    /// Users who are no members get coupons in the merchant's mini program (小程序非会员领券).
    NonMemberMiniprogram,
    /// Members get coupons in the merchant's mini program (小程序会员领券).
    MemberMiniprogram,
    /// A value that this version does not know.
    Other(String),
}

/// When awards are given (发放时间段).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardAwardPeriod {
    /// The days on which awards are given (指定时间).
    pub award_send_time: Option<Vec<MemberCardAwardTime>>,
    /// The times of the day at which awards are given (指定时间段).
    pub award_send_day_time: Option<Vec<MemberCardAwardDayTime>>,
}

/// Days on which awards are given (指定时间).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardAwardTime {
    /// The time from which awards are given, RFC 3339 (发放开始时间).
    pub begin_time: String,
    /// The time until which awards are given, RFC 3339 (发放结束时间).
    pub end_time: String,
}

/// A time of the day at which awards are given (指定时间段).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardAwardDayTime {
    /// The time of the day from which awards are given (每日发放开始时间).
    pub begin_day_time: MemberCardTimeOfDay,
    /// The time of the day until which awards are given (每日发放结束时间).
    pub end_day_time: MemberCardTimeOfDay,
}

/// A time of the day (时分秒).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardTimeOfDay {
    /// The hour, from 0 to 23 (时).
    pub hours: i64,
    /// The minute, from 0 to 59 (分).
    pub minutes: i64,
    /// The second, from 0 to 59 (秒).
    pub seconds: i64,
}

/// A stock of coupons that an activity gives (优惠券).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardActivityStock {
    /// The number of the merchant that created the stock (创建批次的商户号).
    pub stock_creator_mchid: String,
    /// The id of the coupon's stock (券批次ID).
    pub stock_id: String,
}

/// How an activity is shown on the page of a payment's result (支付后活动设置).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardAfterPayment {
    /// The address of the merchant's logo (商户logo).
    pub logo_url: String,
    /// The second line of the activity on the page of a payment's result (支付结果页活动副标题).
    pub activity_second_title: String,
    /// The numbers of the merchants whose payments show the activity (活动曝光商户号).
    pub mchid_list: Option<Vec<String>>,
    /// How the card is activated (激活方式设置).
    pub activate_setting: Option<MemberCardActivation>,
    /// Which payments take part (支付设置).
    pub payment_setting: Option<MemberCardActivityPayments>,
}

/// How a card is activated (激活方式设置).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardActivation {
    /// The way of activation (激活类型).
    pub activate_type: MemberCardActivationType,
    /// The address of the page that activates the card (跳转激活的url).
    pub activate_url: Option<String>,
    /// The mini program that activates the card (跳转激活的小程序).
    pub activate_miniprogram: Option<MemberCardActivationMiniProgram>,
}

/// The mini program that activates a card (跳转激活的小程序).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardActivationMiniProgram {
    /// The appid of the mini program that activates the card (跳转激活的appid).
    pub activate_appid: String,
    /// The page of the mini program that activates the card (跳转激活的path).
    pub activate_path: String,
}

/// Which payments take part (支付设置).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardActivityPayments {
    /// How users pay (支付模式).
    pub payment_mode: Option<MemberCardPaymentScenes>,
    /// The abbreviation of the bank whose cards take part (指定银行的简称).
    pub limit_bank: Option<String>,
    /// The discount tags of the orders (订单优惠标记).
    pub goods_tags: Option<Vec<String>>,
}

/// How users pay (支付模式).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardPaymentScenes {
    /// The scenes of payment (支付场景列表).
    pub payment_scene_list: Option<Vec<String>>,
}

/// How an activity is shown in the mini program, before a payment (支付前会员活动设置).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardBeforePayment {
    /// The channels by which the card can be got (指定领取渠道).
    pub outer_str: Option<Vec<String>>,
    /// Where the page of the award leads (领奖页面跳转配置).
    pub award_jump_deploy: Option<MemberCardAwardPage>,
}

/// Where the page of the award leads (领奖页面跳转配置).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardAwardPage {
    /// The mini program (小程序AppID).
    pub mini_program_appid: Option<String>,
    /// The page of the mini program (小程序path).
    pub mini_program_path: Option<String>,
    /// The words on the button (跳转按钮文案).
    pub button_text: Option<String>,
}

/// An activity that gives coupons to members, as every call returns it (会员卡活动).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberCardActivity {
    /// The activity's id (活动ID).
    pub activity_id: String,
    /// Whether the activity is under way (活动的当前状态).
    pub activity_status: Option<MemberCardActivityStatus>,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: Option<String>,
    /// When it was changed last, RFC 3339 (更新时间).
    pub update_time: Option<String>,
    /// The member card's id (会员卡ID).
    pub card_id: Option<String>,
    /// The activity's name (活动名称).
    pub activity_name: Option<String>,
    /// To whom it gives coupons, and where (活动类型).
    pub activity_type: Option<MemberCardActivityType>,
    /// The time at which the activity begins, RFC 3339 (活动开始时间).
    pub begin_time: Option<String>,
    /// The time at which the activity ends, RFC 3339 (活动结束时间).
    pub end_time: Option<String>,
    /// When awards are given (发放时间段).
    pub award_send_period: Option<MemberCardAwardPeriod>,
    /// The coupons (优惠券列表).
    pub stock_list: Option<Vec<MemberCardActivityStock>>,
    /// The merchant's number of the request (商户请求单号).
    pub out_request_no: Option<String>,
    /// What is shown after a payment (支付后活动设置).
    pub pay_activity_setting: Option<MemberCardAfterPayment>,
    /// How the activity is shown before a payment (支付前会员活动设置).
    pub miniprogram_activity_setting: Option<MemberCardBeforePayment>,
}

/// Whether an activity is under way (活动状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MemberCardActivityStatus {
    /// It did not begin yet (已创建).
    Created,
    /// It is under way (进行中).
    Ongoing,
    /// It was terminated (已终止).
    Terminated,
    /// It is over (已过期).
    OverTime,
    /// A value that this version does not know.
    Other(String),
}
