//! Deducts a parking fee.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::{ParkingInfo, ParkingTransaction};

/// Deducts a parking fee (扣费受理).
///
/// The response says that the deduction was accepted; `notify_url` and the query tell what became of it.
#[wechatpay_endpoint(
    POST,
    "v3/vehicle/transactions/parking",
    response = ParkingTransaction,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012534352",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateParkingTransaction {
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: String,
    /// The sub-merchant's own app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// What is paid for (服务描述).
    pub description: String,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// What kind of trade it is (交易场景).
    pub trade_scene: String,
    /// What coupons go by (订单优惠标记).
    pub goods_tag: Option<String>,
    /// Where the notification goes (回调通知url).
    pub notify_url: String,
    /// Whether the payment will be shared (分账标识).
    pub profit_sharing: Option<ParkingProfitSharing>,
    /// What is to be paid (订单金额).
    pub amount: ParkingFeeAmount,
    /// Where and how long (停车场景信息).
    pub parking_info: Option<ParkingInfo>,
}

/// Whether the payment will be shared (分账标识).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingProfitSharing {
    /// Yes (是).
    Y,
    /// No (否).
    N,
    /// A value that this version does not know.
    Other(String),
}

/// The parking fee (订单金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParkingFeeAmount {
    /// The amount of the order, in fen (订单金额).
    pub total: i64,
    /// The currency; `CNY` if left out (货币类型).
    pub currency: Option<ParkingCurrency>,
}

/// A currency (货币类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParkingCurrency {
    /// The yuan (人民币).
    Cny,
    /// A value that this version does not know.
    Other(String),
}
