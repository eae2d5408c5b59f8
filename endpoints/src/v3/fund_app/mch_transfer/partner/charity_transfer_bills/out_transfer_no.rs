//! `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`: queries a donation to charity by the partner's
//! number.

use wechatpay_runtime::wechatpay_endpoint;

use super::PartnerCharityTransfer;

/// Queries a donation to charity by the partner's number (商户单号查询公益捐赠详情).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/<out_transfer_no>",
    response = PartnerCharityTransfer,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerCharityTransfer {
    /// The merchant's number of the donation (商户公益捐赠单号).
    pub out_transfer_no: String,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: String,
    /// The merchant's number of the budget (商户预算单号).
    pub out_budget_no: String,
}
