//! Queries a contract by the merchant's number.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::papay::contracts::GlobalContract;

/// Queries a contract by the merchant's number (商户协议号查询签约).
#[wechatpay_endpoint(GET, "v3/global/papay/contracts/out-contract-code/<out_contract_code>", response = GlobalContract, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_3.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalContract {
    /// The merchant's number of the contract (签约协议号).
    pub out_contract_code: String,
    /// The institution's app, mini program or official account (机构APPID).
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The institution's app, mini program or official account (机构appid).
    pub sp_appid: Option<String>,
    /// The institution's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's app, mini program or official account (子商户应用ID).
    pub sub_appid: Option<String>,
}
