//! Creates the template of the cards that hold electronic invoices.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Creates the template of the cards that hold electronic invoices (创建电子发票卡券模板).
#[wechatpay_endpoint(
    POST,
    "v3/new-tax-control-fapiao/card-template",
    response = CreatedFapiaoCardTemplate,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateFapiaoCardTemplate {
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// The official account whose cards are put into the card pack (插卡公众号AppID).
    pub card_appid: String,
    /// The template of the cards (卡券模板信息).
    pub card_template_information: FapiaoCardTemplate,
}

/// The template of the cards (卡券模板信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoCardTemplate {
    /// The name of the payee (收款方名称).
    pub payee_name: Option<String>,
    /// The address of the card's logo (卡券logo地址).
    pub logo_url: String,
    /// A cell of the card, with the merchant's own words (卡券自定义cell位配置).
    pub custom_cell: Option<FapiaoCardCell>,
}

/// A cell of the card, with the merchant's own words (卡券自定义cell位配置).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FapiaoCardCell {
    /// The words of the cell (cell位文字).
    pub words: String,
    /// The hint of the cell (cell位描述).
    pub description: String,
    /// The page that the cell leads to (点击cell位跳转的地址).
    pub jump_url: Option<String>,
    /// The original id of the mini program that the cell leads to (点击cell位跳转的小程序的用户名).
    pub miniprogram_user_name: Option<String>,
    /// The page of the mini program that the cell leads to (点击cell位跳转的小程序的页面路径).
    pub miniprogram_path: Option<String>,
}

/// A template of cards that was created.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedFapiaoCardTemplate {
    /// The official account whose cards are put into the card pack (插卡公众号AppID).
    pub card_appid: String,
    /// The template's id (卡券模板id).
    pub card_id: String,
}
