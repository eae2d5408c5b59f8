//! Tells how many points a member got for an order.

use wechatpay_runtime::wechatpay_endpoint;

/// Tells how many points a member got for an order (商圈会员积分同步).
#[wechatpay_endpoint(
    POST,
    "v3/businesscircle/points/notify",
    document = "https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/points/notify-points.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportBusinessCirclePoints {
    /// The merchant number of the business district (商圈商户ID).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The mini program (小程序appid).
    pub appid: String,
    /// The customer's `openid` (顾客openid).
    pub openid: String,
    /// Whether the customer got points (是否获得积分).
    pub earn_points: bool,
    /// How many points the customer got for the order (订单新增积分值).
    pub increased_points: i64,
    /// When the points were changed, RFC 3339 (积分更新时间).
    pub points_update_time: String,
    /// Why the customer got no points (未获得积分的备注信息).
    pub no_points_remarks: Option<String>,
    /// How many points the customer has in all (顾客积分总额).
    pub total_points: Option<i64>,
}
