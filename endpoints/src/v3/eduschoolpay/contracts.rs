//! Queries a contract; ends a contract.

pub mod presign;

use wechatpay_runtime::wechatpay_endpoint;

use super::CampusContract;

/// Queries a contract (通过协议号查询签约).
#[wechatpay_endpoint(
    GET,
    "v3/eduschoolpay/contracts/<contract_id>",
    response = CampusContract,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryCampusContract {
    /// WeChat Pay's number of the contract (签约协议号).
    pub contract_id: String,
}

/// Ends a contract (商户主动解约).
#[wechatpay_endpoint(
    POST,
    "v3/eduschoolpay/contracts/<contract_id>/terminate",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminateCampusContract {
    /// WeChat Pay's number of the contract (签约协议号).
    pub contract_id: String,
}
