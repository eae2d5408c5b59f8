//! Prepares a contract for educational fees.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Prepares a contract for educational fees (预签约).
#[wechatpay_endpoint(
    POST,
    "v3/edu-papay/contracts/presign",
    response = PresignedEduContract,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignEduContract {
    /// The partner's app or official account (服务商APPID).
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app or official account (子商户APPID).
    pub sub_appid: Option<String>,
    /// The user's openid at the partner's app (服务商APPID下的用户标识).
    pub openid: String,
    /// The user's openid at the sub-merchant's app (子商户APPID下的用户标识).
    pub sub_openid: Option<String>,
    /// The template of the contract (签约模板号).
    pub plan_id: String,
    /// The user's account at the merchant (用户账号).
    pub user_id: String,
    /// The day of the first deduction (首次扣款日期).
    pub period_start_date: String,
    /// What is deducted for (场景信息枚举).
    pub trade_scene: String,
}

/// What the user signs with.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignedEduContract {
    /// The id of what was prepared (预签约号).
    pub presign_token: Option<String>,
}
