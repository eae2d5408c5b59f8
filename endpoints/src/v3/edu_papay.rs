//! Deductions of educational fees (教育续费通): the user signs a contract, is told of a deduction beforehand, and is charged by it.
//! Amounts are in fen.

pub mod contracts;
pub mod transactions;
pub mod user;
pub mod user_notifications;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<contracts::TerminateEduContract>(),
    Declaration::of::<contracts::id::QueryEduContract>(),
    Declaration::of::<contracts::presign::PresignEduContract>(),
    Declaration::of::<transactions::CreateEduTransaction>(),
    Declaration::of::<transactions::id::QueryEduTransactionById>(),
    Declaration::of::<transactions::out_trade_no::QueryEduTransaction>(),
    Declaration::of::<user::ListEduContracts>(),
    Declaration::of::<user_notifications::SendEduUserNotification>(),
];

/// A contract, as it stands (签约).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EduContract {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The partner's app or official account (服务商APPID).
    pub appid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app or official account (子商户APPID).
    pub sub_appid: Option<String>,
    /// The user's openid at the partner's app (服务商APPID下的用户标识).
    pub openid: Option<String>,
    /// The user's openid at the sub-merchant's app (子商户APPID下的用户标识).
    pub sub_openid: Option<String>,
    /// The template of the contract (签约模板号).
    pub plan_id: Option<String>,
    /// A user's contract, as it stands (签约信息).
    pub contract_information: Option<EduContractInfo>,
}

/// The signing (签约信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EduContractInfo {
    /// WeChat Pay's number of the contract (签约协议号).
    pub contract_id: Option<String>,
    /// The contract's state (签约状态).
    pub contract_status: Option<user::EduContractStatus>,
    /// When the user signed, RFC 3339 (签约时间).
    pub create_time: Option<String>,
}

/// A coupon that the user used (优惠详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EduPromotion {
    /// The coupon (券ID).
    pub coupon_id: Option<String>,
    /// The name of the coupon (优惠名称).
    pub name: Option<String>,
    /// What it is for (优惠范围).
    pub scope: Option<EduPromotionScope>,
    /// What kind it is (优惠类型).
    pub r#type: Option<EduPromotionType>,
    /// The value of the coupon, in fen (优惠券面额).
    pub amount: Option<i64>,
    /// The campaign (活动ID).
    pub stock_id: Option<String>,
    /// The amount that WeChat Pay contributes, in fen (微信出资).
    pub wechatpay_contribute: Option<i64>,
    /// The amount that the merchant contributes, in fen (商户出资).
    pub merchant_contribute: Option<i64>,
    /// The amount that others contribute, in fen (其他出资).
    pub other_contribute: Option<i64>,
}

/// What a coupon is for (优惠范围).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EduPromotionScope {
    /// The whole order (全场代金券).
    Global,
    /// Single goods (单品优惠).
    Single,
    /// A value that this version does not know.
    Other(String),
}

/// What a coupon is (优惠类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EduPromotionType {
    /// Money that was paid in beforehand (代金券).
    Coupon,
    /// A discount (优惠券).
    Discount,
    /// A value that this version does not know.
    Other(String),
}

/// The state of a deduction (交易状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EduTradeState {
    /// It was accepted, and the money is being deducted (已接收，等待扣款).
    Accepted,
    /// The user paid (支付成功).
    Success,
    /// The deduction failed (支付失败).
    PayFail,
    /// It was refunded, in part or whole (转入退款).
    Refund,
    /// A value that this version does not know.
    Other(String),
}
