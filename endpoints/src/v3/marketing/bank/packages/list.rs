//! Lists the tasks that add users to a package.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::bank::packages::{BankPackageTaskStatus, UploadedBankPackageTask};

/// Lists the tasks that add users to a package (查询上传任务列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/bank/packages/<package_id>/tasks",
    response = BankPackageTaskList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter9_8_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListBankPackageTasks {
    /// The id of the package of users (号码包id).
    pub package_id: String,
    /// The task's state (任务状态).
    pub status: Option<BankPackageTaskStatus>,
    /// The file's name (文件名).
    pub filename: Option<String>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}

/// A page of tasks.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankPackageTaskList {
    /// The tasks on this page (上传任务列表).
    pub data: Option<Vec<UploadedBankPackageTask>>,
    /// How many there are in all (总数量).
    pub total_count: Option<i64>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}
