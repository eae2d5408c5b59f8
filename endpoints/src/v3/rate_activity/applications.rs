//! Applications for campaigns with lower fees.

pub mod id;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Applies for a campaign with lower fees for a merchant of an acquiring bank (报名费率优惠活动).
///
/// The response has the number of the application; a review follows, whose result [`id::QueryRateActivityApplication`] tells.
#[wechatpay_endpoint(
    POST,
    "v3/rate-activity/applications",
    response = RateActivityApplicationNumber,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateRateActivityApplication {
    /// The number of the acquiring bank (从业机构号).
    pub acquiring_bank_id: String,
    /// The merchant number of the channel (渠道商户号).
    pub channel_id: String,
    /// The number of the acquiring bank's merchant (从业机构特约商户号).
    pub sub_mchid: String,
    /// The campaign that is applied for (活动报名信息).
    pub activity_detail: RateActivityDetail,
    /// What else there is to say (补充信息).
    pub additional_information: Option<RateActivityAdditionalInformation>,
}

/// The campaign that is applied for (活动报名信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateActivityDetail {
    /// The id of the campaign (活动ID).
    pub activity_id: String,
    /// The fee in per cent, such as `0.6` (活动费率).
    pub activity_rate: Option<String>,
    /// The material that the campaign asks for (活动报名材料).
    pub activity_apply_information: Option<Vec<RateActivityMaterial>>,
}

/// Material that a campaign asks for (活动报名材料).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateActivityMaterial {
    /// The id of the material, such as `SCHOOL_QUALIFICATION_PROOF` (材料ID).
    pub apply_material_id: Option<String>,
    /// The media ids of its pictures (材料内容).
    pub apply_material_information: Option<Vec<String>>,
}

/// What else there is to say (补充信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateActivityAdditionalInformation {
    /// An explanation (补充说明).
    pub additional_message: Option<String>,
    /// The media ids of more pictures (补充材料).
    pub additional_material: Option<Vec<String>>,
}

/// The application as it was created or changed.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateActivityApplicationNumber {
    /// The number of the application (申请单编号).
    pub application_id: String,
}
