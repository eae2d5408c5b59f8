//! Prepares a user's contract for charging.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Prepares a user's contract for charging (预开通服务).
#[wechatpay_endpoint(
    POST,
    "v3/ebike/charge/contracts/preopen",
    response = PreopenedEbikeContract,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreopenEbikeContract {
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
    /// The partner's official account (服务商公众号ID).
    pub appid: String,
    /// The sub-merchant's official account or app (特约商户公众号ID).
    pub sub_appid: Option<String>,
    /// What kind of trade it is (交易场景).
    pub trade_scene: String,
    /// The user's openid under the appid (用户标识).
    pub openid: String,
}

/// What the user opens the mini program with to sign.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreopenedEbikeContract {
    /// The id of what was prepared (预开通ID).
    pub preopen_id: Option<String>,
}
