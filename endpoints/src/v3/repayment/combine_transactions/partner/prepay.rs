//! `v3/repayment/combine-transactions/partner/prepay`: creates a repayment, which the user then pays.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Creates a repayment, which the user then pays (还款下单).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/repayment/combine-transactions/partner/prepay",
    response = CreatedPartnerRepayment,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerRepayment {
    /// The merchant's number of the repayment (还款单订单号).
    pub combine_out_trade_no: String,
    /// The merchant number of the repayment's partner (还款服务商商户号).
    #[wechatpay(from_client)]
    pub combine_mchid: Option<String>,
    /// The parts of the repayment (还款明细单信息列表).
    #[wechatpay(items = 0..=10)]
    pub sub_orders: Vec<PartnerRepaymentSubOrder>,
    /// Until when it can be paid, RFC 3339 (交易结束时间).
    pub time_expire: Option<String>,
    /// Where the notification goes (通知地址).
    pub notify_url: Option<String>,
    /// The page in a browser that the cashier is opened from (H5调起支付场景信息).
    pub h5_info: Option<PartnerRepaymentH5Info>,
    /// The app that the cashier is opened from (APP调起支付场景信息).
    pub app_info: Option<PartnerRepaymentAppInfo>,
    /// The mini program that the cashier is opened from (小程序调起支付场景信息).
    pub miniprogram_info: Option<PartnerRepaymentMiniprogramInfo>,
    /// Who pays (支付者信息).
    pub combine_payer_info: Option<PartnerRepaymentPayerIdentity>,
    /// The page inside WeChat that the cashier is opened from (微信内网页调起支付场景信息).
    pub wechat_web_info: Option<PartnerRepaymentWechatWebInfo>,
}

/// A part of the repayment (还款明细单信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepaymentSubOrder {
    /// The merchant number that the repayment goes to (还款单发起商户号).
    pub mchid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the part of the repayment (还款明细单订单号).
    pub out_trade_no: String,
    /// What is to be paid (订单金额).
    pub amount: PartnerRepaymentAmount,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: String,
    /// What is paid for, as the user sees it (商品描述).
    pub description: String,
    /// What becomes of the amount (结算信息).
    pub settle_info: Option<PartnerRepaymentSettleInfo>,
}

/// What is to be repaid (订单金额).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepaymentAmount {
    /// The amount of the order, in fen (标价金额).
    pub total_amount: i64,
    /// The currency, `CNY` (标价币种).
    pub currency: String,
}

/// What becomes of the amount (结算信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepaymentSettleInfo {
    /// Whether the amount will be shared out (是否指定分账).
    pub profit_sharing: Option<bool>,
    /// The amount that the platform adds to the sub-merchant's amount, in fen (补差金额).
    pub subsidy_amount: Option<i64>,
}

/// The page in a browser that the cashier is opened from (H5调起支付场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepaymentH5Info {
    /// The partner's app or official account (还款服务商APPID).
    pub combine_appid: String,
    /// The user's IP address (用户终端IP).
    pub payer_client_ip: String,
    /// `iOS`, `Android` or `Wap` (场景类型).
    pub r#type: PartnerRepaymentH5Type,
    /// What the app is called (应用名称).
    pub app_name: Option<String>,
    /// The address of the website (网站URL).
    pub app_url: String,
    /// The app on iOS (iOS平台BundleID).
    pub bundle_id: Option<String>,
    /// The package name of the app on Android (Android平台PackageName).
    pub package_name: Option<String>,
}

/// `iOS`, `Android` or `Wap` (场景类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PartnerRepaymentH5Type {
    /// An app on iOS.
    #[serde(rename = "iOS")]
    IOs,
    /// An app on Android.
    #[serde(rename = "Android")]
    Android,
    /// A page in a browser.
    #[serde(rename = "Wap")]
    Wap,
    /// A value that this version does not know.
    Other(String),
}

/// The app that the cashier is opened from (APP调起支付场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepaymentAppInfo {
    /// The partner's app or official account (还款服务商APPID).
    pub combine_appid: String,
}

/// The mini program that the cashier is opened from (小程序调起支付场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepaymentMiniprogramInfo {
    /// The partner's app or official account (还款服务商APPID).
    pub combine_appid: String,
    /// The user, under the `appid` (用户标识).
    pub openid: String,
}

/// Who pays (支付者信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepaymentPayerIdentity {
    /// The person that the payer must be (实名支付).
    pub identity: Option<PartnerRepaymentIdentity>,
}

/// The person that the payer must be (实名支付).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepaymentIdentity {
    /// The kind (类型).
    pub r#type: PartnerRepaymentIdentityType,
    /// The number of the document, encrypted (加密后的证件号).
    #[wechatpay(sensitive)]
    pub number: String,
    /// The name, encrypted (加密后的姓名).
    #[wechatpay(sensitive)]
    pub name: String,
}

/// The kind (类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerRepaymentIdentityType {
    /// An identity card of mainland China (居民身份证).
    Idcard,
    /// A travel permit of a resident of Hong Kong or Macao (港澳居民来往内地通行证).
    HongkongMacao,
    /// A residence permit of a resident of Hong Kong or Macao (港澳居民居住证).
    HongkongMacaoResident,
    /// A residence permit of a resident of Taiwan (台湾居民居住证).
    TaiwanResident,
    /// A permanent residence permit of a foreigner (外国人永久居留证).
    ForeignResident,
    /// A passport of another country or region (护照).
    OverseaPassport,
    /// A travel permit of a resident of Taiwan (台湾居民来往大陆通行证).
    TaiwanCompatriotPermit,
    /// A value that this version does not know.
    Other(String),
}

/// The page inside WeChat that the cashier is opened from (微信内网页调起支付场景信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRepaymentWechatWebInfo {
    /// The partner's app or official account (还款服务商APPID).
    pub combine_appid: Option<String>,
    /// The user, under the `appid` (用户标识).
    pub openid: Option<String>,
    /// The address of the page of the business (网页经营场景URL).
    pub webview_url: Option<String>,
}

/// What the cashier is opened with for a repayment.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedPartnerRepayment {
    /// The `prepay_id` with which the cashier is opened (预支付交易会话标识).
    pub prepay_id: Option<String>,
    /// The page that the cashier is on, for five minutes (支付跳转链接).
    pub h5_url: Option<String>,
}
