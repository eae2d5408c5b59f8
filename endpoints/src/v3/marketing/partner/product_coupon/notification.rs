//! What is notified of product coupons.

use wechatpay_runtime::wechatpay_notification;

use crate::v3::marketing::partner::product_coupon::users::ProductCouponSendChannel;

/// A user got a product coupon (商品券领券).
#[wechatpay_notification("PRODUCT_COUPON_SP.SEND", document = "https://pay.weixin.qq.com/doc/v3/partner/4015780862")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerUserProductCouponReceived {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The code of the user's coupon (用户券Code).
    pub coupon_code: String,
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The stock's id (商品券批次ID).
    pub stock_id: String,
    /// The id of the bundle of stocks (商品券批次组ID).
    pub stock_bundle_id: Option<String>,
    /// The id of the user's bundle of coupons (用户券组ID).
    pub user_coupon_bundle_id: Option<String>,
    /// The app or official account under which the openid is (事件通知AppID).
    pub appid: String,
    /// The user's openid (用户OpenID).
    pub openid: String,
    /// The user's unionid (用户UnionID).
    pub unionid: String,
    /// The time at which the user got the coupon, RFC 3339 (领券时间).
    pub receive_time: String,
    /// The merchant's number of the request that gave the coupon out (发券请求单号).
    pub send_request_no: String,
    /// How the user got the coupon (发券渠道).
    pub send_channel: ProductCouponSendChannel,
    /// From when on it is valid, RFC 3339 (有效期开始时间).
    pub valid_begin_time: String,
    /// Until when it is valid, RFC 3339 (有效期结束时间).
    pub valid_end_time: String,
    /// The phone number that the user got the coupon with (领券手机号).
    pub phone_number: Option<String>,
    /// The country code of the phone number (领券手机区号).
    pub country_code: Option<String>,
    /// Data of the partner's own, returned as it was given (自定义附加信息).
    pub attach: Option<String>,
    /// Data of the channel's own (渠道自定义信息).
    pub channel_custom_info: Option<String>,
}
