//! TLS for the HTTP client: rustls, on the library that signs. Without the feature `rustls` there is no TLS.

use std::fmt::Display;

use crate::error::ConfigurationError;

/// Sets up TLS for the HTTP client, with the root certificates of the system.
///
/// The configuration is ours and does not depend on the process's default provider. But cargo unites features: a program that
/// uses reqwest or rustls itself gets reqwest's `rustls-no-provider` and rustls's `ring` from us, and its own
/// `reqwest::Client::new()` panics if the process has no default provider. So we install one, unless there is one already.
#[cfg(feature = "rustls")]
pub(super) fn add_to(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, ConfigurationError> {
    use std::sync::Arc;

    #[cfg(feature = "aws-lc-rs")]
    use rustls::crypto::aws_lc_rs as provider;
    #[cfg(not(feature = "aws-lc-rs"))]
    use rustls::crypto::ring as provider;
    use rustls_platform_verifier::BuilderVerifierExt as _;

    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Another thread may have installed one first, which is as good.
        let _ = provider::default_provider().install_default();
    }
    let tls = rustls::ClientConfig::builder_with_provider(Arc::new(provider::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_platform_verifier())
        .map_err(|problem| unbuildable(&problem))?
        .with_no_client_auth();
    Ok(builder.tls_backend_preconfigured(tls))
}

/// Leaves the HTTP client as it is. It can call a gateway on this machine.
#[cfg(not(feature = "rustls"))]
pub(super) fn add_to(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, ConfigurationError> {
    Ok(builder)
}

/// Returns the error of an HTTP client that cannot be built.
pub(super) fn unbuildable(problem: &dyn Display) -> ConfigurationError {
    let fix = "check that this process can read the system's root certificates";
    ConfigurationError::new("the HTTP client", format!("cannot be built: {problem}"), fix)
}
