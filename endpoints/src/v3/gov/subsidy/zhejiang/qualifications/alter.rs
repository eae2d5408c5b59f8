//! Changes a qualification.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::gov::subsidy::zhejiang::IssuedZhejiangVoucher;

/// Changes a qualification (变更资格).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/zhejiang/qualifications/alter",
    response = IssuedZhejiangVoucher,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlterZhejiangQualification {
    /// The code of the category (品类编码).
    pub cate_code: String,
    /// The number of the identity document (证件号码).
    #[wechatpay(sensitive)]
    pub cert_no: String,
    /// The user's name (姓名).
    #[wechatpay(sensitive)]
    pub name: String,
    /// The phone number (手机号).
    #[wechatpay(sensitive)]
    pub tel: String,
    /// The number of the request, unique for each request (请求流水号).
    pub req_ssn: String,
}
