//! Queries an organization; queries a user of an organization; changes a user of an organization.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::offlineface::FaceContractState;

/// Queries an organization (查询机构信息接口).
#[wechatpay_endpoint(
    GET,
    "v3/offlinefacemch/organizations",
    response = FaceOrganization,
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFaceOrganization {
    /// The institution's id (机构ID).
    pub organization_id: Option<String>,
    /// The name of the institution that is paid (机构名称).
    pub organization_name: Option<String>,
}

/// An organization (机构信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceOrganization {
    /// The institution's id (机构ID).
    pub organization_id: Option<String>,
    /// The name of the institution that is paid (机构名称).
    pub organization_name: Option<String>,
}

/// Queries a user of an organization (刷脸用户信息查询接口).
#[wechatpay_endpoint(
    GET,
    "v3/offlinefacemch/organizations/<organization_id>/users/out-user-id/<out_user_id>",
    response = FaceUser,
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFaceUser {
    /// The institution's id (机构ID).
    pub organization_id: String,
    /// The merchant's number of the user (商户刷脸用户ID).
    pub out_user_id: String,
}

/// A user of an organization (刷脸用户信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceUser {
    /// WeChat Pay's number of the user (刷脸用户ID).
    pub use_id: Option<String>,
    /// The merchant's number of the user (商户刷脸用户ID).
    pub out_user_id: Option<String>,
    /// The institution's id (机构ID).
    pub organization_id: Option<String>,
    /// The user's name (姓名).
    pub user_name: Option<String>,
    /// The kind of user (用户类型).
    pub user_type: Option<FaceUserType>,
    /// The user as a student (学生信息).
    pub student_info: Option<FaceStudentInfo>,
    /// The user as an employee (职工信息).
    pub staff_info: Option<FaceStaffInfo>,
    /// Whether the user can pay (用户状态).
    pub status: Option<FaceUserStatus>,
    /// The contract's state (签约状态).
    pub contract_state: Option<FaceContractState>,
    /// Whether the picture of the face was uploaded (人脸图片上传状态).
    pub face_image_ok: Option<bool>,
    /// The contract's id (签约ID).
    pub contract_id: Option<String>,
}

/// A kind of user (用户类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FaceUserType {
    /// A student (学生).
    Student,
    /// An employee; WeChat Pay spells it so (职工).
    Stuff,
    /// A value that this version does not know.
    Other(String),
}

/// The user as a student (学生信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceStudentInfo {
    /// The name of the class (班级名).
    pub class_name: Option<String>,
}

/// The user as an employee (职工信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaceStaffInfo {
    /// The profession (职业).
    pub occupation: Option<String>,
}

/// Whether a user can pay (用户状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FaceUserStatus {
    /// In use (正常).
    Normal,
    /// Not in use (停用).
    Disabled,
    /// A value that this version does not know.
    Other(String),
}

/// Changes a user of an organization (刷脸用户信息修改接口).
#[wechatpay_endpoint(
    PATCH,
    "v3/offlinefacemch/organizations/<organization_id>/users/out-user-id/<out_user_id>",
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyFaceUser {
    /// The institution's id (机构ID).
    pub organization_id: String,
    /// The merchant's number of the user (商户刷脸用户ID).
    pub out_user_id: String,
    /// The user's name (姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// The kind of user (用户类型).
    pub user_type: Option<FaceUserType>,
    /// The user as a student (学生信息).
    pub student_info: Option<FaceStudentInfo>,
    /// The user as an employee (职工信息).
    pub staff_info: Option<FaceStaffInfo>,
    /// Whether the user can pay (用户状态).
    pub status: Option<FaceUserStatus>,
    /// The phone number (手机号).
    #[wechatpay(sensitive)]
    pub phone: Option<String>,
}

/// Ends the contract of a user of an organization (解除刷脸用户签约关系接口).
#[wechatpay_endpoint(
    POST,
    "v3/offlinefacemch/organizations/<organization_id>/users/user-id/<user_id>/terminate-contract",
    document = "https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminateFaceUserContract {
    /// WeChat Pay's number of the user (刷脸用户ID).
    pub user_id: String,
    /// The institution's id (机构ID).
    pub organization_id: String,
}
