//! Qualifications of users: claimed, used, asked for.

pub mod passthrough;
pub mod query;
pub mod sync;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use super::SubsidyQualificationState;

/// The qualifications of a user (用户资格).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidyQualifications {
    /// The qualifications (资格状态数组).
    pub qualification_list: Option<Vec<UserSubsidyQualification>>,
}

/// A qualification of a user, for one category of goods (资格状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserSubsidyQualification {
    /// The id of the category of the goods, from 1 to 17 (消费品类ID).
    pub appliance_id: Option<i64>,
    /// The state of the qualification (状态).
    pub state: Option<SubsidyQualificationState>,
    /// Why the qualification was not claimed (区分未领取的原因).
    pub unclaimed_reason: Option<SubsidyUnclaimedReason>,
    /// How the qualification was claimed; told by the query of qualifications that are claimed through the interface (区分对接模式).
    pub claim_mode: Option<SubsidyClaimMode>,
    /// The platform on which the qualification was claimed (领取的平台名称).
    pub claimed_platform_name: Option<String>,
    /// The region in which the qualification was claimed (领取的地区名称).
    pub claimed_region_name: Option<String>,
}

/// How the qualification is claimed (区分对接模式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubsidyClaimMode {
    /// In the mini program.
    #[serde(rename = "CLAIM_MODE_MINI_PROGRAM")]
    MiniProgram,
    /// Through the interface.
    #[serde(rename = "CLAIM_MODE_INTERFACE_PASS_THROUGH")]
    InterfacePassThrough,
    /// A value that this version does not know.
    Other(String),
}

/// Why the qualification was not claimed (区分未领取的原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SubsidyUnclaimedReason {
    /// The user claimed it in another region.
    #[serde(rename = "REASON_CLAIMED_BY_OTHER_REGION")]
    ClaimedByOtherRegion,
    /// The user claimed it on another platform or in another region.
    #[serde(rename = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION")]
    ClaimedByOtherPlatformOrRegion,
    /// The user claimed it nowhere.
    #[serde(rename = "REASON_UNCLAIMED")]
    Unclaimed,
    /// The user claimed it in another way.
    #[serde(rename = "REASON_CLAIMED_BY_OTHER_MODE")]
    ClaimedByOtherMode,
    /// A value that this version does not know.
    Other(String),
}
