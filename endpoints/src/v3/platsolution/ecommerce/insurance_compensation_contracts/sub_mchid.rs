//! `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid`: queries whether insurance claims are open to a
//! sub-merchant.

use wechatpay_runtime::wechatpay_endpoint;

use super::InsuranceCompensationOpening;

/// Queries whether insurance claims are open to a sub-merchant (查询保险理赔功能开通状态).
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/<sub_mchid>/check-opened",
    response = InsuranceCompensationOpening,
    document = "https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/check-insurance-compensation-opened.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckInsuranceCompensationOpened {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}
