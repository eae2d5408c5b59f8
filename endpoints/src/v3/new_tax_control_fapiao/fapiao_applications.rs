//! The calls below `v3/new-tax-control-fapiao/fapiao-applications`.

pub mod get;
pub mod insert;
pub mod issue;
pub mod issue_general;
pub mod issue_passenger_transport;
pub mod issue_refined_oil;
pub mod query;
pub mod real_estate_leasing;
pub mod reverse;
pub mod upload_fapiao_file;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use super::{FapiaoBillType, FapiaoBuyerType};
pub use get::{FapiaoFile, FapiaoFiles, GetFapiaoFiles};
pub use insert::{FapiaoItemToInsert, FapiaoSellerToInsert, FapiaoStaffToInsert, FapiaoToInsert, InsertFapiaoCards};
pub use issue::{FapiaoBuyerWithContact, FapiaoItemToIssue, FapiaoToIssue, IssueFapiao};
pub use query::{Fapiao, FapiaoApplication, FapiaoCard, FapiaoItem, FapiaoNumbers, QueryFapiaoApplication};
pub use reverse::{FapiaoReverseReason, FapiaoToReverse, ReverseFapiao};

/// Who buys, and how to reach the buyer (购买方信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoBuyer {
    /// The kind of buyer (购买方类型).
    pub r#type: FapiaoBuyerType,
    /// The name (名称).
    pub name: String,
    /// The taxpayer's number (纳税人识别号).
    pub taxpayer_id: Option<String>,
    /// The address (地址).
    pub address: Option<String>,
    /// The phone number (电话).
    pub telephone: Option<String>,
    /// The name of the bank with the account (开户银行).
    pub bank_name: Option<String>,
    /// The number of the bank account (银行账号).
    pub bank_account: Option<String>,
    /// The phone number (手机号).
    #[wechatpay(sensitive)]
    pub phone: Option<String>,
    /// The e-mail address (邮箱地址).
    #[wechatpay(sensitive)]
    pub email: Option<String>,
    /// The amount of the order, in fen (订单金额).
    pub amount: Option<i64>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// The kind of invoice (开具的发票类型).
    pub fapiao_bill_type: Option<FapiaoBillType>,
    /// A message to the user (留言信息).
    pub user_apply_message: Option<String>,
}

/// The payment that the invoice is for (交易信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoPayment {
    /// How it was paid (支付渠道).
    pub pay_channel: FapiaoPayChannel,
    /// WeChat Pay's number of the payment (支付订单号).
    pub transaction_id: String,
    /// The merchant's number of the payment (支付商户订单号).
    pub out_trade_no: Option<String>,
    /// The amount of the payment, in fen (交易金额).
    pub amount: i64,
}

/// How it was paid (支付渠道).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoPayChannel {
    /// With WeChat Pay (微信支付).
    WechatPay,
    /// A value that this version does not know.
    Other(String),
}

/// Which tax privilege applies (税收优惠政策标识).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoTaxPreferMark {
    /// None (无优惠).
    NoFavorable,
    /// Not subject to value-added tax (不征税).
    OutsideVat,
    /// Exempt from value-added tax (免税).
    VatExempt,
    /// At a rate of zero (普通零税率).
    NormalZeroRated,
    /// At a rate of zero, for exports (出口零税率).
    ExportZeroRated,
    /// A value that this version does not know.
    Other(String),
}
