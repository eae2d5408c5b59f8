//! Queries the result of a review.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries the result of a review (查询审核结果).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/audit/cup/query",
    response = SubsidyAudit,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySubsidyAudit {
    /// The code of the branch of China UnionPay (分公司机构代码).
    pub org_no: String,
    /// The merchant's order number, unique for each order (商户订单号).
    pub mchnt_order_id: String,
    /// When the data of the review was uploaded (审核记录上传时间).
    pub upload_time: String,
}

/// The result of a review (审核结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidyAudit {
    /// The code of the result; `000000` is success (响应码).
    pub code: Option<String>,
    /// The result in words (响应描述).
    pub msg: Option<String>,
    /// The code that says in more detail what the result is (详细应答码).
    pub sub_code: Option<String>,
    /// What the code means, in words (详细应答码描述).
    pub sub_msg: Option<String>,
    /// The merchant's order number, unique for each order (商户订单号).
    pub mchnt_order_id: Option<String>,
    /// The result of the check (核验结果).
    pub verify_status: Option<String>,
    /// The result of the check, in words (核验结果描述).
    pub verify_status_desc: Option<String>,
    /// The result of the review (审核结果).
    pub audit_status: Option<String>,
    /// The result of the review, in words (审核结果描述).
    pub audit_status_desc: Option<String>,
    /// The state of the order (订单状态).
    pub trade_status: Option<String>,
    /// The amount that was returned (退货金额).
    pub refund_at: Option<String>,
    /// The day of the return (退货日期).
    pub refund_dt: Option<String>,
    /// The code of the branch of China UnionPay (分公司机构代码).
    pub org_no: Option<String>,
}
