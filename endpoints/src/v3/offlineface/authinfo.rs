//! Gets the data with which a device recognises faces.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Gets the data with which a device recognises faces (获取authinfo接口).
#[wechatpay_endpoint(
    POST,
    "v3/offlineface/authinfo",
    response = FaceAuthinfo,
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetFaceAuthinfo {
    /// The partner's official account (服务商公众号appid).
    pub sp_appid: String,
    /// The sub-merchant's official account or app (子商户公众号appid).
    pub sub_appid: Option<String>,
    /// The sub-merchant's merchant number (子商户商户号).
    pub sub_mchid: String,
    /// The device (设备id).
    pub device_id: String,
    /// The data of the device (原始数据).
    pub raw_data: String,
    /// The institution's id (机构id).
    pub organization_id: String,
}

/// The data with which a device recognises faces (授权信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceAuthinfo {
    /// The data with which a device recognises faces (授权信息).
    pub authinfo: Option<String>,
}
