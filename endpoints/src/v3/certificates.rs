//! The platform's certificates (平台证书). A client in certificate mode downloads them by itself:
//! [`PlatformKeys::download`](crate::PlatformKeys::download). The declaration is the runtime's, which needs it for that.

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

pub use crate::runtime::keys::{
    CertificateAlgorithm, DownloadCertificates, EncryptedCertificate, PlatformCertificate, PlatformCertificates,
};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] =
    &[Declaration::of::<DownloadCertificates>().named(|| concat!(module_path!(), "::DownloadCertificates"))];
