//! A representative.

use wechatpay_runtime::wechatpay_object;

/// A representative, who visits the stores (业务代理信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetailStoreRepresentative {
    /// The representative's openid (业务代理的OpenID).
    pub openid: String,
}
