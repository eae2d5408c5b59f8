//! What several calls share: kinds of goods, states, documents.

use wechatpay_runtime::wechatpay_enumeration;

/// The kind of identity document (证件类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubsidyDocumentType {
    /// An identity card of mainland China.
    #[serde(rename = "ID_DOC_TYPE_ID_CARD")]
    IdCard,
    /// A mainland travel permit for residents of Hong Kong and Macao.
    #[serde(rename = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC")]
    MainlandTravelPermitForHkMc,
    /// A mainland travel permit for residents of Taiwan.
    #[serde(rename = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW")]
    MainlandTravelPermitForTw,
    /// A value that this version does not know.
    Other(String),
}

/// The state of the qualification (资格的状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubsidyQualificationState {
    /// The user has not claimed it.
    Unclaimed,
    /// The user has claimed it and has not used it.
    Unredeemed,
    /// The user has used it.
    Redeemed,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of product (产品类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubsidyProductType {
    /// A product without artificial intelligence.
    CommonProduct,
    /// A product with artificial intelligence.
    AiProduct,
    /// A value that this version does not know.
    Other(String),
}

/// The grade of energy efficiency (能效等级).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubsidyEnergyGrade {
    /// The first grade.
    FirstLevel,
    /// The second grade.
    SecondLevel,
    /// The grade is not known.
    #[serde(rename = "ENERGY_GRADE_UNKNOWN")]
    Unknown,
    /// A value that this version does not know.
    Other(String),
}

/// How it was sold (销售方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubsidySaleMode {
    /// It was sold online.
    #[serde(rename = "SALE_MODEL_ONLINE")]
    Online,
    /// It was sold in a shop.
    #[serde(rename = "SALE_MODEL_OFFLINE")]
    Offline,
    /// A value that this version does not know.
    Other(String),
}

/// Whether the qualification was used or given back (品类状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubsidyCategoryState {
    /// The qualification was used.
    #[serde(rename = "CATE_STATE_REDEEM")]
    Redeem,
    /// The goods came back, and the qualification was given back.
    #[serde(rename = "CATE_STATE_REFUND")]
    Refund,
    /// A value that this version does not know.
    Other(String),
}

/// Whether the data was collected (归集状态枚举).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubsidyCollectionState {
    /// The data was not collected yet.
    #[serde(rename = "COLLECT_STATE_NOT_COLLECT")]
    NotCollect,
    /// The data was collected.
    #[serde(rename = "COLLECT_STATE_COLLECTED")]
    Collected,
    /// The data could not be collected.
    #[serde(rename = "COLLECT_STATE_COLLECTION_FAILED")]
    CollectionFailed,
    /// A value that this version does not know.
    Other(String),
}

/// The kind of computer (类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubsidyComputerType {
    /// A desktop computer.
    Desktop,
    /// A laptop.
    Laptop,
    /// The kind is not known.
    #[serde(rename = "COMPUTER_TYPE_UNKNOWN")]
    Unknown,
    /// A value that this version does not know.
    Other(String),
}
