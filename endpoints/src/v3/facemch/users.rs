//! Queries the real name that a user has released.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries the real name that a user has released (查询用户授权的实名信息).
#[wechatpay_endpoint(
    GET,
    "v3/facemch/users/<face_sid>",
    response = FaceRealName,
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFaceRealName {
    /// The token that the device got when it recognised the user (终端设备识别用户成功后返回的凭证).
    pub face_sid: String,
    /// What is asked for (标识本次请求获取的信息类型).
    pub info_type: FaceInfoType,
    /// The official account or app (微信分配的公众账号ID).
    pub appid: String,
    /// The sub-merchant's number (微信支付分配的子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's official account or app (微信分配的子商户公众账号ID).
    pub sub_appid: Option<String>,
    /// The serial number of the sub-merchant's certificate (⼦商户证书序列号).
    pub sub_serial_no: Option<String>,
}

/// What is asked for (标识本次请求获取的信息类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FaceInfoType {
    /// The UnionID (UnionID).
    #[serde(rename = "ASK_UNIONID")]
    Unionid,
    /// The real name (实名信息).
    #[serde(rename = "ASK_REAL_NAME")]
    RealName,
    /// A value that this version does not know.
    Other(String),
}

/// The real name that a user has released (实名信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceRealName {
    /// The user's UnionID (UnionID).
    pub union_id: Option<String>,
    /// The user's openid at the merchant's app (用户在商户appid下的唯⼀标识).
    pub openid: Option<String>,
    /// The user's openid at the sub-merchant's app (用户在⼦商户appid下的唯⼀标识).
    pub sub_openid: Option<String>,
    /// The real name (姓名信息).
    pub real_name_info: Option<FaceRealNameInfo>,
}

/// The real name (姓名信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceRealNameInfo {
    /// The name, encrypted (加密后的姓名信息).
    #[wechatpay(sensitive)]
    pub encrypted_real_name: Option<String>,
    /// The kind of document, as a number (证件类型).
    pub credential_type: Option<i64>,
    /// The number of the identity card, encrypted (加密后的身份证号).
    #[wechatpay(sensitive)]
    pub encrypted_credential_id: Option<String>,
}
