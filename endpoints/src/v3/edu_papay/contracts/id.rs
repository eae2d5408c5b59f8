//! Queries a contract.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::edu_papay::EduContract;

/// Queries a contract (通过协议号查询签约).
#[wechatpay_endpoint(
    GET,
    "v3/edu-papay/contracts/id/<contract_id>",
    response = EduContract,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEduContract {
    /// WeChat Pay's number of the contract (签约协议号).
    pub contract_id: String,
    /// The partner's app or official account (服务商APPID).
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app or official account (子商户APPID).
    pub sub_appid: Option<String>,
}
