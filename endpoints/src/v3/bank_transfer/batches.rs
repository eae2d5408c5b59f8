//! `v3/bank-transfer/batches`: transfers to several users at once for a bank.

pub mod batch_id;
pub mod out_batch_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Transfers to several users at once for a bank (发起批量转账).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/bank-transfer/batches",
    response = CreatedBankTransferBatch,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_1.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateBankTransferBatch {
    /// The merchant number of the service platform (服务平台商户号).
    pub platform_mchid: String,
    /// The merchant number of the paying company (付款企业商户号).
    pub specialized_payment_mchid: String,
    /// The merchant number whose money it is (实际出资商户号).
    pub sponsor_mchid: String,
    /// The merchant number that the user authorized (用户授权商户号).
    pub user_authorized_mchid: String,
    /// The app or official account that the user authorized in (用户授权appid).
    pub user_authorized_appid: String,
    /// The bank's number of the batch (银行批次单号).
    pub out_batch_no: String,
    /// The batch's name (批次名称).
    pub batch_name: String,
    /// The remark on the batch (批次备注).
    pub batch_remark: String,
    /// More about it (附加信息).
    pub attach_remark: Option<String>,
    /// The amount of all transfers, in fen (转账总金额).
    pub total_amount: i64,
    /// How many transfers there are (转账总笔数).
    pub total_count: i64,
    /// The kind of transfer (转账场景).
    pub transfer_scene: BankTransferScene,
    /// What the transfers are for (批量转账用途).
    pub transfer_purpose: BankTransferPurpose,
    /// The transfers in the batch (转账明细列表).
    pub transfer_detail_list: Option<Vec<BankTransferItem>>,
}

/// A transfer of the batch (转账明细).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankTransferItem {
    /// The bank's number of the transfer (银行明细单号).
    pub out_detail_no: String,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: i64,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: String,
    /// The user who is paid (收款用户openid).
    pub openid: String,
    /// The user's name, which is compared with that of the account (收款用户姓名). The document asks for it; the official example does
    /// without.
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// The number of the identity card of the user who is paid (收款用户身份证).
    #[wechatpay(sensitive)]
    pub user_id_card: Option<String>,
}

/// A batch of transfers that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedBankTransferBatch {
    /// The bank's number of the batch (银行批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch (微信支付批次单号).
    pub batch_id: String,
    /// When the batch was created, RFC 3339 (批次创建时间).
    pub create_time: String,
}

/// The item's state (明细状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BankTransferDetailFilter {
    /// All of them.
    All,
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Fail,
    /// A value that this version does not know.
    Other(String),
}

/// A batch of transfers, as it stands (转账批次单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankTransferBatch {
    /// The merchant number of the bank as a partner (银行服务商号).
    pub bank_sp_mchid: String,
    /// The merchant number of the service platform (服务平台商户号).
    pub platform_mchid: String,
    /// The merchant number of the paying company (付款企业商户号).
    pub specialized_payment_mchid: String,
    /// The merchant number whose money it is (实际出资商户号).
    pub sponsor_mchid: String,
    /// The merchant number that the user authorized (用户授权商户号).
    pub user_authorized_mchid: String,
    /// The app or official account that the user authorized in (用户授权appid).
    pub user_authorized_appid: String,
    /// The bank's number of the batch (银行批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch (微信支付批次单号).
    pub batch_id: String,
    /// The kind of transfer (转账场景).
    pub transfer_scene: BankTransferScene,
    /// The batch's name (批次名称).
    pub batch_name: String,
    /// The remark on the batch (批次备注).
    pub batch_remark: String,
    /// More about it (附加信息).
    pub attach_remark: Option<String>,
    /// What the transfers are for (批量转账用途).
    pub transfer_purpose: BankTransferPurpose,
    /// The batch's state (批次状态).
    pub batch_state: BankTransferBatchState,
    /// Why the batch was closed (批次关闭原因).
    pub close_reason: Option<BankTransferCloseReason>,
    /// The amount of all transfers, in fen (转账总金额).
    pub total_amount: i64,
    /// How many transfers there are (转账总笔数).
    pub total_count: i64,
    /// When the batch was created, RFC 3339 (批次创建时间).
    pub create_time: Option<String>,
    /// When the batch was changed last, RFC 3339 (批次更新时间).
    pub update_time: Option<String>,
    /// The amount of the transfers that succeeded, in fen (转账成功金额).
    pub success_amount: Option<i64>,
    /// How many transfers succeeded (转账成功笔数).
    pub success_count: Option<i64>,
    /// The amount of the transfers that failed, in fen (转账失败金额).
    pub fail_amount: Option<i64>,
    /// How many transfers failed (转账失败笔数).
    pub fail_count: Option<i64>,
    /// The transfers in the batch (转账明细单列表).
    pub transfer_detail_list: Vec<BankTransferDetailSummary>,
}

/// The kind of transfer (转账场景).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BankTransferScene {
    /// An ordinary transfer.
    OrdinaryTransfer,
    /// A transfer to a payroll card.
    PayrollCardTransfer,
    /// A value that this version does not know.
    Other(String),
}

/// What the transfers are for (批量转账用途).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BankTransferPurpose {
    /// The price of goods (货款).
    Goodspayment,
    /// A commission (佣金).
    Commission,
    /// A refund (退款).
    Refund,
    /// Expenses that are paid back (报销).
    Reimbursement,
    /// The cost of shipping (运费).
    Freight,
    /// Something else.
    Others,
    /// A value that this version does not know.
    Other(String),
}

/// The batch's state (批次状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BankTransferBatchState {
    /// Accepted, not yet carried out (已受理).
    Accepted,
    /// On its way (处理中).
    Processing,
    /// Done: each has come to an end, good or bad (已完成).
    Finished,
    /// Closed (已关闭).
    Closed,
    /// A value that this version does not know.
    Other(String),
}

/// Why the batch was closed (批次关闭原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BankTransferCloseReason {
    /// The merchant withdrew it.
    MerchantRevocation,
    /// It was not paid in time.
    OverdueClose,
    /// A value that this version does not know.
    Other(String),
}

/// A transfer of the batch, in brief (转账明细单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankTransferDetailSummary {
    /// WeChat Pay's number of the transfer in the batch (微信支付明细单号).
    pub detail_id: String,
    /// The bank's number of the transfer (银行明细单号).
    pub out_detail_no: String,
    /// The item's state (明细状态).
    pub detail_state: BankTransferDetailState,
    /// Why the transfer failed (明细失败原因).
    pub fail_reason: Option<BankTransferFailReason>,
}

/// The item's state (明细状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BankTransferDetailState {
    /// On its way (处理中).
    Processing,
    /// It succeeded (成功).
    Success,
    /// The bank sent the money back (退票).
    Refund,
    /// It failed (失败).
    Fail,
    /// A value that this version does not know.
    Other(String),
}

/// Why the transfer failed (明细失败原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BankTransferFailReason {
    /// The user's account is frozen.
    AccountFrozen,
    /// The user has not proved a real name.
    RealNameCheckFail,
    /// The name is not the user's.
    NameNotCorrect,
    /// The `openid` is not of this `appid`.
    OpenidInvalid,
    /// The amount is over the user's limit.
    TransferQuotaExceed,
    /// The user has received as much as a day allows.
    DayReceivedQuotaExceed,
    /// The user has received as much as a month allows.
    MonthReceivedQuotaExceed,
    /// The user has received as many transfers as a day allows.
    DayReceivedCountExceed,
    /// The merchant may not use the product.
    ProductAuthCheckFail,
    /// It was not paid in time.
    OverdueClose,
    /// The number of the identity card is not the user's.
    IdCardNotCorrect,
    /// The user has no account.
    AccountNotExist,
    /// Risk control stopped it.
    TransferRisk,
    /// The payroll card was given up.
    PayrollCardAlreadyLogout,
    /// The payroll card is frozen.
    PayrollCardAlreadyFrozen,
    /// The payroll card is not authorized for the merchant.
    PayrollCardUnauthorized,
    /// The user has no payroll card.
    PayrollCardUserNotOpen,
    /// The payroll card has another name.
    PayrollCardNameCardNotMatch,
    /// The payroll card has another identity card.
    PayrollCardIdCardNotMatch,
    /// The payroll card has no bank card any more.
    PayrollCardBankcardUnbundling,
    /// The card has received as much as it may.
    BankCardCollectionsAboveQuota,
    /// The bank account is abnormal.
    BankCardAccountAbnormal,
    /// The card is abnormal.
    BankCardStatusAbnormal,
    /// The details of the bank are wrong.
    BankCardBankInfoWrong,
    /// The details of the card are wrong.
    BankCardCardInfoWrong,
    /// Another reason.
    OtherFailReasonType,
    /// The user has received as much as the account's level of verification allows.
    RealnameAccountReceivedQuotaExceed,
    /// The remark could not be set.
    TransferRemarkSetFail,
    /// A value that this version does not know.
    Other(String),
}

/// A transfer of a batch, as it stands (转账明细单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankTransferDetail {
    /// The merchant number of the bank as a partner (银行服务商号).
    pub bank_sp_mchid: String,
    /// The merchant number of the service platform (服务平台商户号).
    pub platform_mchid: String,
    /// The merchant number of the paying company (付款企业商户号).
    pub specialized_payment_mchid: String,
    /// The merchant number whose money it is (实际出资商户号).
    pub sponsor_mchid: String,
    /// The merchant number that the user authorized (用户授权商户号).
    pub user_authorized_mchid: String,
    /// The app or official account that the user authorized in (用户授权appid).
    pub user_authorized_appid: Option<String>,
    /// The bank's number of the batch (银行批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch (微信支付批次单号).
    pub batch_id: String,
    /// The kind of transfer (转账场景).
    pub transfer_scene: Option<BankTransferScene>,
    /// The bank's number of the transfer (银行明细单号).
    pub out_detail_no: String,
    /// WeChat Pay's number of the transfer in the batch (微信支付明细单号).
    pub detail_id: String,
    /// The user who is paid (收款用户openid).
    pub openid: Option<String>,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub username: Option<String>,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: Option<i64>,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: Option<String>,
    /// The item's state (明细状态).
    pub detail_state: BankTransferDetailState,
    /// Why the transfer failed (明细失败原因).
    pub fail_reason: Option<BankTransferFailReason>,
    /// When the transfer began, RFC 3339 (转账发起时间).
    pub initiate_time: Option<String>,
    /// When the transfer was changed last, RFC 3339 (明细更新时间).
    pub update_time: Option<String>,
    /// The kind of account that is paid (收款账户类型).
    pub account_type: Option<BankTransferAccountType>,
    /// The bank's name (银行名称).
    pub bank_name: Option<String>,
    /// The last digits of the bank card (银行卡尾号).
    pub bank_card_number_tail: Option<String>,
}

/// The kind of account that is paid (收款账户类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BankTransferAccountType {
    /// The user's change in WeChat (零钱).
    WechatpayAccount,
    /// A bank account.
    BankAccount,
    /// A value that this version does not know.
    Other(String),
}
