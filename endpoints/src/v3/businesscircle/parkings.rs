//! Tells that a member's car came in or left.

use wechatpay_runtime::wechatpay_endpoint;

/// Tells that a member's car came in or left (商圈会员停车状态同步).
#[wechatpay_endpoint(
    POST,
    "v3/businesscircle/parkings",
    document = "https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/parkings/update-parkings.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportBusinessCircleParking {
    /// The merchant number of the business district (商圈商户ID).
    pub sub_mchid: Option<String>,
    /// The brand's id (品牌ID).
    pub brandid: i64,
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: String,
    /// The user's openid under the appid (用户标识).
    pub openid: String,
    /// The number plate of the car (车牌号).
    pub plate_number: String,
    /// Whether the car came in or left (停车状态).
    pub state: String,
    /// When it happened (时间).
    pub time: String,
}
