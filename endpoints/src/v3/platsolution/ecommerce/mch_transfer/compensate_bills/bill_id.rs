//! `v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id`: queries a compensation by WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::CompensateBill;

/// Queries a compensation by WeChat Pay's number (查询赔付结果).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/<bill_id>",
    response = CompensateBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504179",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryCompensateBillById {
    /// WeChat Pay's number of it (微信支付单号).
    pub bill_id: String,
}
