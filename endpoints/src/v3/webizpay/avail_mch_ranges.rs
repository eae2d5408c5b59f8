//! `v3/webizpay/avail-mch-ranges`: adds a merchant to a set of merchants; creates a set of merchants where a company's
//! employees can pay; removes a merchant from a set of merchants; lists the sets of merchants where a company's employees can
//! pay; lists the merchants in a set of merchants.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Adds a merchant to a set of merchants (添加商户标识).
#[wechatpay_endpoint(
    POST,
    "v3/webizpay/avail-mch-ranges/<range_id>/merchant-identifiers",
    response = AddedMerchantIdentifier,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddMerchantIdentifier {
    /// The id of the set of merchants where it can be used (可用商户范围id).
    pub range_id: String,
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The merchant identifier (商户标识值).
    pub merchant_identifier: String,
}

/// A merchant that was added to a set.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedMerchantIdentifier {
    /// The id of the set of merchants where it can be used (可用商户范围id).
    pub range_id: String,
}

/// Creates a set of merchants where a company's employees can pay (创建可用商户范围).
#[wechatpay_endpoint(
    POST,
    "v3/webizpay/avail-mch-ranges",
    response = CreatedAvailableMerchantRange,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateAvailableMerchantRange {
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The kind of merchant identifier (商户标识类型).
    pub identifier_type: MerchantIdentifierType,
}

/// A set of merchants that was created.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedAvailableMerchantRange {
    /// The id of the set of merchants where it can be used (可用商户范围id).
    pub range_id: String,
}

/// Removes a merchant from a set of merchants (删除商户标识).
#[wechatpay_endpoint(
    DELETE,
    "v3/webizpay/avail-mch-ranges/<range_id>/merchant-identifiers/<merchant_identifier>",
    response = DeletedMerchantIdentifier,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeleteMerchantIdentifier {
    /// The id of the set of merchants where it can be used (可用商户范围id).
    pub range_id: String,
    /// The merchant identifier (商户标识值).
    pub merchant_identifier: String,
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(body)]
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
}

/// A merchant that was removed from a set.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeletedMerchantIdentifier {
    /// The id of the set of merchants where it can be used (可用商户范围id).
    pub range_id: String,
}

/// Lists the sets of merchants where a company's employees can pay (查询可用商户范围列表).
#[wechatpay_endpoint(
    GET,
    "v3/webizpay/avail-mch-ranges",
    response = AvailableMerchantRangeList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListAvailableMerchantRanges {
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
}

/// A page of the sets of merchants (可用商户范围列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AvailableMerchantRangeList {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sets of merchants where it can be used (可用商户范围列表).
    pub range_list: Vec<AvailableMerchantRange>,
}

/// A set of merchants (可用商户范围).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AvailableMerchantRange {
    /// The id of the set of merchants where it can be used (可用商户范围id).
    pub range_id: Option<String>,
    /// The kind of merchant identifier (商户标识类型).
    pub identifier_type: Option<MerchantIdentifierType>,
}

/// Lists the merchants in a set of merchants (查询商户标识列表).
#[wechatpay_endpoint(
    GET,
    "v3/webizpay/avail-mch-ranges/<range_id>/merchant-identifiers",
    response = MerchantIdentifierList,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListMerchantIdentifiers {
    /// The id of the set of merchants where it can be used (可用商户范围id).
    pub range_id: String,
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The offset of the first result, counted from 0 (分页开始位置).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
}

/// A page of the merchants of a set (商户标识列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantIdentifierList {
    /// The offset of the first result, counted from 0 (分页开始位置).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
    /// The number of results in this response (实际返回数量).
    pub count: Option<i64>,
    /// How many there are in all (总数量).
    pub total_count: Option<i64>,
    /// The merchant identifiers (商户标识列表).
    pub data: Option<Vec<String>>,
}

/// The kind of merchant identifier (商户标识类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MerchantIdentifierType {
    /// A unified social credit code.
    OrganizationCode,
    /// WeChat Pay's number of a payment to the merchant.
    TransactionId,
    /// A value that this version does not know.
    Other(String),
}
