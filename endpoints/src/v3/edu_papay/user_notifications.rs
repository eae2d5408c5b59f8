//! Tells a user of a deduction to come.

use wechatpay_runtime::wechatpay_endpoint;

/// Tells a user of a deduction to come (发送扣款预通知).
#[wechatpay_endpoint(
    POST,
    "v3/edu-papay/user-notifications/<contract_id>/send",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_6.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendEduUserNotification {
    /// WeChat Pay's number of the contract (签约协议号).
    pub contract_id: String,
    /// The partner's app or official account (服务商APPID).
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app or official account (子商户APPID).
    pub sub_appid: Option<String>,
}
