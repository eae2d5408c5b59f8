//! Queries a company.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::gov::subsidy::SubsidyCollectionState;

/// Queries a company (企业信息查询).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/companies/query",
    response = SubsidyCompany,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySubsidyCompany {
    /// The code of the region of the qualification (使用的资格的地区编码).
    pub qualification_region_code: i64,
    /// The unified social credit code (统一社会信用代码).
    pub license_number: String,
}

/// A company (企业信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidyCompany {
    /// The name of the company (企业名称).
    pub company_name: Option<String>,
    /// Whether the data was collected (归集状态枚举).
    pub collect_state: Option<SubsidyCollectionState>,
    /// The code of the result; `000000` is success (响应码).
    pub code: Option<String>,
    /// The result in words (响应描述).
    pub message: Option<String>,
}
