//! Queries the states of serial numbers.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries the states of serial numbers (查询sn码状态).
#[wechatpay_endpoint(POST, "v3/gov/subsidy/sncode/query", response = SubsidySerialNumbers, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySubsidySerialNumbers {
    /// The serial numbers (S/N码集合).
    #[wechatpay(items = 1..=50)]
    pub sn_code_list: Vec<String>,
    /// The code of the region of the qualification (使用的资格的地区编码).
    pub qualification_region_code: i64,
}

/// Serial numbers, each with its state (SN 码状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidySerialNumbers {
    /// The serial numbers, each with its state (sn码状态数组).
    pub goods_sn_list: Option<Vec<SubsidySerialNumber>>,
}

/// A serial number and its state (SN 码状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidySerialNumber {
    /// The serial number (S/N码).
    pub sn_code: Option<String>,
    /// Whether it can be sold (状态).
    pub state: Option<SubsidySerialNumberState>,
    /// Why it cannot be sold (不可售的原因).
    pub not_sellable_reason: Option<SubsidySerialNumberUnsellableReason>,
}

/// Whether it can be sold (状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubsidySerialNumberState {
    /// The state is not known.
    #[serde(rename = "SNCODE_STATE_UNKNOWN")]
    Unknown,
    /// It can be sold with a subsidy.
    #[serde(rename = "SNCODE_STATE_SELLABLE")]
    Sellable,
    /// It cannot be sold with a subsidy.
    #[serde(rename = "SNCODE_STATE_NOT_SELLABLE")]
    NotSellable,
    /// A value that this version does not know.
    Other(String),
}

/// Why it cannot be sold (不可售的原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubsidySerialNumberUnsellableReason {
    /// It was sold with a subsidy already.
    #[serde(rename = "NOT_SELLABLE_REASON_USED")]
    Used,
    /// Nobody registered it.
    #[serde(rename = "NOT_SELLABLE_REASON_NOT_FOUND")]
    NotFound,
    /// A value that this version does not know.
    Other(String),
}
