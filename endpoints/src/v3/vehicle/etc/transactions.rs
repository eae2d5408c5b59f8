//! The calls below `v3/vehicle/etc/transactions`.

pub mod highway;
pub mod id;
pub mod out_trade_no;

use wechatpay_runtime::wechatpay_object;

/// Who paid (支付者).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EtcPayer {
    /// The user's openid at the partner's app (用户在服务商APP的标识).
    pub sp_openid: Option<String>,
    /// The user's openid at the sub-merchant's app (用户在特约商户APP的标识).
    pub sub_openid: Option<String>,
    /// The user, under `appid` (用户标识).
    pub openid: Option<String>,
}

/// The device that was used (设备信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EtcDevice {
    /// The merchant's own number of the terminal (商户端设备号).
    pub device_id: Option<String>,
    /// The IP address of the terminal (商户端设备IP).
    pub device_ip: Option<String>,
}

/// A coupon that the user used (优惠详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EtcPromotion {
    /// The coupon (券ID).
    pub promotion_id: Option<String>,
    /// The name of the coupon (优惠名称).
    pub name: Option<String>,
    /// What it is for (优惠范围).
    pub scope: Option<crate::v3::vehicle::transactions::VehiclePromotionScope>,
    /// What kind it is (优惠类型).
    pub r#type: Option<String>,
    /// The campaign (活动ID).
    pub activity_id: Option<String>,
    /// The value of the coupon, in fen (优惠券面额).
    pub amount: Option<i64>,
    /// The amount that WeChat Pay contributes, in fen (微信出资).
    pub wxpay_contribute: Option<i64>,
    /// The amount that the merchant contributes, in fen (商户出资).
    pub merchant_contribute: Option<i64>,
    /// The amount that others contribute, in fen (其他出资).
    pub other_contribute: Option<i64>,
}

/// A deduction of a toll, as it stands (订单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EtcTransaction {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
    /// The app or official account of the merchant (商户appid).
    pub appid: Option<String>,
    /// The sub-merchant's app or official account (特约商户appid).
    pub sub_appid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's number of this transaction (微信支付订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own data, which comes back as it is (商户数据).
    pub attach: Option<String>,
    /// How it was paid (交易类型).
    pub trade_type: Option<String>,
    /// The bank and the kind of account (付款银行).
    pub bank_type: Option<String>,
    /// When it was paid, RFC 3339 (支付完成时间).
    pub success_time: Option<String>,
    /// The state of this transaction (交易状态).
    pub trade_state: Option<String>,
    /// The same in words, for people (交易状态描述).
    pub trade_state_desc: Option<String>,
    /// Who pays (支付者).
    pub payer: Option<EtcPayer>,
    /// What is to be paid (订单金额).
    pub amount: Option<EtcPaidAmount>,
    /// The device that was used (设备信息).
    pub device_info: Option<EtcDevice>,
    /// The coupons that the user used (优惠详情).
    pub promotion_detail: Option<Vec<EtcPromotion>>,
}

/// The toll, and what the user paid of it (订单金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EtcPaidAmount {
    /// The amount of the order, in fen (订单金额).
    pub total: Option<i64>,
    /// The currency; `CNY` if left out (货币类型).
    pub currency: Option<String>,
    /// What the user paid, in fen (用户实际支付金额).
    pub payer_total: Option<i64>,
    /// The value of the coupons, in fen (折扣).
    pub discount_total: Option<i64>,
}
