//! `v3/fund-app/mch-transfer/partner/transfer-bills/transfer`: creates a transfer for a sub-merchant to a user who has
//! authorized it beforehand.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::PartnerTransferBill;
use crate::v3::fund_app::mch_transfer::transfer_bills::TransferSceneReport;

/// Creates a transfer for a sub-merchant to a user who has authorized it beforehand (转账).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/partner/transfer-bills/transfer",
    response = PartnerTransferBill,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateAuthorizedPartnerTransferBill {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The app or official account of the merchant (商户AppID).
    pub appid: String,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: i64,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: String,
    /// Where the notification goes (通知地址).
    pub notify_url: Option<String>,
    /// What the user sees as the reason of the transfer (用户收款感知).
    pub user_recv_perception: Option<String>,
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: String,
    /// What is said of the kind of transfer (转账场景报备信息).
    pub transfer_scene_report_infos: Vec<TransferSceneReport>,
    /// WeChat Pay's number of the permission (微信自动收款授权单号).
    pub authorization_id: String,
}
