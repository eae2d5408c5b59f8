//! Benefits of students (教育之星), by WeChat or QQ account.

pub mod orders;
pub mod users;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<orders::CreateEduStarOrder>(),
    Declaration::of::<orders::ListEduStarOrders>(),
    Declaration::of::<users::openid::QueryEduStarUser>(),
    Declaration::of::<users::qq::QueryEduStarQqUser>(),
];
