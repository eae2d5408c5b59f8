//! Queries a contract by its id.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::papay::contracts::GlobalContract;

/// Queries a contract by its id (代扣协议ID查询签约).
#[wechatpay_endpoint(GET, "v3/global/papay/contracts/<contract_id>", response = GlobalContract, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_2.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalContractById {
    /// The contract's id (委托代扣协议ID).
    pub contract_id: String,
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
    /// The id of the template of the contract (模板ID).
    pub plan_id: Option<i64>,
}
