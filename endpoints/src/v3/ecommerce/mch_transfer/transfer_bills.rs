//! `v3/ecommerce/mch-transfer/transfer-bills`: creates a transfer from a sub-merchant to a user.

pub mod out_bill_no;
pub mod transfer_bill_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Creates a transfer from a sub-merchant to a user (发起转账).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/mch-transfer/transfer-bills",
    response = CreatedEcommerceTransferBill,
    document = "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/transfer-to-user.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateEcommerceTransferBill {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The partner's app or official account (服务商AppID).
    pub appid: String,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: String,
    /// The user who is paid (收款用户OpenID).
    pub openid: String,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: i64,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: String,
    /// Where notifications go (商户回调地址).
    pub notify_url: Option<String>,
}

/// A transfer that was created.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedEcommerceTransferBill {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (微信转账单号).
    pub transfer_bill_no: String,
    /// When it was created, RFC 3339 (单据创建时间).
    pub create_time: String,
    /// Its state (单据状态).
    pub state: EcommerceTransferState,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// The `package` that opens the page where the user takes the money (跳转领取页面的package信息).
    pub package_info: Option<String>,
}

/// Its state (单据状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceTransferState {
    /// Accepted, not yet carried out (已受理).
    Accepted,
    /// On its way (处理中).
    Processing,
    /// The user is yet to confirm (待用户确认).
    WaitUserConfirm,
    /// The user has confirmed, and is being paid (转账中). The spelling is WeChat Pay's.
    Transfering,
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Fail,
    /// It is being cancelled (撤销中).
    Canceling,
    /// It was cancelled (已撤销).
    Cancelled,
    /// A value that this version does not know.
    Other(String),
}

/// A sub-merchant's transfer, as it stands (转账单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceTransferBill {
    /// The partner's merchant number (服务商商户号).
    pub mchid: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (微信转账单号).
    pub transfer_bill_no: String,
    /// The partner's app or official account (服务商AppID).
    pub appid: String,
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: String,
    /// Its state (单据状态).
    pub state: EcommerceTransferState,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: i64,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: String,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// The user who is paid (收款用户OpenID).
    pub openid: Option<String>,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// When it was created, RFC 3339 (单据创建时间).
    pub create_time: String,
    /// When its state changed, RFC 3339 (状态变更时间).
    pub update_time: String,
}
