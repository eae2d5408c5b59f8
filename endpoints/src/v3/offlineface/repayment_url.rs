//! Gets the page on which a user pays back what is owed.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Gets the page on which a user pays back what is owed (获取还款链接接口).
#[wechatpay_endpoint(
    POST,
    "v3/offlineface/repayment-url",
    response = FaceRepaymentUrl,
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetFaceRepaymentUrl {
    /// The merchant's number of the user (商户用户ID).
    pub out_user_id: String,
    /// The institution's id (机构id).
    pub organization_id: String,
}

/// The page on which a user pays back what is owed (还款链接).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceRepaymentUrl {
    /// The page on which the user pays back (还款链接).
    pub repayment_url: Option<String>,
    /// Until when the page can be opened, RFC 3339 (链接过期时间).
    pub expire_at: Option<String>,
}
