//! Deducts an educational fee.

pub mod id;
pub mod out_trade_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{EduPromotion, EduTradeState};

/// Deducts an educational fee (教育通扣款受理).
///
/// The response says that the deduction was accepted; `notify_url` and the query tell what became of it.
#[wechatpay_endpoint(
    POST,
    "v3/edu-papay/transactions",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_7.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateEduTransaction {
    /// The partner's app or official account (服务商APPID).
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app or official account (子商户APPID).
    pub sub_appid: Option<String>,
    /// What the deduction is for (商品或支付单简要描述).
    pub body: String,
    /// The merchant's own data, which comes back as it is (商户数据).
    pub attach: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// What coupons go by (商品标记).
    pub goods_tag: Option<String>,
    /// Where the result of the payment is notified to (支付回调通知地址).
    pub notify_url: String,
    /// WeChat Pay's number of the contract (签约协议号).
    pub contract_id: String,
    /// What is deducted for (场景信息枚举).
    pub trade_scene: String,
    /// What is to be paid (订单金额).
    pub amount: EduAmount,
    /// The device that was used (设备信息).
    pub device_information: EduDeviceInformation,
}

/// The fee (订单金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EduAmount {
    /// The total amount, in fen (总金额).
    pub total: i64,
    /// The currency; `CNY` if left out (货币类型).
    pub currency: Option<String>,
}

/// The device that was used (设备信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EduDeviceInformation {
    /// The device (设备号).
    pub device_id: Option<String>,
    /// The IP address of the terminal (商户端设备ip).
    pub device_ip: String,
}

/// A deduction of an educational fee, as it stands (订单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EduTransaction {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The partner's app or official account (服务商APPID).
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app or official account (子商户APPID).
    pub sub_appid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own data, which comes back as it is (商户数据).
    pub attach: Option<String>,
    /// The bank and the kind of account (付款银行).
    pub bank_type: Option<String>,
    /// When it was paid, RFC 3339 (支付完成时间).
    pub success_time: Option<String>,
    /// The state of this transaction (交易状态).
    pub trade_state: EduTradeState,
    /// The same in words, for people (交易状态描述).
    pub trade_state_description: Option<String>,
    /// Who pays (支付者).
    pub payer: Option<EduPayer>,
    /// What is to be paid (订单金额).
    pub amount: EduTransactionByIdAmount,
    /// The device that was used (设备信息).
    pub device_information: EduDeviceInformation,
    /// The coupons that the user used (优惠详情).
    pub promotion_detail: Option<Vec<EduPromotion>>,
}

/// Who paid (支付者).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EduPayer {
    /// The user's openid at the partner's app (服务商APPID下的用户标识).
    pub openid: Option<String>,
    /// The user's openid at the sub-merchant's app (子商户APPID下的用户标识).
    pub sub_openid: Option<String>,
}

/// What is to be paid (订单金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EduTransactionByIdAmount {
    /// The amount of the order, in fen (订单金额).
    pub total: i64,
    /// The amount that the user paid, in fen: the total less the coupons (用户支付金额).
    pub payer_total: Option<i64>,
    /// The value of the coupons, in fen (折扣).
    pub discount_total: Option<i64>,
    /// The currency; `CNY` if left out (货币类型).
    pub currency: Option<String>,
}
