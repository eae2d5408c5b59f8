//! Lists the users whose faces are taken anew; queries a request to take a face anew.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Lists the users whose faces are taken anew (查询重采用户列表).
#[wechatpay_endpoint(
    GET,
    "v3/offlineface/face-collections",
    response = FaceCollectionList,
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListFaceCollections {
    /// The institution's id (机构ID).
    pub organization_id: String,
    /// From which entry on to list, beginning with 0 (列表偏移).
    pub offset: Option<i64>,
    /// How many entries to list (资源个数).
    pub limit: Option<i64>,
}

/// The users whose faces are taken anew (重采用户列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceCollectionList {
    /// The requests to take a face anew (重采列表).
    pub face_collections: Option<Vec<FaceCollection>>,
}

/// A request to take a face anew (重采对象).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceCollection {
    /// The id of the request to take a face anew (重采ID).
    pub collection_id: Option<String>,
    /// Who will pay (用户ID).
    pub use_id: Option<String>,
    /// The institution's id (机构ID).
    pub organization_id: Option<String>,
    /// The state of the request to take a face anew (重采状态).
    pub collection_state: Option<FaceCollectionState>,
    /// When the picture was uploaded, RFC 3339 (注册照上传时间).
    pub register_photo_upload_time: Option<String>,
    /// When the user confirmed it, RFC 3339 (支付用户确认时间).
    pub confirm_time: Option<String>,
}

/// The state of the request to take a face anew (重采状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FaceCollectionState {
    /// A picture is to be taken (待采集).
    CollectionRequired,
    /// The picture was uploaded (已上传).
    PhotoUploaded,
    /// The user has confirmed it (已完成).
    Complete,
    /// A value that this version does not know.
    Other(String),
}

/// Queries a request to take a face anew (查询重采请求详情).
#[wechatpay_endpoint(
    GET,
    "v3/offlineface/face-collections/<collection_id>",
    response = FaceCollection,
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFaceCollection {
    /// The id of the request to take a face anew (重采ID).
    pub collection_id: String,
}
