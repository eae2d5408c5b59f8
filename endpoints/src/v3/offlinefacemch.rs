//! Organizations and their users, who pay by face (离线刷脸机构).

pub mod organizations;
pub mod tokens;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<organizations::QueryFaceOrganization>(),
    Declaration::of::<organizations::QueryFaceUser>(),
    Declaration::of::<organizations::ModifyFaceUser>(),
    Declaration::of::<organizations::TerminateFaceUserContract>(),
    Declaration::of::<tokens::CreateFaceToken>(),
];
