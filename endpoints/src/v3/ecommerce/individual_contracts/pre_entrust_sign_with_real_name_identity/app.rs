//! `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`: begins the signing by a person who
//! receives payments in an app, with the real name that the platform knows.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::IndividualContractCredType;

/// Begins the signing by a person who receives payments in an app, with the real name that the platform knows (APP场景预签约).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app",
    response = IndividualRealNameAppPresign,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignIndividualContractWithRealNameInApp {
    /// The app that the user signs and pays in (签约和付款的AppID).
    pub appid: String,
    /// The merchant's number of the application (业务申请单号).
    pub out_contract_code: String,
    /// The person's real name (真实姓名).
    #[wechatpay(sensitive)]
    pub real_name: String,
    /// The kind of document (证件类型).
    pub cred_type: IndividualContractCredType,
    /// The number of the document (件号码).
    #[wechatpay(sensitive)]
    pub cred_id: String,
}

/// What the page for signing is opened with.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndividualRealNameAppPresign {
    /// The id of the contract that is being prepared (预签约id).
    pub pre_entrustweb_id: String,
}
