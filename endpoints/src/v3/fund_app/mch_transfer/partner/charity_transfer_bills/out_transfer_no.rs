//! `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`: queries a donation to charity by the partner's
//! number.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::PartnerCharityTransferState;

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

/// A donation, as it stands (公益捐赠).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerCharityTransfer {
    /// The merchant's number of the budget (商户预算单号).
    pub out_budget_no: String,
    /// WeChat Pay's number of the budget (微信支付预算单号).
    pub budget_id: String,
    /// The merchant's number of the donation (商户公益捐赠单号).
    pub out_transfer_no: String,
    /// WeChat Pay's number of the donation (微信支付公益捐赠单号).
    pub transfer_id: String,
    /// The whole budget, in fen (预算总金额).
    pub amount: Option<i64>,
    /// The remark on the donation (捐赠备注).
    pub transfer_remark: Option<String>,
    /// The merchant number that is paid (收款商户号).
    pub receive_mchid: String,
    /// The donation's state (捐赠状态).
    pub state: PartnerCharityTransferState,
    /// When the donation was created, RFC 3339 (捐赠单创建时间).
    pub create_time: Option<String>,
    /// When the donation was completed, RFC 3339 (捐赠完成时间).
    pub success_time: Option<String>,
}
