//! Applications, by their number.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{RateActivityAdditionalInformation, RateActivityApplicationNumber, RateActivityMaterial};

/// Queries the result of an application (根据申请单ID查询申请单结果).
#[wechatpay_endpoint(
    GET,
    "v3/rate-activity/applications/id/<application_id>",
    response = RateActivityApplication,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryRateActivityApplication {
    /// The number of the application (申请单编号).
    pub application_id: String,
}

/// Modifies an application (修改单据信息).
#[wechatpay_endpoint(
    PATCH,
    "v3/rate-activity/applications/id/<application_id>",
    response = RateActivityApplicationNumber,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyRateActivityApplication {
    /// The number of the application (申请单编号).
    pub application_id: String,
    /// What changes in what is applied for (活动报名修改信息).
    pub activity_detail_modification: Option<RateActivityModification>,
    /// What else there is to say (补充信息).
    pub additional_information: Option<RateActivityAdditionalInformation>,
}

/// What changes in what is applied for (活动报名修改信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateActivityModification {
    /// The fee in per cent, such as `0.6` (活动费率).
    pub activity_rate: Option<String>,
    /// The material that the campaign asks for (活动报名材料).
    pub activity_apply_information: Option<Vec<RateActivityMaterial>>,
}

/// An application for a campaign (申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateActivityApplication {
    /// The state of the application, such as `APPLICATION_STATE_PASSED` (申请单状态).
    pub application_state: String,
    /// The number of the acquiring bank's merchant (从业机构特约商户号).
    pub sub_mchid: Option<String>,
    /// The field for which it was turned down, such as `merchant_name` (驳回参数).
    pub reject_parameter: Option<String>,
    /// The reason for which it was turned down (驳回原因).
    pub reject_reason: Option<String>,
    /// When it passed the review, RFC 3339 (活动审核通过时间).
    pub pass_time: Option<String>,
}
