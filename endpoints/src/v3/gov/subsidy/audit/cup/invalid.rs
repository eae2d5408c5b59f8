//! Makes the data of a review invalid.

use wechatpay_runtime::wechatpay_endpoint;

use super::SubsidyAuditAnswer;

/// Makes the data of a review invalid (作废审核数据).
///
/// The document bears the title of the query, 查询审核结果.
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/audit/cup/invalid",
    response = SubsidyAuditAnswer,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidateSubsidyAudit {
    /// The code of the branch of China UnionPay (分公司机构代码).
    pub org_no: String,
    /// The merchant's order number, unique for each order (商户订单号).
    pub mchnt_order_id: String,
    /// When the data of the review was uploaded (审核记录上传时间).
    pub upload_time: String,
}
