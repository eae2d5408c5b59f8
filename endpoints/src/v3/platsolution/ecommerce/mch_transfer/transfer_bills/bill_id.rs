//! `v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id`: queries a merchant's compensation out of a deposit by
//! WeChat Pay's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::{CompensationBusinessType, DepositTransferBill};

/// Queries a merchant's compensation out of a deposit by WeChat Pay's number (查询保证金赔付结果).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/<bill_id>",
    response = DepositTransferBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504200",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryDepositTransferBillById {
    /// WeChat Pay's number of it (微信支付单号).
    pub bill_id: String,
    /// The kind of business (业务类型).
    pub business_type: Option<CompensationBusinessType>,
}
