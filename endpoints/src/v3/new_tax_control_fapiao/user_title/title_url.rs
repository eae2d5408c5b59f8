//! Gets the page on which the user enters the title of an invoice.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Gets the page on which the user enters the title of an invoice (获取抬头填写链接).
#[wechatpay_endpoint(
    GET,
    "v3/new-tax-control-fapiao/user-title/title-url",
    response = FapiaoTitleUrl,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_5.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetFapiaoTitleUrl {
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The number of the application for the invoice (发票申请单号).
    pub fapiao_apply_id: String,
    /// Who asks for the title: a web page or a mini program (开票来源).
    pub source: FapiaoSource,
    /// The app or official account of the merchant (商户AppID).
    pub appid: String,
    /// The user, under `appid` (用户OpenID).
    pub openid: String,
    /// The total amount, in fen (总金额).
    pub total_amount: i64,
    /// The seller's name (销售方名称).
    pub seller_name: Option<String>,
    /// Whether the user is asked for a mobile phone number (是否需要展示手机号填写栏).
    pub show_phone_cell: Option<bool>,
    /// Whether the user must enter a mobile phone number (用户是否必须填写手机号).
    pub must_input_phone: Option<bool>,
    /// Whether the user is asked for an e-mail address (是否需要展示邮箱地址填写栏).
    pub show_email_cell: Option<bool>,
    /// Whether the user must enter an e-mail address (用户是否必须填写邮箱地址).
    pub must_input_email: Option<bool>,
}

/// Who asks for the title: a web page or a mini program (开票来源).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FapiaoSource {
    /// A web page (网页).
    Web,
    /// A mini program (小程序).
    Miniprogram,
    /// A value that this version does not know.
    Other(String),
}

/// The page on which the user enters the title (抬头填写链接).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoTitleUrl {
    /// The page on which the user enters the title (抬头填写链接).
    pub title_url: Option<String>,
    /// The mini program in which the user enters the title (抬头填写小程序AppID).
    pub miniprogram_appid: Option<String>,
    /// The page of the mini program on which the user enters the title (抬头填写小程序页面路径).
    pub miniprogram_path: Option<String>,
    /// The original id of the mini program in which the user enters the title (抬头填写小程序的用户名).
    pub miniprogram_user_name: Option<String>,
}
