//! Electronic invoices (电子发票): the user enters a title, the merchant issues invoices and puts them into the user's card pack.
//! Amounts are in fen.
//!
//! Invoices are issued, reversed and put into card packs later than the response says: [`FapiaoChanged`] tells what became of them.

pub mod card_template;
pub mod fapiao_applications;
pub mod fapiaomerchant;
pub mod merchant;
pub mod user_title;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification, wechatpay_object};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<card_template::CreateFapiaoCardTemplate>(),
    Declaration::of::<fapiao_applications::IssueFapiao>(),
    Declaration::of::<fapiao_applications::QueryFapiaoApplication>(),
    Declaration::of::<fapiao_applications::GetFapiaoFiles>(),
    Declaration::of::<fapiao_applications::InsertFapiaoCards>(),
    Declaration::of::<fapiao_applications::ReverseFapiao>(),
    Declaration::of::<fapiao_applications::issue_general::IssueGeneralFapiao>(),
    Declaration::of::<fapiao_applications::issue_passenger_transport::IssuePassengerTransportFapiao>(),
    Declaration::of::<fapiao_applications::issue_refined_oil::IssueRefinedOilFapiao>(),
    Declaration::of::<fapiao_applications::real_estate_leasing::IssueRealEstateLeasingFapiao>(),
    Declaration::of::<fapiao_applications::upload_fapiao_file::UploadFapiaoFile>(),
    Declaration::of::<fapiaomerchant::getspinviteurl::GetFapiaoInviteUrl>(),
    Declaration::of::<fapiaomerchant::listspinvitemchinfo::ListFapiaoInvitedMerchants>(),
    Declaration::of::<merchant::QueryFapiaoCheckStatus>(),
    Declaration::of::<merchant::CheckFapiaoStatus>(),
    Declaration::of::<merchant::base_information::QueryFapiaoMerchantInfo>(),
    Declaration::of::<merchant::development_config::ConfigureFapiaoDevelopment>(),
    Declaration::of::<merchant::development_config::QueryFapiaoDevelopmentConfig>(),
    Declaration::of::<merchant::tax_codes::ListFapiaoTaxCodes>(),
    Declaration::of::<user_title::QueryFapiaoUserTitle>(),
    Declaration::of::<user_title::title_url::GetFapiaoTitleUrl>(),
];

/// The kind of buyer (购买方类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoBuyerType {
    /// A person (个人).
    Individual,
    /// A company or an institution (单位).
    Organization,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of invoice (开具的发票类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoBillType {
    /// A common invoice (普通发票).
    CommFapiao,
    /// A special value-added tax invoice (增值税专用发票).
    VatFapiao,
    /// A value that this version does not know.
    Other(String),
}

/// The state of an invoice (发票状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoStatus {
    /// The issuing was taken (开票已受理).
    IssueAccepted,
    /// Issued (已开票).
    Issued,
    /// The reversal was taken (冲红已受理).
    ReverseAccepted,
    /// Reversed (已冲红).
    Reversed,
    /// The issuing failed (开票失败).
    IssueFailed,
    /// The reversal failed (冲红失败).
    ReverseFailed,
    /// A value that this version does not know.
    Other(String),
}

/// The state of a card (发票卡券状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoCardStatus {
    /// It is being put into the card pack (插卡已受理).
    InsertAccepted,
    /// It is in the card pack (已插卡).
    Inserted,
    /// It is being discarded (作废已受理).
    DiscardAccepted,
    /// It was discarded (已作废).
    Discarded,
    /// A value that this version does not know.
    Other(String),
}

/// Who sells (销售方信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoSeller {
    /// The name (名称).
    pub name: Option<String>,
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
}

/// The title of an invoice, with the buyer's data (用户填写的抬头).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoUserTitle {
    /// The kind of buyer (购买方类型).
    pub r#type: Option<FapiaoBuyerType>,
    /// The name (名称).
    pub name: Option<String>,
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

/// Who took the money, reviewed and issued the invoice (附加信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoStaff {
    /// Who took the money (收款人).
    pub payee: Option<String>,
    /// Who reviewed the invoice (复核人).
    pub reviewer: Option<String>,
    /// Who issued the invoice (开票人).
    pub drawer: Option<String>,
}

/// Where an invoice comes from (开票场景).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoScene {
    /// A payment with WeChat Pay (微信支付场景).
    WithWechatpay,
    /// Without a payment with WeChat Pay (非微信支付场景).
    WithoutWechatpay,
    /// A value that this version does not know.
    Other(String),
}

/// The addresses of the pages beside this one (相关链接).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoLinks {
    /// The address of the next page (下一页链接).
    pub next: Option<String>,
    /// The address of the page before (上一页链接).
    pub prev: Option<String>,
    /// The address of this page (当前链接).
    #[serde(rename = "self")]
    pub self_: Option<String>,
}

/// Invoices were issued, reversed, put into the card pack or discarded from it (发票开具、冲红、插卡、作废结果通知).
#[wechatpay_notification(
    "FAPIAO.ISSUED",
    "FAPIAO.REVERSED",
    "FAPIAO.CARD_INSERTED",
    "FAPIAO.CARD_DISCARDED",
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012286057"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoChanged {
    /// The merchant number (商户号).
    pub mchid: String,
    /// The sub-merchant, of a partner's (子商户号).
    pub sub_mchid: Option<String>,
    /// The number of the application (发票申请单号).
    pub fapiao_apply_id: String,
    /// The invoices of the application (发票信息).
    pub fapiao_information: Vec<ChangedFapiao>,
}

/// An invoice, as it stands after the change (发票信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedFapiao {
    /// The merchant's number of the invoice (商户发票单号).
    pub fapiao_id: String,
    /// The state of the invoice (发票状态).
    pub fapiao_status: FapiaoStatus,
    /// The state of the card (发票卡券状态).
    pub card_status: Option<FapiaoCardStatus>,
}

/// The user has entered the title of an invoice (用户发票抬头填写完成通知).
#[wechatpay_notification("FAPIAO.USER_APPLIED", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012286009")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoUserApplied {
    /// The merchant number (商户号).
    pub mchid: String,
    /// The sub-merchant, of a partner's (子商户号).
    pub sub_mchid: Option<String>,
    /// The number of the application (发票申请单号).
    pub fapiao_apply_id: String,
    /// When the user finished, RFC 3339 (用户完成发票抬头填写的时间).
    pub apply_time: Option<String>,
}
