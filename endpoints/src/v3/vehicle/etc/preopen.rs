//! Prepares the deduction of ETC tolls from a given card of the user.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Prepares the deduction of ETC tolls from a given card of the user (预开通用户ETC指定卡扣费).
#[wechatpay_endpoint(
    POST,
    "v3/vehicle/etc/preopen",
    response = PreopenedEtcContract,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreopenEtcContract {
    /// The partner's app or official account (服务商appid).
    pub sp_appid: String,
    /// The sub-merchant's app or official account (子商户appid).
    pub sub_appid: Option<String>,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
    /// The user's openid under the appid (用户标识).
    pub openid: String,
    /// The template of the ETC contract (ETC授权扣费模板ID).
    pub plan_id: String,
    /// The number of the ETC device (ETC设备号).
    pub etc_device_id: Option<String>,
    /// The number plate (车牌号).
    pub plate_number: String,
    /// The user's real name (实名信息).
    pub identify: EtcIdentity,
    /// The bank card that tolls are deducted from (用户开通ETC时绑定的银行卡).
    #[wechatpay(sensitive)]
    pub bank_card_no: Option<String>,
}

/// Who the user has to be (实名信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EtcIdentity {
    /// The user's name (姓名).
    #[wechatpay(sensitive)]
    pub encrypted_real_name: String,
    /// The number of the document (证件号码).
    #[wechatpay(sensitive)]
    pub encrypted_credential_id: String,
    /// The kind of document (证件类型).
    pub credential_type: String,
}

/// What the user opens the mini program with to sign.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreopenedEtcContract {
    /// The id of what was prepared (预开通ID).
    pub preopen_id: String,
}
