//! Terminates a contract.

use wechatpay_runtime::wechatpay_endpoint;

/// Terminates a contract (申请解约).
#[wechatpay_endpoint(POST, "v3/global/papay/contracts/<contract_id>/terminate", document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_4.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminateGlobalContract {
    /// The contract's id (委托代扣协议ID).
    pub contract_id: String,
    /// The institution's app, mini program or official account (机构APPID).
    pub appid: Option<String>,
    /// The institution's app, mini program or official account (机构appid).
    pub sp_appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app, mini program or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Why the contract ended (解约备注).
    pub termination_note: Option<String>,
}
