//! `v3/platsolution/ecommerce/recharge-employees/sub-mchid`: removes an employee who may top the sub-merchant's account up by
//! QR code; lists the employees who may top the sub-merchant's account up by QR code.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::RechargeEmployee;

/// Removes an employee who may top the sub-merchant's account up by QR code (删除二级商户可扫码充值员工).
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/recharge-employees/sub-mchid/<sub_mchid>/sp-openid/<sp_openid>/delete",
    response = RechargeEmployee,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013521753",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteRechargeEmployee {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The employee, under the platform's `appid` (员工OpenID).
    pub sp_openid: String,
}

/// Lists the employees who may top the sub-merchant's account up by QR code (查询二级商户可扫码充值员工列表).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/recharge-employees/sub-mchid/<sub_mchid>",
    response = RechargeEmployeeList,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013521757",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRechargeEmployees {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// The employees who may top the account up (员工列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RechargeEmployeeList {
    /// The employees (员工列表).
    pub employees: Option<Vec<RechargeEmployee>>,
}
