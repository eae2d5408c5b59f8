//! `v3/platsolution/ecommerce/insurance-compensation-contracts`: opens insurance claims for a sub-merchant.

pub mod sub_mchid;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Opens insurance claims for a sub-merchant (开通保险理赔功能).
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/insurance-compensation-contracts",
    response = InsuranceCompensationOpening,
    document = "https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/open-insurance-compensation.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenInsuranceCompensation {
    /// The merchant's number of the application (商户申请单号).
    pub out_apply_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The agreements to sign (签约协议列表).
    pub agreement_list: Vec<InsuranceCompensationAgreement>,
}

/// An agreement to sign (签约协议).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InsuranceCompensationAgreement {
    /// The contract's number (协议编号).
    pub agreement_code: String,
    /// The version of the agreement (协议版本号).
    pub agreement_version: String,
    /// The company that the agreement is made with (签约主体).
    pub sign_organization: String,
    /// When the user signed, RFC 3339 (签约时间).
    pub sign_time: String,
}

/// Whether insurance claims are open to a sub-merchant (保险理赔功能开通状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InsuranceCompensationOpening {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// Whether it has been opened (是否开通成功).
    pub opened: Option<bool>,
    /// When it succeeded, RFC 3339 (成功时间).
    pub success_time: Option<String>,
}
