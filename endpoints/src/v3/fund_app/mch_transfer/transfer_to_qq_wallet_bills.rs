//! `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`: creates a transfer to a user's QQ wallet; cancels a transfer to a QQ
//! wallet; queries a transfer to a QQ wallet by the merchant's number; tells that a transfer to a QQ wallet has come to an end,
//! good or bad.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_notification, wechatpay_object};

use crate::v3::fund_app::mch_transfer::transfer_bills::{TransferSceneReport, TransferState};

/// Creates a transfer to a user's QQ wallet (发起转账到QQ钱包).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills",
    response = QqWalletTransfer,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateQqWalletTransfer {
    /// The AppID of QQ's open platform (QQ互联开放平台AppID).
    pub appid: String,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The user who is paid (收款用户OpenID).
    pub openid: String,
    /// The QQ number of the user who is paid (收款用户QQ号).
    pub user_qq: Option<String>,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: i64,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: String,
    /// Where the notification goes (通知地址).
    pub notify_url: Option<String>,
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: String,
    /// What is said of the kind of transfer (转账场景报备信息). The document asks for it; the official example does without.
    pub transfer_scene_report_infos: Option<Vec<TransferSceneReport>>,
}

/// Cancels a transfer to a QQ wallet (撤销转账到QQ钱包).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/<out_bill_no>/cancel",
    response = QqWalletTransfer,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelQqWalletTransfer {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
}

/// Queries a transfer to a QQ wallet by the merchant's number (查询转账到QQ钱包的结果).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/<out_bill_no>",
    response = QqWalletTransfer,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryQqWalletTransfer {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
}

/// A transfer to a QQ wallet, as it stands (转账单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QqWalletTransfer {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (微信转账单号).
    pub transfer_bill_no: String,
    /// The AppID of QQ's open platform (QQ互联开放平台AppID).
    pub appid: Option<String>,
    /// Its state (单据状态).
    pub state: TransferState,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: Option<i64>,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: Option<String>,
    /// The user who is paid (收款用户OpenID).
    pub openid: Option<String>,
    /// The QQ number of the user who is paid (收款用户QQ号).
    pub user_qq: Option<String>,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// When it was created, RFC 3339 (单据创建时间).
    pub create_time: Option<String>,
    /// When its state changed last, RFC 3339 (最后一次状态变更时间).
    pub update_time: Option<String>,
}

/// A transfer to a QQ wallet has come to an end, good or bad (转账到QQ钱包).
#[wechatpay_notification("MCHTRANSFER.QQWALLETBILL.FINISHED", document = "https://pay.weixin.qq.com/doc/v3/merchant/4014301851")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QqWalletTransferFinished {
    /// The merchant number (商户号).
    pub mchid: String,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (微信转账单号).
    pub transfer_bill_no: String,
    /// The AppID of QQ's open platform (QQ互联开放平台AppID).
    pub appid: Option<String>,
    /// Its state (单据状态).
    pub state: TransferState,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: Option<i64>,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: Option<String>,
    /// The user who is paid (收款用户OpenID).
    pub openid: Option<String>,
    /// The QQ number of the user who is paid (收款用户QQ号).
    pub user_qq: Option<String>,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    pub user_name: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// When it was created, RFC 3339 (单据创建时间).
    pub create_time: Option<String>,
    /// When its state changed last, RFC 3339 (最后一次状态变更时间).
    pub update_time: Option<String>,
}
