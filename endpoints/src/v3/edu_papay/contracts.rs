//! Ends a contract.

pub mod id;
pub mod presign;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_notification, wechatpay_object};

use super::{EduContractInfo, EduPromotion, EduTradeState};

/// Ends a contract (解约).
#[wechatpay_endpoint(
    DELETE,
    "v3/edu-papay/contracts/<contract_id>",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminateEduContract {
    /// WeChat Pay's number of the contract (签约协议号).
    pub contract_id: String,
}

/// A contract was signed or ended together with a payment (教育续费通签约、解约结果通知).
#[wechatpay_notification("ENTRUST.SIGNING", "ENTRUST.RELEASE", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012286235")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EduContractChanged {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The app or official account (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's own app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The user's openid at `appid` (用户标识).
    pub openid: Option<String>,
    /// The user's openid at `sub_appid` (用户子标识).
    pub sub_openid: Option<String>,
    /// The template of the contract (签约模板号).
    pub plan_id: Option<String>,
    /// The signing (签约信息).
    pub contract_information: Option<EduContractInfo>,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's number of the transaction (微信支付订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// The bank and the kind of account (付款银行).
    pub bank_type: Option<String>,
    /// When it was paid, RFC 3339 (支付完成时间).
    pub success_time: Option<String>,
    /// The state of the transaction (交易状态).
    pub trade_state: Option<EduTradeState>,
    /// The same in words, for people (交易状态描述).
    pub trade_state_description: Option<String>,
    /// Who paid (支付者).
    pub payer: Option<EduContractPayer>,
    /// What was paid (订单金额).
    pub amount: Option<EduContractAmount>,
    /// The device that was used (设备信息).
    pub device_information: Option<EduContractDevice>,
    /// The coupons that the user used (优惠功能).
    pub promotion_detail: Option<Vec<EduPromotion>>,
}

/// Who paid together with the signing (支付者).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EduContractPayer {
    /// The user's openid at `appid` (用户标识).
    pub openid: Option<String>,
    /// The user's openid at `sub_appid` (用户子标识).
    pub sub_openid: Option<String>,
}

/// What was paid together with the signing (订单金额).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EduContractAmount {
    /// The whole amount, in fen (总金额).
    pub total: Option<i64>,
    /// What the user paid, in fen (用户支付金额).
    pub payer_total: Option<i64>,
    /// What the coupons took off, in fen (折扣).
    pub discount_total: Option<i64>,
    /// The currency (货币类型).
    pub currency: Option<String>,
}

/// The device that was used for the signing (设备信息).
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EduContractDevice {
    /// The merchant's own number of the device (商户端设备号).
    pub device_id: Option<String>,
    /// The IP address of the device (商户端设备IP).
    pub device_ip: Option<String>,
}
