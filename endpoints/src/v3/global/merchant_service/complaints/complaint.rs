//! A complaint, as queries return it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The language that texts are translated into (商户语言).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalComplaintLanguage {
    /// Chinese, simplified (简体中文).
    ZhCn,
    /// Chinese, as in Taiwan (繁体中文).
    ZhTw,
    /// Chinese, as in Hong Kong (繁体中文).
    ZhHk,
    /// English (英文).
    En,
    /// Japanese (日文).
    Ja,
    /// Korean (韩文).
    Ko,
    /// Thai (泰文).
    Th,
    /// Vietnamese (越南文).
    Vi,
    /// Russian (俄文).
    Ru,
    /// German (德文).
    De,
    /// French (法文).
    Fr,
    /// Arabic (阿拉伯文).
    Ar,
    /// Spanish (西班牙文).
    Es,
    /// A value that this version does not know.
    Other(String),
}

/// The complaint's state (投诉单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalComplaintState {
    /// It waits for the merchant (待处理).
    Pending,
    /// The merchant works on it (处理中).
    Processing,
    /// It is resolved (已处理完成).
    Processed,
    /// A value that this version does not know.
    Other(String),
}

/// An order that the complaint is about (投诉单关联订单信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalComplaintOrder {
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// The amount in the currency of settlement, in its minor unit (结算币种金额).
    pub settlement_amount: Option<i64>,
    /// What was refunded in all in the currency of settlement, in its minor unit, as a number or a text (结算币种累计已退款金额).
    pub settlement_refunded_amount: Option<wechatpay_runtime::serde_json::Value>,
    /// The currency of settlement (ISO 4217) (结算币种).
    pub settlement_currency: Option<String>,
    /// The amount of the order, in the currency's minor unit (订单金额).
    pub payer_amount: Option<i64>,
    /// What was refunded in all in the currency that was paid, in its minor unit (支付币种累计已退款金额).
    pub payer_refunded_amount: Option<i64>,
    /// The currency that the user paid in (ISO 4217) (支付币种).
    pub payer_currency: Option<String>,
    /// When the order was paid, RFC 3339 (交易时间).
    pub trade_time: Option<String>,
}

/// The priority (优先级).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalComplaintPriority {
    /// It goes first (加急处理).
    Priority,
    /// It is as urgent as others (普通).
    General,
    /// A value that this version does not know.
    Other(String),
}

/// Files of a complaint or a step (投诉资料).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalComplaintMedia {
    /// What the files show (媒体文件业务类型).
    pub media_type: Option<GlobalComplaintMediaType>,
    /// The addresses of the files (媒体文列表).
    pub media_url: Option<Vec<String>>,
}

/// What the files show (媒体文件业务类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalComplaintMediaType {
    /// What the user sent with the complaint (用户投诉图片).
    UserComplaintImage,
    /// What was sent in the negotiation (操作流水图片).
    OperationImage,
    /// A value that this version does not know.
    Other(String),
}

/// A PayScore service order that the complaint is about (投诉单关联服务单信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalComplaintServiceOrder {
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: Option<String>,
    /// The merchant's number of the order, as it was created (商户服务订单号).
    pub out_order_no: Option<String>,
    /// The state of the PayScore service order (支付分服务单状态).
    pub state: Option<GlobalComplaintServiceOrderState>,
}

/// The state of the PayScore service order (支付分服务单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalComplaintServiceOrderState {
    /// The service goes on (进行中).
    Doing,
    /// The order was cancelled (取消).
    Revoked,
    /// The order waits for its payment (待支付).
    Waitpay,
    /// The order is completed (已完成).
    Done,
    /// A value that this version does not know.
    Other(String),
}

/// A complaint (用户投诉信息详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalComplaint {
    /// The complaint's number (投诉单号).
    pub complaint_id: Option<String>,
    /// When the user complained, RFC 3339 (投诉时间).
    pub complaint_time: Option<String>,
    /// What the user complains of (投诉详情).
    pub complaint_detail: Option<String>,
    /// The complaint's state (投诉单状态).
    pub complaint_state: Option<GlobalComplaintState>,
    /// The merchant that the complaint is about (被诉商户号).
    pub complainted_mchid: Option<String>,
    /// The phone number of the user who complains (投诉人联系方式).
    #[wechatpay(sensitive)]
    pub payer_phone: Option<String>,
    /// The orders that the complaint is about (投诉单关联订单信息).
    pub complaint_order_info: Option<Vec<GlobalComplaintOrder>>,
    /// Whether all orders of the complaint are refunded in full (投诉单是否已全额退款).
    pub complaint_full_refunded: Option<bool>,
    /// Whether the merchant is late to respond (是否超时).
    pub is_overdue: Option<bool>,
    /// The priority (优先级).
    pub priority: Option<GlobalComplaintPriority>,
    /// Whether a message of the user waits for a response (是否有待回复的用户留言).
    pub incoming_user_response: Option<bool>,
    /// How often the user has complained (用户投诉次数).
    pub user_complaint_times: Option<i64>,
    /// The files of the complaint (投诉资料列表).
    pub complaint_media_list: Option<Vec<GlobalComplaintMedia>>,
    /// The problem in the user's words (问题描述).
    pub problem_description: Option<String>,
    /// What the user complains of, translated (投诉详情翻译).
    pub complaint_detail_trans: Option<String>,
    /// The PayScore service orders that the complaint is about (投诉单关联服务单信息).
    pub service_order_info: Option<Vec<GlobalComplaintServiceOrder>>,
}
