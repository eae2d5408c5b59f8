//! Subsidies in Zhejiang, which has interfaces of its own (浙江).

pub mod authcode;
pub mod goods;
pub mod n_qualifications;
pub mod qualifications;
pub mod sncode;

use wechatpay_runtime::wechatpay_object;

/// The voucher code (品类凭证码).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedZhejiangVoucher {
    /// The code of the result; `000000` is success (响应码).
    pub resp_code: Option<String>,
    /// The result in words (响应描述).
    pub resp_desc: Option<String>,
    /// The voucher code of the category (品类凭证码).
    pub auth_code: Option<String>,
}

/// The result of the call (应答).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZhejiangAnswer {
    /// The code of the result; `000000` is success (响应码).
    pub resp_code: Option<String>,
    /// The result in words (响应描述).
    pub resp_desc: Option<String>,
}
