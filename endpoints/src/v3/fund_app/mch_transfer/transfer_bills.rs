//! Transfers to users: created, and as they stand.

pub mod out_bill_no;
pub mod pre_transfer_with_authorization;
pub mod transfer;
pub mod transfer_bill_no;

mod notification;

pub use notification::{PaymentMethodType, TransferBillFinished};
use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Creates a transfer that the user confirms in WeChat (发起转账).
///
/// The response says that the request is accepted: [`TransferBillFinished`] or [`QueryTransferBill`](out_bill_no::QueryTransferBill) say
/// what became of it. The same number with the same parameters gives the same transfer again; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/transfer-bills",
    response = CreatedTransferBill,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012716434",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateTransferBill {
    /// The app or official account of the merchant (商户 AppID).
    pub appid: String,
    /// The merchant's number of the transfer, unique for each (商户单号).
    pub out_bill_no: String,
    /// The scene that the merchant may transfer in (转账场景 ID), such as `1000` for cash marketing.
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
    /// How the user receives it (用户收款样式).
    pub user_recv_style: Option<ReceiveStyle>,
}

/// What a scene asks to be told (转账场景报备信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferSceneReport {
    /// What is told, as the scene calls it (信息类型): `活动名称`.
    pub info_type: String,
    /// What there is to tell (信息内容).
    pub info_content: String,
}

/// How the user receives a transfer (用户收款样式).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiveStyle {
    /// The style (用户收款样式类型).
    #[serde(rename = "type")]
    pub style_type: ReceiveStyleType,
}

/// The style that a user receives a transfer in (用户收款样式类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ReceiveStyleType {
    /// A page to confirm on (确认收款页).
    ConfirmPage,
    /// A red packet (红包).
    RedPacket,
    /// One that this version does not know.
    Other(String),
}

/// A transfer that was created.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedTransferBill {
    /// The merchant's number of the transfer (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (微信转账单号).
    pub transfer_bill_no: String,
    /// When it was created, RFC 3339 (单据创建时间).
    pub create_time: String,
    /// The state of the transfer (单据状态).
    pub state: TransferState,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// What the page is opened with that the user confirms on, while it is `WAIT_USER_CONFIRM` (跳转领取页面的 package 信息).
    pub package_info: Option<String>,
}

/// A transfer, as it stands (转账单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferBill {
    /// The merchant number (商户号).
    pub mch_id: String,
    /// The merchant's number of the transfer (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (微信转账单号).
    pub transfer_bill_no: String,
    /// The app or official account of the merchant (商户 AppID).
    pub appid: Option<String>,
    /// The state of the transfer (单据状态).
    pub state: TransferState,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: i64,
    /// Why, as the user sees it (转账备注).
    pub transfer_remark: String,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// The user, under `appid` (收款用户 OpenID).
    pub openid: Option<String>,
    /// The user's name (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// When it was created, RFC 3339 (单据创建时间).
    pub create_time: String,
    /// When it changed last, RFC 3339 (最后一次状态变更时间).
    pub update_time: Option<String>,
}

/// The state of a transfer (单据状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TransferState {
    /// Accepted (转账已受理).
    Accepted,
    /// On its way: the merchant's balance may be too low (转账锁定资金中).
    Processing,
    /// The user is yet to confirm (待收款用户确认).
    WaitUserConfirm,
    /// The user has confirmed, and is being paid (转账中). The spelling is WeChat Pay's.
    Transfering,
    /// The user has the money (转账成功).
    Success,
    /// It failed: `fail_reason` says why (转账失败).
    Fail,
    /// It is being cancelled (转账撤销中).
    Canceling,
    /// It was cancelled (转账撤销完成).
    Cancelled,
    /// A state that this version does not know.
    Other(String),
}
