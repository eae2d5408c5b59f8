//! Queries an application by the partner's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::SubMerchantApplyment;

/// Queries an application by the partner's number (通过业务申请编号查询申请状态).
#[wechatpay_endpoint(
    GET,
    "v3/applyment4sub/applyment/business_code/<business_code>",
    response = SubMerchantApplyment,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySubMerchantApplymentByBusinessCode {
    /// The merchant's number of the application (业务申请编号).
    #[wechatpay(len = 0..=124)]
    pub business_code: String,
}
