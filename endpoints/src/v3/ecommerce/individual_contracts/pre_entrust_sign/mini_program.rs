//! `v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`: begins the signing by a person who receives payments in a
//! mini program.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Begins the signing by a person who receives payments in a mini program (小程序场景预签约).
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program",
    response = IndividualMiniProgramPresign,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignIndividualContractInMiniProgram {
    /// The app that the user signs and pays in (签约和付款的AppID).
    pub appid: String,
    /// The merchant's number of the application (业务申请单号).
    pub out_contract_code: String,
    /// The person who receives payments (个人收款方的OpenID).
    pub openid: String,
}

/// What the page for signing is opened with.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndividualMiniProgramPresign {
    /// The id of the contract that is being prepared (预签约id).
    pub pre_entrustweb_id: String,
}
