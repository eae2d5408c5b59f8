//! Queries an application by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::SubMerchantApplyment;

/// Queries an application by WeChat Pay's number (通过申请单号查询申请状态).
#[wechatpay_endpoint(
    GET,
    "v3/applyment4sub/applyment/applyment_id/<applyment_id>",
    response = SubMerchantApplyment,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySubMerchantApplymentById {
    /// WeChat Pay's number of the application (微信支付申请单号).
    pub applyment_id: i64,
}
