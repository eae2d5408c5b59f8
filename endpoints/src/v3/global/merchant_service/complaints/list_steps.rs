//! Lists the steps of a complaint's negotiation.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::global::merchant_service::complaints::{GlobalComplaintLanguage, GlobalComplaintMedia};

/// Lists the steps of a complaint's negotiation (查询投诉协商历史).
#[wechatpay_endpoint(GET, "v3/global/merchant-service/complaints/<complaint_id>/negotiation-historys", response = GlobalComplaintStepList, document = "https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListGlobalComplaintNegotiations {
    /// The complaint's number (投诉单号).
    pub complaint_id: String,
    /// The most records to return (分页大小).
    pub limit: Option<i64>,
    /// The position of the first record, from 0 (分页开始位置).
    pub offset: Option<i64>,
    /// The language that texts are translated into (商户语言).
    pub mch_language: Option<GlobalComplaintLanguage>,
}

/// A page of the steps of a negotiation (投诉协商历史).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalComplaintStepList {
    /// The steps of the negotiation (投诉协商历史).
    pub data: Option<Vec<GlobalComplaintStep>>,
    /// The most records to return (分页大小).
    pub limit: Option<i64>,
    /// The position of the first record, from 0 (分页开始位置).
    pub offset: Option<i64>,
    /// The number of steps in all (投诉协商历史总条数).
    pub total_count: Option<i64>,
}

/// A step of a negotiation (投诉协商历史).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalComplaintStep {
    /// The number of the step (操作流水号).
    pub log_id: Option<String>,
    /// Who took the step (操作人).
    pub operator: Option<String>,
    /// When it was done, RFC 3339 (操作时间).
    pub operate_time: Option<String>,
    /// The kind of the step (操作类型).
    pub operate_type: Option<GlobalComplaintStepType>,
    /// What was done or said (操作内容).
    pub operate_details: Option<String>,
    /// The addresses of pictures (图片凭证).
    pub image_list: Option<Vec<String>>,
    /// The files of the step (操作资料列表).
    pub complaint_media_list: Option<GlobalComplaintMedia>,
}

/// The kind of the step (操作类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalComplaintStepType {
    /// The user complained (用户提交投诉).
    UserCreateComplaint,
    /// The user went on complaining (用户继续投诉).
    UserContinueComplaint,
    /// The user left a message (用户留言).
    UserResponse,
    /// WeChat Pay left a message (平台留言).
    PlatformResponse,
    /// The merchant left a message (商户留言).
    MerchantResponse,
    /// The merchant reported that it is resolved (商户申请结单).
    MerchantConfirmComplete,
    /// A message of the system: the user complained (用户提交投诉系统通知).
    UserCreateComplaintSystemMessage,
    /// A message of the system: the order was refunded in full (投诉单发起全额退款系统通知).
    ComplaintFullRefundedSystemMessage,
    /// A message of the system: the user went on complaining (用户继续投诉系统通知).
    UserContinueComplaintSystemMessage,
    /// The user withdrew the complaint (用户主动撤诉).
    UserRevokeComplaint,
    /// The user confirmed that it is resolved (用户确认投诉解决).
    UserComfirmComplaint,
    /// WeChat Pay was asked for help (平台催办).
    PlatformHelpApplication,
    /// The user asked WeChat Pay for help (用户申请平台协助).
    UserApplyPlatformHelp,
    /// The merchant agreed to refund (商户同意退款).
    MerchantApproveRefund,
    /// The merchant refused to refund (商户拒绝退款).
    MerchantRefuseRerund,
    /// The user said how satisfied they are (用户提交满意度调查结果).
    UserSubmitSatisfaction,
    /// The service order was cancelled (服务订单已取消).
    ServiceOrderCancel,
    /// The service order was completed (服务订单已完成).
    ServiceOrderComplete,
    /// A message of the system: a part of the order was refunded (投诉单发起部分退款系统通知).
    ComplaintPartialRefundedSystemMessage,
    /// A message of the system: the refund arrived (退款到账系统通知).
    ComplaintRefundReceivedSystemMessage,
    /// A message of the system: WeChat Pay refunded in place of the merchant (委托退款系统通知).
    ComplaintEntrustedRefundSystemMessage,
    /// A value that this version does not know.
    Other(String),
}
