//! Tokens for the component in which a user changes the card of a deduction.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Creates a token for the component in which a user changes the card that coupons for rides need (出行券切卡组件预下单).
#[wechatpay_endpoint(
    POST,
    "v3/industry-coupon/tokens",
    response = IndustryCouponToken,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_9_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateIndustryCouponToken {
    /// The user's openid (用户标识).
    pub open_id: String,
    /// The coupons (出行券列表).
    pub coupon_list: Vec<IndustryCoupon>,
}

/// A coupon for rides (出行券).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndustryCoupon {
    /// The id of the coupon's stock (批次号).
    pub stock_id: i64,
    /// The id of the coupon (券ID).
    pub coupon_id: String,
}

/// A token for the component.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndustryCouponToken {
    /// The token that the component is opened with (切卡组件token值).
    pub token: Option<String>,
    /// When the token expires, RFC 3339 (token过期时间).
    pub expires_time: Option<String>,
}
