//! Begins to sign a contract on a mobile web page.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::papay::contracts::GlobalContractPage;

/// Begins to sign a contract on a mobile web page (H5预签约).
#[wechatpay_endpoint(POST, "v3/global/papay/contracts/h5-pre-entrust-sign", response = GlobalContractPage, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_14.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignGlobalH5Contract {
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
    /// The merchant's number of the contract (商户侧签约协议号).
    pub out_contract_code: Option<String>,
    /// The user's name, which the page shows (用户账户展示名称).
    pub user_display_name: Option<String>,
    /// The address that the contract is notified to (签约成功通知url).
    pub success_notify_url: Option<String>,
    /// The app that the user returns to (回调应用AppID).
    pub return_appid: Option<String>,
    /// The IP address of the user's device (用户客户端IP).
    pub user_client_ip: Option<String>,
    /// The time at which it expires, RFC 3339 (过期时间).
    pub expired_time: Option<String>,
    /// The address that the user returns to after signing (签约完成跳转URL).
    pub return_url: Option<String>,
}
