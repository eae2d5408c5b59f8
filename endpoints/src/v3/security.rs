//! Tests of signatures and of encryption (签名验签、加解密测试).
//!
//! What [`EchoSecurityTest`](echo::EchoSecurityTest) sends comes back, and [`SecurityEchoed`] tells it again.

pub mod echo;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::wechatpay_notification;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[Declaration::of::<echo::EchoSecurityTest>()];

/// What [`EchoSecurityTest`](echo::EchoSecurityTest) sent comes back (商户签名验签/加解密测试).
#[wechatpay_notification("SECURITY_ECHO.SUCCESS", document = "https://pay.weixin.qq.com/doc/v3/merchant/4015164042")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityEchoed {
    /// The text that was sent (回显消息).
    pub echo_message: String,
    /// The text that was sent encrypted (加密回显消息).
    pub encrypt_echo_message: Option<String>,
}
