//! Asks for a voucher code of a category.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::gov::subsidy::zhejiang::IssuedZhejiangVoucher;

/// Asks for a voucher code of a category (申请品类凭证码).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/zhejiang/authcode/issue",
    response = IssuedZhejiangVoucher,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueZhejiangVoucher {
    /// The code of the category (品类编码).
    pub category_id: String,
    /// The user's openid (用户id).
    pub openid: Option<String>,
    /// The user's name (姓名).
    #[wechatpay(sensitive)]
    pub name: String,
    /// The phone number (手机号).
    #[wechatpay(sensitive)]
    pub mobile: String,
    /// The code of the district (区县编码).
    pub add_code: String,
    /// A text of the caller's own (自定义域).
    pub custom_info: Option<String>,
    /// The code of the kind of identity document, from `1` to `5` (证件类型).
    pub cert_type: String,
    /// The number of the identity document (证件号码).
    #[wechatpay(sensitive)]
    pub cert_no: String,
    /// The number of the request, unique for each request (请求流水号).
    pub req_ssn: String,
}
