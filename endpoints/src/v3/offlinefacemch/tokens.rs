//! Creates a token for a page or a mini program of WeChat Pay.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Creates a token for a page or a mini program of WeChat Pay (获取凭证授权接口).
#[wechatpay_endpoint(
    POST,
    "v3/offlinefacemch/tokens",
    response = CreatedFaceToken,
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateFaceToken {
    /// What it is used for (使用场景).
    pub scene: Option<String>,
    /// The data that the mini program or the page begins with (小程序/h5鉴权场景初始化数据).
    pub web_init_data: Option<FaceWebInitData>,
}

/// The data that the mini program or the page begins with (小程序/h5鉴权场景初始化数据).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceWebInitData {
    /// The merchant's number of the user (商户刷脸用户ID).
    pub out_user_id: Option<String>,
    /// The institution's id (机构ID).
    pub organization_id: Option<String>,
}

/// A token that was created.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedFaceToken {
    /// The token (授权凭证).
    pub token: Option<String>,
}
