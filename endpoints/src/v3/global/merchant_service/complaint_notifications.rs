//! The address that complaints are notified to.

pub mod create;
pub mod delete;
pub mod modify;
pub mod query;

pub use create::CreateGlobalComplaintNotification;
pub use delete::DeleteGlobalComplaintNotification;
pub use modify::ModifyGlobalComplaintNotification;
pub use query::QueryGlobalComplaintNotification;

use wechatpay_runtime::wechatpay_object;

/// The address that complaints are notified to (投诉通知地址).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalComplaintNotification {
    /// The merchant's number (商户号).
    pub mchid: Option<String>,
    /// The address that the result is notified to (通知地址).
    pub url: Option<String>,
}
