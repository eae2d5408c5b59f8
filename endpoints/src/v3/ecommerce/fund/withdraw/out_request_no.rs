//! `v3/ecommerce/fund/withdraw/out-request-no`: queries a sub-merchant's withdrawal by the platform's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::EcommerceWithdrawal;

/// Queries a sub-merchant's withdrawal by the platform's number (商户提现单号查询).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/fund/withdraw/out-request-no/<out_request_no>",
    response = EcommerceWithdrawal,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEcommerceWithdrawal {
    /// The platform's number of the withdrawal, unique for each (商户提现单号).
    pub out_request_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}
