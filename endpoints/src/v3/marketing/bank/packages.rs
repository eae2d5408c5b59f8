//! Packages of users.

pub mod list;
pub mod upload;

pub use list::{BankPackageTaskList, ListBankPackageTasks};
pub use upload::UploadBankPackageTask;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The task's state (任务状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BankPackageTaskStatus {
    /// It is under way.
    Processing,
    /// It is done.
    Finished,
    /// A value that this version does not know.
    Other(String),
}

/// A task that adds users to a package.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadedBankPackageTask {
    /// The bank (银行类型).
    pub bank_type: Option<String>,
    /// When the task was created, RFC 3339 (创建上传任务的时间).
    pub create_time: String,
    /// How many numbers failed (失败数).
    pub fail_count: Option<i64>,
    /// The file's name (文件名).
    pub filename: String,
    /// The id of the package of users (号码包id).
    pub package_id: String,
    /// The task's state (任务状态).
    pub status: Option<BankPackageTaskStatus>,
    /// How many numbers succeeded (成功数).
    pub success_count: Option<i64>,
    /// How many users of WeChat the numbers matched (匹配成功的微信用户数).
    pub success_user_count: Option<i64>,
    /// The task's id (上传任务).
    pub task_id: String,
    /// When the task was changed last, RFC 3339 (上传任务最近一次更新的时间).
    pub update_time: Option<String>,
}
