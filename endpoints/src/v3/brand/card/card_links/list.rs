//! Lists the links of payments to a brand's card.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::brand::card::card_links::BrandPaymentScene;

/// Lists the links of payments to a brand's card (查询已生效交易连接名片规则).
#[wechatpay_endpoint(GET, "v3/brand/card/card-links", response = BrandCardLinkList, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListBrandCardLinks {
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// Where the payments take place (交易场景类型).
    pub payment_scene: Option<BrandPaymentScene>,
    /// The number of the page, from 1 (查询页码).
    pub page_index: Option<i64>,
    /// The most records on a page (查询页大小).
    pub page_size: Option<i64>,
}

/// A page of links of payments to a brand's card (已生效连接列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandCardLinkList {
    /// The brand's id (品牌ID).
    pub brand_id: Option<String>,
    /// The number of the page, from 1 (查询页码).
    pub page_index: Option<i64>,
    /// The most records on a page (查询页大小).
    pub page_size: Option<i64>,
    /// The number of records in all (总数).
    pub total_num: Option<i64>,
    /// The links that are in effect (已生效连接列表).
    pub active_link_list: Option<Vec<BrandCardLink>>,
}

/// A link of payments to a brand's card (交易连接名片规则).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandCardLink {
    /// Where the payments take place (交易场景类型).
    pub payment_scene: Option<BrandPaymentScene>,
    /// The app or official account (公众账号ID).
    pub appid_list: Option<Vec<String>>,
    /// The merchant's number (商户号).
    pub card_link_mchid: Option<String>,
    /// The service (服务ID).
    pub service_id: Option<String>,
}
