//! Applies to set up a brand's card.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::brand::card::card_configs::BrandCardApplication;

/// Applies to set up a brand's card (提交商家名片配置申请).
#[wechatpay_endpoint(
    POST,
    "v3/brand/card/card-configs",
    response = BrandCardApplication,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateBrandCardApplication {
    /// The merchant's number of the application (业务申请编号).
    pub business_code: String,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// The brand's mini program (品牌小程序信息).
    pub brand_mini_program_info: Option<BrandMiniProgram>,
    /// The brand's customer service (品牌客服信息).
    pub brand_customer_service: BrandCustomerService,
    /// The services (服务列表).
    pub service_list: Option<Vec<BrandCardService>>,
}

/// The brand's mini program (品牌小程序信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandMiniProgram {
    /// The app or official account (公众账号ID).
    pub appid: String,
    /// The page of the mini program that opens (小程序默认跳转路径).
    pub default_jump_path: Option<String>,
}

/// The brand's customer service (品牌客服信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandCustomerService {
    /// The kind of customer service (客服类型).
    pub customer_service_type: BrandCustomerServiceType,
    /// The phone number of customer service (客服电话).
    pub customer_service_phone: Option<String>,
    /// The page of customer service (客服路径).
    pub customer_service_path: Option<String>,
    /// The app or official account (公众账号ID).
    pub appid: Option<String>,
}

/// The kind of customer service (客服类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandCustomerServiceType {
    /// The mini program (小程序).
    MiniProgram,
    /// A web page (自定义网页).
    CustomizeWeb,
    /// Another mini program (自定义小程序).
    CustomizeMp,
    /// A phone number (客服电话).
    ServicePhone,
    /// A value that this version does not know.
    Other(String),
}

/// A service on the card (服务).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandCardService {
    /// The name of the group of services (服务分类名称).
    pub service_classify_name: Option<String>,
    /// The service's name (服务名称).
    pub service_name: Option<String>,
    /// What the service opens (服务跳转类型).
    pub service_jump_type: BrandCardServiceTarget,
    /// The page that the service opens (服务跳转路径).
    pub service_jump_path: String,
    /// The app or official account (公众账号ID).
    pub appid: Option<String>,
}

/// What the service opens (服务跳转类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandCardServiceTarget {
    /// A mini program (跳转小程序).
    JumpMiniProgram,
    /// A web page (跳转网页).
    JumpWebPage,
    /// A value that this version does not know.
    Other(String),
}
