//! Transfers that the user has authorized beforehand.

use wechatpay_runtime::{Check, wechatpay_endpoint};

use super::{TransferBill, TransferSceneReport};

/// Creates a transfer to a user who has authorized it beforehand (用户授权后转账). The user need not confirm it.
///
/// The same number with the same parameters gives the same transfer again; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/transfer-bills/transfer",
    response = TransferBill,
    idempotent,
    check = names_the_authorization,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateAuthorizedTransferBill {
    /// The app or official account of the merchant (商户 AppID).
    pub appid: String,
    /// The merchant's number of the transfer, unique for each (商户单号).
    pub out_bill_no: String,
    /// The scene that the merchant may transfer in (转账场景 ID).
    pub transfer_scene_id: String,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// The amount that is transferred, in fen (转账金额).
    #[wechatpay(range = 1..)]
    pub transfer_amount: i64,
    /// Why, as the user sees it (转账备注).
    pub transfer_remark: String,
    /// Where the notification goes (通知地址).
    pub notify_url: Option<String>,
    /// What the user is told that the money is (用户收款感知).
    pub user_recv_perception: Option<String>,
    /// What the scene asks to be told (转账场景报备信息).
    pub transfer_scene_report_infos: Vec<TransferSceneReport>,
    /// WeChat Pay's number of the authorization (微信免确认收款授权单号); this or `out_authorization_no`.
    pub authorization_id: Option<String>,
    /// The merchant's number of the authorization (商户侧授权单号); this or `authorization_id`.
    pub out_authorization_no: Option<String>,
    /// The merchant whose money it is, if it is another's (出资商户号).
    pub sponsor_mchid: Option<String>,
}

fn names_the_authorization(transfer: &CreateAuthorizedTransferBill, check: &mut Check<'_>) {
    if transfer.authorization_id.is_none() && transfer.out_authorization_no.is_none() {
        check.refuse("authorization_id", "or `out_authorization_no` names the authorization");
    }
}
