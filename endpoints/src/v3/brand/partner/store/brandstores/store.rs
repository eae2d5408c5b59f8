//! A store, as every call returns it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// Whether the store is open (门店状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerBrandStoreState {
    /// It is open (营业中).
    Open,
    /// It is being created (创建中).
    Creating,
    /// It is closed (暂停营业).
    Closed,
    /// A value that this version does not know.
    Other(String),
}

/// The state of the review (审核状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerBrandStoreReview {
    /// It was approved (审核通过).
    Success,
    /// It is being reviewed (审核中).
    Processing,
    /// It was rejected (审核驳回).
    Rejected,
    /// A value that this version does not know.
    Other(String),
}

/// The store (门店基础信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerBrandStoreBasics {
    /// The merchant's number of the store (商家门店编号).
    pub store_reference_id: Option<String>,
    /// The name of the store (门店名称).
    pub branch_name: Option<String>,
}

/// The store's business (门店经营信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerBrandStoreBusiness {
    /// The store's phone number (门店服务电话).
    pub service_phone: Option<String>,
    /// The store's business hours (门店经营时间).
    pub business_hours: Option<String>,
}

/// Whether the merchant is bound to the store (收款绑定状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerBrandStoreRecipientState {
    /// It is bound (已确认).
    Confirmed,
    /// The merchant's administrator refused (管理员拒绝).
    AdminRejected,
    /// It waits for the merchant's administrator (待确认).
    Confirming,
    /// Nobody confirmed in time (超时未确认).
    TimeoutRejected,
    /// A value that this version does not know.
    Other(String),
}

/// The store's address (门店地址信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerBrandStoreAddress {
    /// The code of the store's province and city (门店省市编码).
    pub address_code: String,
    /// The store's address (门店地址).
    pub address_detail: String,
    /// How to find the store (门店地址辅助描述).
    pub address_complements: Option<String>,
    /// The store's longitude (门店经度).
    pub longitude: Option<String>,
    /// The store's latitude (门店纬度).
    pub latitude: Option<String>,
}

/// A merchant that takes the store's payments (门店收款信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerBrandStoreRecipient {
    /// The merchant that takes the store's payments (门店收款商户号).
    pub mchid: Option<String>,
    /// The company that takes the store's payments (门店收款主体).
    pub company_name: Option<String>,
    /// Whether the merchant is bound to the store (收款绑定状态).
    pub recipient_state: Option<PartnerBrandStoreRecipientState>,
}

/// A store of a brand (品牌门店).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerBrandStore {
    /// The brand's id (品牌ID).
    pub brand_id: Option<String>,
    /// The id of the brand's store (品牌门店ID).
    pub store_id: Option<String>,
    /// Whether the store is open (门店状态).
    pub store_state: Option<PartnerBrandStoreState>,
    /// The state of the review (审核状态).
    pub audit_state: Option<PartnerBrandStoreReview>,
    /// Why the review failed (审核失败原因).
    pub review_reject_reason: Option<String>,
    /// The store (门店基础信息).
    pub store_basics: Option<PartnerBrandStoreBasics>,
    /// The store's address (门店地址信息).
    pub store_address: Option<PartnerBrandStoreAddress>,
    /// The store's business (门店经营信息).
    pub store_business: Option<PartnerBrandStoreBusiness>,
    /// The merchants that take the store's payments (门店收款信息).
    pub store_recipient: Option<Vec<PartnerBrandStoreRecipient>>,
}

/// The store's address (门店地址信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerBrandStoreAddress {
    /// The code of the store's province and city (门店省市编码).
    pub address_code: Option<String>,
    /// The store's address (门店地址).
    pub address_detail: Option<String>,
    /// How to find the store (门店地址辅助描述).
    pub address_complements: Option<String>,
    /// The store's longitude (门店经度).
    pub longitude: Option<String>,
    /// The store's latitude (门店纬度).
    pub latitude: Option<String>,
}
