//! `v3/platsolution/ecommerce/recharge-employees`: adds an employee who may top the sub-merchant's account up by QR code.

pub mod sub_mchid;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Adds an employee who may top the sub-merchant's account up by QR code (添加二级商户可扫码充值员工).
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/recharge-employees",
    response = RechargeEmployee,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013521743",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddRechargeEmployee {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The employee, under the platform's `appid` (员工OpenID).
    pub sp_openid: String,
}

/// An employee who may top the account up (员工).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RechargeEmployee {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The employee, under the platform's `appid` (员工OpenID).
    pub sp_openid: Option<String>,
    /// The employee's state (员工状态).
    pub state: Option<RechargeEmployeeState>,
    /// When the employee was added, RFC 3339 (添加员工时间).
    pub create_time: Option<String>,
    /// When it was changed last, RFC 3339 (最后更新时间).
    pub update_time: Option<String>,
}

/// The employee's state (员工状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RechargeEmployeeState {
    /// In force (生效).
    Effective,
    /// Removed (已删除).
    Deleted,
    /// A value that this version does not know.
    Other(String),
}
