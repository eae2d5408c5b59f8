//! `v3/webizpay/stores/entity-matches`: asks which merchant numbers belong to the companies of stores; queries which merchant
//! numbers belong to the companies of stores.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Asks which merchant numbers belong to the companies of stores (发起门店主体匹配).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/webizpay/stores/entity-matches",
    response = CreatedStoreEntityMatch,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateStoreEntityMatch {
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
    /// The merchant's number of the batch of matches (商户主体匹配批次单号).
    pub out_batch_id: String,
    /// The stores to match (主体匹配明细列表).
    pub match_details: Option<Vec<StoreToMatch>>,
}

/// A store to match (主体匹配明细).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreToMatch {
    /// The store's unified social credit code (门店统一社会信用代码).
    pub organization_code: String,
    /// The name of the store (门店名称).
    pub store_name: String,
    /// The payment product that is asked about (需要查询的支付产品).
    pub product_type: StoreMatchProductType,
}

/// The payment product that is asked about (需要查询的支付产品).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum StoreMatchProductType {
    /// Payment by payment code (付款码支付).
    CodePay,
    /// No product.
    None,
    /// A value that this version does not know.
    Other(String),
}

/// A batch of matches that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedStoreEntityMatch {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The merchant's number of the batch of matches (商户主体匹配批次单号).
    pub out_batch_id: String,
    /// WeChat Pay's number of the batch of matches (微信支付主体匹配批次单号).
    pub batch_id: String,
    /// When the batch was created, RFC 3339 (批次创建时间).
    pub time: String,
    /// The batch's state (批次状态).
    pub state: StoreEntityMatchState,
}

/// Queries which merchant numbers belong to the companies of stores (查询门店主体匹配结果).
#[wechatpay_endpoint(
    GET,
    "v3/webizpay/stores/entity-matches/<batch_id>",
    response = StoreEntityMatch,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryStoreEntityMatch {
    /// WeChat Pay's number of the batch of matches (微信支付主体匹配批次单号).
    pub batch_id: String,
    /// The partner's merchant number (服务商商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
}

/// A batch of matches, as it stands (门店主体匹配结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreEntityMatch {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The merchant's number of the batch of matches (商户主体匹配批次单号).
    pub out_batch_id: String,
    /// WeChat Pay's number of the batch of matches (微信支付主体匹配批次单号).
    pub batch_id: String,
    /// The batch's state (批次状态).
    pub state: StoreEntityMatchState,
    /// The stores to match (主体匹配明细列表).
    pub match_results: Option<Vec<MatchedStore>>,
}

/// What was found for a store (主体匹配明细).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatchedStore {
    /// The store's unified social credit code (门店统一社会信用代码).
    pub organization_code: String,
    /// The name of the store (门店名称).
    pub store_name: Option<String>,
    /// Whether there is a merchant number that meets the conditions (是否存在满足条件微信支付商户号).
    pub has_valid_mchid: bool,
}

/// The batch's state (批次状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum StoreEntityMatchState {
    /// Accepted, not yet carried out (已受理).
    Accepted,
    /// On its way (处理中).
    InProgress,
    /// Done (已完成).
    Completed,
    /// Closed (已关闭).
    Closed,
    /// A value that this version does not know.
    Other(String),
}
