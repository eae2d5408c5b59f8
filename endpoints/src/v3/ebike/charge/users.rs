//! Queries a user's contract by the user.

use wechatpay_runtime::wechatpay_endpoint;

use super::EbikeContract;

/// Queries a user's contract by the user (通过用户标识查询用户状态).
#[wechatpay_endpoint(
    GET,
    "v3/ebike/charge/users/<openid>/contract",
    response = EbikeContract,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEbikeUserContract {
    /// The user's openid under the appid (用户标识).
    pub openid: String,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
    /// What kind of trade it is (交易场景).
    pub trade_scene: String,
}
