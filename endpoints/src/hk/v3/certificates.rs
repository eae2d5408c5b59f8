//! The platform's certificates (平台证书), for merchants of the Hong Kong wallet. A client in certificate mode downloads them by itself:
//! [`PlatformKeys::download_from`](crate::PlatformKeys::download_from) with
//! [`CertificateSource::HongKongWallet`](crate::CertificateSource::HongKongWallet). The declaration is the runtime's, which needs it for that.

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

pub use crate::runtime::keys::DownloadHongKongCertificates;

/// The endpoint of this module.
#[cfg(feature = "server")]
pub(crate) const DECLARATION: Declaration =
    Declaration::of::<DownloadHongKongCertificates>().named(|| concat!(module_path!(), "::DownloadHongKongCertificates"));
