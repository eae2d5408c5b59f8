//! A complaint, and what belongs to it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// A complaint, as it stands (投诉单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// The complaint's number (投诉单号).
    pub complaint_id: String,
    /// When the user complained, RFC 3339 (投诉时间).
    pub complaint_time: String,
    /// What the user complains of (投诉详情).
    pub complaint_detail: String,
    /// The state of the complaint (投诉单状态).
    pub complaint_state: ComplaintState,
    /// The merchant number that is complained about (被诉商户号).
    pub complainted_mchid: Option<String>,
    /// The user's telephone number (投诉人联系方式).
    #[wechatpay(sensitive)]
    pub payer_phone: Option<String>,
    /// The user's `openid` (投诉人 openid).
    pub payer_openid: Option<String>,
    /// The pictures that the user sent (投诉资料列表).
    pub complaint_media_list: Option<Vec<ComplaintMedia>>,
    /// The payments that the complaint is about (投诉单关联订单信息).
    pub complaint_order_info: Option<Vec<ComplaintOrder>>,
    /// The PayScore service orders that the complaint is about (投诉单关联服务单信息).
    pub service_order_info: Option<Vec<ComplaintServiceOrder>>,
    /// Whether all of the payments that the complaint is about were refunded in full (投诉单是否已全额退款).
    pub complaint_full_refunded: Option<bool>,
    /// Whether the user waits for an answer to a message (是否有待回复的用户留言).
    pub incoming_user_response: Option<bool>,
    /// The problem as WeChat Pay names it (问题描述).
    pub problem_description: Option<String>,
    /// How often the user has complained about this order (用户投诉次数).
    pub user_complaint_times: Option<i64>,
    /// The kind of problem (问题类型).
    pub problem_type: Option<ComplaintProblemType>,
    /// The amount that the user wants back, in fen (申请退款金额).
    pub apply_refund_amount: Option<i64>,
    /// What WeChat Pay knows of the user (用户标签列表).
    pub user_tag_list: Option<Vec<ComplaintUserTag>>,
    /// More about the complaint, by the trade that it is about (补充信息).
    pub additional_info: Option<ComplaintAdditionalInfo>,
    /// Whether WeChat Pay's support is working on the complaint (是否在平台协助中).
    pub in_platform_service: Option<bool>,
    /// Whether the user needs an answer at once (是否需即时服务用户).
    pub need_immediate_service: Option<bool>,
    /// Whether the complaint is handled in the chat with the user (是否是智能体投诉).
    pub is_agent_mode: Option<bool>,
}

/// The state of the complaint (投诉单状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintState {
    /// The complaint waits for the merchant (待处理).
    Pending,
    /// The merchant is dealing with it (处理中).
    Processing,
    /// The complaint has been dealt with (已处理完成).
    Processed,
    /// A value that this version does not know.
    Other(String),
}

/// Pictures that belong to a complaint (投诉资料).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintMedia {
    /// What the pictures belong to (媒体文件业务类型).
    pub media_type: Option<ComplaintMediaType>,
    /// The addresses of the pictures (媒体文列表).
    pub media_url: Option<Vec<String>>,
}

/// What the pictures belong to (媒体文件业务类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintMediaType {
    /// What the user sent with the complaint (用户提交投诉时上传的图片凭证).
    UserComplaintImage,
    /// What was sent later, by the user, the merchant or WeChat Pay's support (协商历史图片凭证).
    OperationImage,
    /// A value that this version does not know.
    Other(String),
}

/// A payment that a complaint is about (投诉单关联订单信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintOrder {
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// The amount of the payment, in fen (订单金额).
    pub amount: Option<i64>,
}

/// A PayScore service order that a complaint is about (投诉单关联服务单信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintServiceOrder {
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: Option<String>,
    /// The merchant's number of the service order (商户服务订单号).
    pub out_order_no: Option<String>,
    /// The state of the service order (支付分服务单状态).
    pub state: Option<ComplaintServiceOrderState>,
}

/// The state of the service order (支付分服务单状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintServiceOrderState {
    /// The order is going on (服务订单进行中).
    Doing,
    /// The merchant cancelled it (商户取消服务订单).
    Revoked,
    /// It waits for payment (服务订单待支付).
    Waitpay,
    /// It is complete (服务订单已完成).
    Done,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of problem (问题类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintProblemType {
    /// The user wants a refund (申请退款).
    Refund,
    /// What was bought does not work (服务权益未生效).
    ServiceNotWork,
    /// Another problem (其他类型).
    Others,
    /// A value that this version does not know.
    Other(String),
}

/// What WeChat Pay knows of the user (用户标签列表).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintUserTag {
    /// A user that can be trusted: a refund by trust is possible (可信).
    Trusted,
    /// A user whose complaints are a risk (高风险投诉).
    HighRisk,
    /// A value that this version does not know.
    Other(String),
}

/// More about the complaint, by the trade that it is about (补充信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintAdditionalInfo {
    /// Which trade the additional information is about (补充信息类型).
    pub r#type: Option<ComplaintTrade>,
    /// What a complaint about a hired power bank is about (充电宝投诉相关信息).
    pub share_power_info: Option<ComplaintPowerBank>,
}

/// Which trade the additional information is about (补充信息类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComplaintTrade {
    /// A hired power bank (充电宝投诉相关行业).
    SharePowerType,
    /// A value that this version does not know.
    Other(String),
}

/// What a complaint about a hired power bank is about (充电宝投诉相关信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintPowerBank {
    /// When the user returned it, RFC 3339 (归还时间).
    pub return_time: Option<String>,
    /// Where the user returned it (归还地点信息).
    pub return_address_info: Option<ComplaintPowerBankReturn>,
    /// Whether the user returned it to the machine that it came from (是否归还同一柜机).
    pub is_returned_to_same_machine: Option<bool>,
}

/// Where the user returned it (归还地点信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintPowerBankReturn {
    /// The address where the user returned it (归还地点).
    pub return_address: Option<String>,
    /// The longitude of the place where the user returned it (归还地点经度).
    pub longitude: Option<String>,
    /// The latitude of the place where the user returned it (归还地点纬度).
    pub latitude: Option<String>,
}
