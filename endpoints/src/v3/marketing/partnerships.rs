//! Partnerships (委托营销): a partner may give out a batch of the merchant.

pub mod build;
pub mod terminate;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// The endpoints of this product.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<ListPartnerships>(),
    Declaration::of::<build::BuildPartnership>(),
    Declaration::of::<terminate::TerminatePartnership>(),
];

/// Lists the partners that may give out the batches of the merchant (查询合作关系列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/partnerships",
    response = PartnershipList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_5_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPartnerships {
    /// The partner, as JSON: what [`to_json`](wechatpay_runtime::to_json) writes of a [`Partner`] (合作方信息).
    pub partner: Option<String>,
    /// What the partner may use, as JSON: what [`to_json`](wechatpay_runtime::to_json) writes of a [`PartnershipData`] (被授权数据).
    pub authorized_data: Option<String>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
}

/// A page of partnerships.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnershipList {
    /// The partnerships on this page (合作关系结果集).
    pub data: Option<Vec<ListedPartnership>>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are in all (总数量).
    pub total_count: Option<i64>,
}

/// A partnership (合作关系结果集).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPartnership {
    /// The partner (合作方信息).
    pub partner: Option<Partner>,
    /// What the partner may use (被授权数据).
    pub authorized_data: Option<PartnershipData>,
    /// When the partnership was built, RFC 3339 (建立合作关系时间).
    pub build_time: Option<String>,
    /// When the partnership was terminated, RFC 3339 (终止合作关系时间).
    pub terminate_time: Option<String>,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: Option<String>,
    /// When it was changed last, RFC 3339 (更新时间).
    pub update_time: Option<String>,
}

/// The partner (合作方信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    /// The kind of the partner (合作方类别).
    pub r#type: PartnerKind,
    /// The partner's appid, of a partner by appid (合作方APPID).
    pub appid: Option<String>,
    /// The partner's merchant number, of a partner by merchant number (合作方商户ID).
    pub merchant_id: Option<String>,
}

/// The kind of the partner (合作方类别).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerKind {
    /// A partner by appid.
    Appid,
    /// A partner by merchant number.
    Merchant,
    /// A value that this version does not know.
    Other(String),
}

/// What the partner may use (被授权数据).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnershipData {
    /// The kind of what the partner may use (授权业务类别).
    pub business_type: PartnershipBusiness,
    /// The number of the batch that the partner may use (授权批次ID).
    pub stock_id: Option<String>,
    /// The scenes in which the partner may use it.
    pub scenarios: Option<Vec<String>>,
}

/// The kind of what the partner may use (授权业务类别).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnershipBusiness {
    /// A batch of coupons (代金券).
    FavorStock,
    /// A batch of coupons of a merchant (商家券).
    BusifavorStock,
    /// A value that this version does not know.
    Other(String),
}
