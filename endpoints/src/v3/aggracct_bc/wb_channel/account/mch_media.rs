//! Gets a picture of a merchant's data.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Gets a picture of a merchant's data (查询商户影像件资料).
#[wechatpay_endpoint(
    GET,
    "v3/aggracct-bc/wb-channel/account/mch_media",
    response = ChannelMerchantMedia,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetChannelMerchantMedia {
    /// The merchant number (微信支付商户号).
    pub mchid: Option<String>,
    /// WeChat Pay's number of the application (微信支付业务申请单号).
    pub platform_trx_id: Option<String>,
    /// What the order is about (业务场景).
    pub business_scene: ChannelBusinessScene,
    /// The kind of picture (影像件类型).
    pub mch_media_type: Option<ChannelMchMediaType>,
    /// The picture's id (影像件资料ID).
    pub media_id: Option<String>,
}

/// What the order is about (业务场景).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelBusinessScene {
    /// The opening of an account (开户).
    SjtMicroPlusOpenAccount,
    /// A change of data (资料更新).
    SjtMicroPlusUpdateInfo,
    /// The picture of an id (按影像ID获取).
    GetByMediaId,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of picture (影像件类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelMchMediaType {
    /// The front of an identity card (身份证人像面).
    IdCardFront,
    /// The back of an identity card (身份证国徽面).
    IdCardBack,
    /// The front of a shop (门店门头).
    StoreFront,
    /// The inside of a shop (店内环境).
    StoreInterior,
    /// A value that this version does not know.
    Other(String),
}

/// A picture of a merchant's data (商户影像件资料).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelMerchantMedia {
    /// The content of the file (文件内容).
    pub media_content: Option<String>,
    /// The type of the file (文件类型).
    pub media_type: Option<ChannelMediaType>,
    /// The SM3 of the file, in hex (文件摘要).
    pub media_sm3: Option<String>,
    /// The SM4 key that the file is encrypted with (sm4密钥).
    pub key: Option<String>,
    /// The picture's id (影像件资料ID).
    pub media_id: Option<String>,
}

/// The type of the file (文件类型).
#[wechatpay_enumeration]
#[serde(rename_all = "snake_case")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelMediaType {
    /// A JPEG picture (jpg).
    Jpg,
    /// A PNG picture (png).
    Png,
    /// A bitmap (bmp).
    Bmp,
    /// A JPEG picture (jpeg).
    Jpeg,
    /// A value that this version does not know.
    Other(String),
}
