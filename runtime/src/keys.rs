//! Keys, a type each, so that one cannot stand where another belongs: the merchant's, the platform's, the APIv3 key.
//!
//! Their cryptography is in `crypto`; what a message to sign looks like is in `signing`.

mod api_v3;
mod merchant;
mod pem;
mod platform;

pub use api_v3::ApiV3Key;
pub use merchant::Merchant;
pub use platform::{PlatformKey, PlatformKeys};
