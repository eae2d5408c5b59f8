//! Queries whether a user may take an insurance order.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries whether a user may take an insurance order (查询用户保险订单领取资格).
#[wechatpay_endpoint(
    GET,
    "v3/hire-power-bank/user-qualifications/<openid>",
    response = PowerBankUserQualification,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPowerBankUserQualification {
    /// The user's openid at the merchant's app (微信用户在商户对应appid下的唯一标识).
    pub openid: String,
}

/// Whether a user may take an insurance order (领取资格).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PowerBankUserQualification {
    /// Whether the user may take an insurance order (用户是否具有保险订单领取资格).
    pub qualified_user: Option<bool>,
}
