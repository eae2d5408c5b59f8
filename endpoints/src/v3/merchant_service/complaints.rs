//! Complaints by the earlier interface; [`complaints_v2`](super::complaints_v2) has taken its place.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Lists complaints by the interface before [`ListComplaints`](super::complaints_v2::ListComplaints) (查询投诉信息).
///
/// The earlier interface: [`ListComplaints`](super::complaints_v2::ListComplaints) has taken its place.
#[wechatpay_endpoint(
    GET,
    "v3/merchant-service/complaints",
    response = ComplaintListV1,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListComplaintsV1 {
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// The offset of the first result, counted from 0 (分页开始位置).
    pub offset: Option<i64>,
    /// The first day, as `YYYY-MM-DD` (开始日期).
    pub begin_date: String,
    /// The last day, as `YYYY-MM-DD` (结束日期).
    pub end_date: String,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
}

/// A page of complaints, by the earlier interface.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintListV1 {
    /// The offset of the first result, counted from 0 (分页开始位置).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// How many complaints there are in all (投诉总条数).
    pub total_count: Option<i64>,
    /// The complaints (用户投诉信息详情).
    pub data: Option<Vec<ComplaintV1>>,
}

/// A complaint, as the earlier interface shows it (投诉单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintV1 {
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// When the user complained, RFC 3339 (投诉时间).
    pub complaint_time: Option<String>,
    /// The amount that the complaint is about, in fen (投诉金额).
    pub amount: Option<i64>,
    /// The user's telephone number (投诉人联系方式).
    #[wechatpay(sensitive)]
    pub payer_phone: Option<String>,
    /// What the user complains of (投诉描述).
    pub complaint_detail: Option<String>,
    /// The state of the complaint (投诉单状态).
    pub complaint_state: Option<ComplaintStateV1>,
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: String,
    /// Until when the amount is frozen (冻结结束时间).
    pub frozen_end_time: Option<String>,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
    /// How far the merchant has got with the complaint (投诉单处理进展状态).
    pub complaint_handle_state: Option<String>,
}

/// The state of the complaint (投诉单状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintStateV1 {
    /// The user complained (已投诉).
    PayerComplainted,
    /// The amount is frozen (已冻结).
    Frozened,
    /// The freeze has ended (冻结期满).
    FrozenFinished,
    /// The user took the complaint back (用户撤诉).
    PayerCanceled,
    /// The merchant refunded the user (商户已退款).
    MerchantRefunded,
    /// WeChat Pay refunded the user (系统已退款).
    SystemRefunded,
    /// The freeze was lifted by hand (人工解冻).
    ManualUnfrozen,
    /// A value that this version does not know.
    Other(String),
}

/// Queries the complaint about a payment by the interface before [`QueryComplaint`](super::complaints_v2::QueryComplaint) (查询投诉详情).
///
/// The earlier interface: [`QueryComplaint`](super::complaints_v2::QueryComplaint) has taken its place.
#[wechatpay_endpoint(
    GET,
    "v3/merchant-service/complaints/<transaction_id>",
    response = ComplaintV1,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryComplaintV1 {
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: String,
}

/// Lists what was said and done about a complaint by the interface before
/// [`ListComplaintHistory`](super::complaints_v2::ListComplaintHistory) (查询投诉协商历史).
///
/// The earlier interface: [`ListComplaintHistory`](super::complaints_v2::ListComplaintHistory) has taken its place.
#[wechatpay_endpoint(
    GET,
    "v3/merchant-service/complaints/<transaction_id>/negotiation-historys",
    response = ComplaintHistoryV1,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListComplaintHistoryV1 {
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: String,
}

/// What was said and done about a complaint, by the earlier interface.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintHistoryV1 {
    /// What was said and done about the complaint (投诉协商历史).
    pub complaint_negotiation_history: Option<Vec<ComplaintStepV1>>,
}

/// A step of a complaint (投诉协商历史).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintStepV1 {
    /// Who took the step (操作人).
    pub operate_user: Option<String>,
    /// When it was done (操作时间).
    pub operate_time: Option<String>,
    /// What was done (操作类型).
    pub operate_type: Option<ComplaintStepTypeV1>,
    /// What was said (操作内容).
    pub operate_details: Option<String>,
    /// The addresses of the pictures (协商历史图片凭证).
    pub image_list: Option<Vec<String>>,
}

/// What was done (操作类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintStepTypeV1 {
    /// The user complained (用户提交投诉).
    UserCreateComplaint,
    /// WeChat Pay's support complained for the user (平台代为投诉).
    CreateComplaintByPlatform,
    /// The user complained again (用户继续投诉).
    UserContinueComplaint,
    /// The user took the complaint back (用户主动撤诉).
    UserRevokeComplaint,
    /// The user said that the problem is solved (用户确认投诉解决).
    UserConfirmComplaint,
    /// The merchant refunded the user (商户发起退款).
    SellerRefund,
    /// The merchant asked the user to end the complaint (商户申请结单).
    MerchantLaunchConfirmProcess,
    /// The user said something (用户留言).
    UserResponse,
    /// The merchant said something (商户留言).
    MerchantResponse,
    /// WeChat Pay's support said something (平台留言).
    ResponseByPlatform,
    /// WeChat Pay's support complained again for the user (平台继续投诉).
    ContinueComplaintByPlatform,
    /// A message of the system: the user complained (用户投诉系统通知).
    CreateComplaintSystemMessage,
    /// A message of the system: the merchant took too long (投诉单超时系统通知).
    ComplaintTimeoutSystemMessage,
    /// A message of the system: the merchant refunded the user (商户退款系统通知).
    SellerRefundSystemMessage,
    /// A message of the system: the user complained again (继续投诉系统通知).
    ContinueComplaintSystemMessage,
    /// A message of the system: the merchant asked the user to end the complaint (申请结单系统通知).
    LaunchConfirmProcessSystemMessage,
    /// A value that this version does not know.
    Other(String),
}
