//! Queries qualifications.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries qualifications (查询补贴资格).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/zhejiang/qualifications/query",
    response = ZhejiangQualifications,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryZhejiangQualifications {
    /// The number of the identity document (证件号码).
    #[wechatpay(sensitive)]
    pub cert_no: String,
    /// The code of the category (品类编码).
    pub cate_code: Option<String>,
    /// The number of the request, unique for each request (请求流水号).
    pub req_ssn: String,
}

/// Qualifications (资格信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZhejiangQualifications {
    /// The code of the result; `000000` is success (响应码).
    pub resp_code: Option<String>,
    /// The result in words (响应描述).
    pub resp_desc: Option<String>,
    /// The qualifications (资格信息).
    pub data: Option<Vec<ZhejiangQualification>>,
}

/// A qualification (资格信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZhejiangQualification {
    /// The code of the category (品类编码).
    pub cate_code: Option<String>,
    /// The state, in words (状态信息).
    pub status: Option<String>,
    /// The code of the state, from `00` to `06` (状态编码).
    pub status_code: Option<String>,
}
