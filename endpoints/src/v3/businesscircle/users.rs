//! What members wait for.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries whether a member waits for points (商圈会员待积分状态查询).
#[wechatpay_endpoint(
    GET,
    "v3/businesscircle/users/<openid>/points/commit_status",
    response = BusinessCirclePointsStatus,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/points/get-points-commit-status.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBusinessCirclePointsStatus {
    /// The customer's `openid` (顾客openid).
    pub openid: String,
    /// The merchant number of the business district (商圈商户ID).
    pub sub_mchid: Option<String>,
    /// The brand's id (品牌ID).
    pub brandid: i64,
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: String,
}

/// Whether a member waits for points (商圈会员待积分状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusinessCirclePointsStatus {
    /// The state, as a constant: `PENDING` (待积分状态).
    pub points_commit_status: Option<String>,
}
