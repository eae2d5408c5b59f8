//! What the merchant's business is, and where it takes payments.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// What the merchant's business is (经营资料).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentBusiness {
    /// The merchant's short name (商户简称).
    pub merchant_shortname: String,
    /// The telephone number of the merchant's customer service (客服电话).
    pub service_phone: String,
    /// Where the merchant takes payments (经营场景).
    pub sales_info: ApplymentSales,
}

/// Where the merchant takes payments (经营场景).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentSales {
    /// The places where the merchant takes payments; each has its own field here (经营场景类型).
    pub sales_scenes_type: Vec<ApplymentSalesScene>,
    /// The shop (线下场所场景).
    pub biz_store_info: Option<ApplymentStore>,
    /// The official account (公众号场景).
    pub mp_info: Option<ApplymentOfficialAccount>,
    /// The mini program (小程序场景).
    pub mini_program_info: Option<ApplymentMiniProgram>,
    /// The app (App场景).
    pub app_info: Option<ApplymentApp>,
    /// The web site (互联网网站场景).
    pub web_info: Option<ApplymentWebSite>,
    /// WeCom (企业微信场景).
    pub wework_info: Option<ApplymentWecom>,
}

/// A kind of place where the merchant takes payments (经营场景类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ApplymentSalesScene {
    /// A shop (线下场所).
    #[serde(rename = "SALES_SCENES_STORE")]
    Store,
    /// An official account (公众号).
    #[serde(rename = "SALES_SCENES_MP")]
    Mp,
    /// A mini program (小程序).
    #[serde(rename = "SALES_SCENES_MINI_PROGRAM")]
    MiniProgram,
    /// A web site (互联网网站).
    #[serde(rename = "SALES_SCENES_WEB")]
    Web,
    /// An app (App).
    #[serde(rename = "SALES_SCENES_APP")]
    App,
    /// WeCom (企业微信).
    #[serde(rename = "SALES_SCENES_WEWORK")]
    Wework,
    /// A value that this version does not know.
    Other(String),
}

/// The shop (线下场所场景).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentStore {
    /// The name of the shop (线下场所名称).
    pub biz_store_name: String,
    /// The code of the province and city where the shop is (线下场所省市编码).
    pub biz_address_code: String,
    /// The address of the shop (线下场所地址).
    pub biz_store_address: String,
    /// Pictures of the shop's front, each as a `media_id` (线下场所门头照片).
    pub store_entrance_pic: Vec<String>,
    /// Pictures of the shop's inside, each as a `media_id` (线下场所内部照片).
    pub indoor_pic: Vec<String>,
    /// The sub-merchant's app or official account that the shop uses (线下场所对应的商家AppID).
    pub biz_sub_appid: Option<String>,
}

/// The official account (公众号场景).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentOfficialAccount {
    /// The partner's official account (服务商公众号AppID).
    pub mp_appid: Option<String>,
    /// The sub-merchant's official account (商家公众号AppID).
    pub mp_sub_appid: Option<String>,
    /// Pictures of pages of the official account, each as a `media_id` (公众号页面截图).
    pub mp_pics: Option<Vec<String>>,
}

/// The mini program (小程序场景).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentMiniProgram {
    /// The partner's mini program (服务商小程序APPID).
    pub mini_program_appid: Option<String>,
    /// The sub-merchant's mini program (商家小程序APPID).
    pub mini_program_sub_appid: Option<String>,
    /// Pictures of the mini program, each as a `media_id` (小程序截图).
    pub mini_program_pics: Option<Vec<String>>,
}

/// The app (App场景).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentApp {
    /// The partner's app (服务商应用APPID).
    pub app_appid: Option<String>,
    /// The sub-merchant's app (商家应用APPID).
    pub app_sub_appid: Option<String>,
    /// Pictures of the app, each as a `media_id` (App 截图).
    pub app_pics: Option<Vec<String>>,
}

/// The web site (互联网网站场景).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentWebSite {
    /// The domain of the web site (互联网网站域名).
    pub domain: Option<String>,
    /// The letter that allows the merchant to use the web site, as a `media_id` (网站授权函).
    pub web_authorisation: Option<String>,
    /// The sub-merchant's official account or mini program that the web site uses (互联网网站对应的商家APPID).
    pub web_appid: Option<String>,
}

/// WeCom (企业微信场景).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplymentWecom {
    /// The sub-merchant's `corpid` in WeCom (商家企业微信CorpID).
    pub sub_corp_id: Option<String>,
    /// Pictures of WeCom's pages, each as a `media_id` (企业微信页面截图).
    pub wework_pics: Option<Vec<String>>,
}
