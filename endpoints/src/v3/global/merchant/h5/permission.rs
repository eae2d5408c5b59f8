//! Permission to take H5 payments (H5支付权限), and applications for it.

pub mod applications;
pub mod domain;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Queries whether a sub-merchant may take H5 payments (查询子商户H5支付权限状态).
#[wechatpay_endpoint(GET, "v3/global/merchant/h5/permission/<sub_mchid>", response = GlobalH5Permission, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_7.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalH5Permission {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
}

/// Whether the sub-merchant's website is online (子商户经营网址状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalWebsiteState {
    /// It is online (已上线).
    HasLaunched,
    /// It is not online yet (未上线).
    UnLaunched,
    /// A value that this version does not know.
    Other(String),
}

/// The application's state (申请单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalH5ApplicationState {
    /// It waits for its review (待审核).
    Pending,
    /// It is being reviewed (审核中).
    UnderReview,
    /// It was approved (已通过).
    Approved,
    /// It was rejected (已驳回).
    Rejected,
    /// A value that this version does not know.
    Other(String),
}

/// Whether a sub-merchant may take H5 payments (H5支付权限).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalH5Permission {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Whether H5 payments are permitted (H5支付权限状态).
    pub authorization_state: Option<GlobalH5PermissionState>,
}

/// Whether H5 payments are permitted (H5支付权限状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalH5PermissionState {
    /// H5 payments are permitted for tests (测试权限).
    AuthorityToTest,
    /// H5 payments are permitted (正式权限).
    FormalAuthority,
    /// H5 payments are permitted (已授权).
    Authorized,
    /// The permission was taken away for a violation (处罚中).
    UnderPunishment,
    /// H5 payments are not permitted (未授权).
    Unauthorized,
    /// A value that this version does not know.
    Other(String),
}
