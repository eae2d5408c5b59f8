//! Tests signatures and encryption: what is sent comes back.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Tests signatures and encryption: what is sent comes back (商户签名验签／加解密测试).
#[wechatpay_endpoint(POST, "v3/security/echo", response = EchoedSecurityTest, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EchoSecurityTest {
    /// Where notifications go (商户回调地址).
    pub notify_url: Option<String>,
    /// The text that comes back (回显信息).
    pub echo_message: String,
    /// A text that is encrypted on the way, to test it (平台证书或微信支付公钥加密测试字段).
    #[wechatpay(sensitive)]
    pub encrypted_echo_message: Option<String>,
}

/// What came back (回显信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EchoedSecurityTest {
    /// The text that comes back (回显信息).
    pub echo_message: Option<String>,
    /// A text that is encrypted on the way, to test it (平台证书或微信支付公钥加密测试字段).
    #[wechatpay(sensitive)]
    pub encrypted_echo_message: Option<String>,
}
