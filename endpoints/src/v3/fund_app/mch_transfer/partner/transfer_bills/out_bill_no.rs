//! `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no`: cancels a transfer for a sub-merchant that the user has not
//! confirmed; queries a transfer for a sub-merchant by the partner's number.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::fund_app::mch_transfer::transfer_bills::TransferState;

/// Cancels a transfer for a sub-merchant that the user has not confirmed (撤销转账).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/<out_bill_no>/cancel",
    response = CancelledPartnerTransferBill,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelPartnerTransferBill {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// A transfer whose cancellation was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelledPartnerTransferBill {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (微信转账单号).
    pub transfer_bill_no: String,
    /// Its state (单据状态).
    pub state: TransferState,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: Option<i64>,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// The user who is paid (收款用户OpenID).
    pub openid: Option<String>,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// When it was created, RFC 3339 (单据创建时间).
    pub create_time: Option<String>,
    /// When its state changed last, RFC 3339 (最后一次单据状态变更时间).
    pub update_time: Option<String>,
}

/// Queries a transfer for a sub-merchant by the partner's number (商户单号查询转账单).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/<out_bill_no>",
    response = PartnerTransferBill,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerTransferBill {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// A transfer for a sub-merchant, as it stands (转账单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerTransferBill {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (商家转账订单号).
    pub transfer_bill_no: String,
    /// The app or official account of the merchant (商户AppID).
    pub appid: Option<String>,
    /// Its state (单据状态).
    pub state: TransferState,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: Option<i64>,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// The user who is paid (收款用户OpenID).
    pub openid: Option<String>,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// When it was created, RFC 3339 (单据创建时间).
    pub create_time: Option<String>,
    /// When its state changed last, RFC 3339 (最后一次状态变更时间).
    pub update_time: Option<String>,
}
