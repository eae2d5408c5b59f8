//! Transfers with which the user authorizes those that follow.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{TransferSceneReport, TransferState};

/// Creates a transfer, and asks the user who confirms it to authorize later ones (发起转账并完成自动收款授权).
///
/// The same number with the same parameters gives the same transfer again; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
    response = CreatedTransferBillWithAuthorization,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateTransferBillWithAuthorization {
    /// The app or official account of the merchant (商户 AppID).
    pub appid: String,
    /// The merchant's number of the transfer, unique for each (商户单号).
    pub out_bill_no: String,
    /// The scene that the merchant may transfer in (转账场景 ID).
    pub transfer_scene_id: String,
    /// The user, under `appid` (收款用户 OpenID).
    pub openid: String,
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
    /// The merchant whose money it is, if it is another's (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// What the user is asked to authorize (自动收款授权信息).
    pub authorization_info: Option<AuthorizationOffer>,
}

/// What the user is asked to authorize (自动收款授权信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizationOffer {
    /// The user's name, as the page shows it (用户展示名称).
    pub user_display_name: String,
    /// The merchant's number of the authorization, unique for each (商户侧授权单号).
    pub out_authorization_no: String,
    /// Where the notification of the authorization goes (自动收款授权结果通知地址).
    pub authorization_notify_url: String,
}

/// A transfer that was created, with the authorization that the user is asked for.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedTransferBillWithAuthorization {
    /// The merchant's number of the transfer (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (微信转账单号).
    pub transfer_bill_no: String,
    /// When it was created, RFC 3339 (单据创建时间).
    pub create_time: Option<String>,
    /// The state of the transfer (单据状态).
    pub state: TransferState,
    /// What the page is opened with that the user confirms on (跳转领取页面的 package 信息).
    pub package_info: Option<String>,
    /// The user's name, as the page shows it (用户展示名称).
    pub user_display_name: Option<String>,
    /// The merchant's number of the authorization (商户侧授权单号).
    pub out_authorization_no: Option<String>,
}
