//! `v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no`: queries a merchant's compensation out of a deposit by
//! the platform's number.

use wechatpay_runtime::wechatpay_endpoint;

use super::{CompensationBusinessType, DepositTransferBill};

/// Queries a merchant's compensation out of a deposit by the platform's number (查询保证金赔付结果).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/<out_bill_no>",
    response = DepositTransferBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504199",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryDepositTransferBill {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The kind of business (业务类型).
    pub business_type: Option<CompensationBusinessType>,
}
