//! `v3/partner-transfer/batches`: transfers to several users at once for a sub-merchant.

pub mod batch_id;
pub mod out_batch_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Transfers to several users at once for a sub-merchant (发起批量转账).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/partner-transfer/batches",
    response = CreatedPartnerTransferBatch,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerTransferBatch {
    /// The sub-merchant (特约商户号).
    pub sub_mchid: String,
    /// The sub-merchant's app or official account (特约商户appid).
    pub sub_appid: Option<String>,
    /// What the sub-merchant has authorized (特约商户授权类型).
    pub authorization_type: PartnerTransferAuthorizationType,
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// The batch's name (批次名称).
    pub batch_name: String,
    /// The remark on the batch (批次备注).
    pub batch_remark: String,
    /// The amount of all transfers, in fen (转账总金额).
    pub total_amount: i64,
    /// How many transfers there are (转账总笔数).
    pub total_num: i64,
    /// The transfers in the batch (转账明细列表).
    pub transfer_detail_list: Option<Vec<PartnerTransferItem>>,
    /// The partner's app or official account (服务商的appid).
    pub sp_appid: Option<String>,
    /// What the transfers are for (批量转账用途).
    pub transfer_purpose: Option<PartnerTransferPurpose>,
    /// The kind of transfer (转账场景).
    pub transfer_scene: Option<PartnerTransferScene>,
}

/// What the sub-merchant has authorized (特约商户授权类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerTransferAuthorizationType {
    /// The sub-merchant's data.
    InformationAuthorizationType,
    /// The sub-merchant's money.
    FundAuthorizationType,
    /// The sub-merchant's data and money.
    InformationAndFundAuthorizationType,
    /// A value that this version does not know.
    Other(String),
}

/// A transfer of the batch (转账明细).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerTransferItem {
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: i64,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: String,
    /// The user who is paid (收款用户openid).
    pub openid: String,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: String,
    /// The number of the identity card of the user who is paid (收款用户身份证).
    #[wechatpay(sensitive)]
    pub user_id_card: Option<String>,
}

/// What the transfers are for (批量转账用途).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerTransferPurpose {
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

/// The kind of transfer (转账场景).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerTransferScene {
    /// An ordinary transfer.
    OrdinaryTransfer,
    /// A transfer to a payroll card.
    PayrollCardTransfer,
    /// A value that this version does not know.
    Other(String),
}

/// A batch of transfers that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedPartnerTransferBatch {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch (微信支付批次单号).
    pub batch_id: String,
    /// When the batch was created, RFC 3339 (批次创建时间).
    pub create_time: Option<String>,
}

/// The item's state (明细状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerTransferDetailFilter {
    /// All of them.
    All,
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Fail,
    /// The bank sent the money back (退票).
    Refund,
    /// A value that this version does not know.
    Other(String),
}

/// A batch of transfers for a sub-merchant, as it stands (转账批次单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerTransferBatch {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: String,
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch (微信支付批次单号).
    pub batch_id: String,
    /// The sub-merchant's app or official account (特约商户appid).
    pub sub_appid: Option<String>,
    /// The batch's state (批次状态).
    pub batch_status: PartnerTransferBatchStatus,
    /// The kind of the batch (批次类型).
    pub batch_type: String,
    /// What the sub-merchant has authorized (特约商户授权类型).
    pub authorization_type: String,
    /// The batch's name (批次名称).
    pub batch_name: String,
    /// The remark on the batch (批次备注).
    pub batch_remark: String,
    /// Why the batch was closed (批次关闭原因).
    pub close_reason: Option<PartnerTransferCloseReason>,
    /// The amount of all transfers, in fen (转账总金额).
    pub total_amount: i64,
    /// How many transfers there are (转账总笔数).
    pub total_num: i64,
    /// When the batch was created, RFC 3339 (批次创建时间).
    pub create_time: Option<String>,
    /// When the batch was changed last, RFC 3339 (批次更新时间).
    pub update_time: Option<String>,
    /// The amount of the transfers that succeeded, in fen (转账成功金额).
    pub success_amount: Option<i64>,
    /// How many transfers succeeded (转账成功笔数).
    pub success_num: Option<i64>,
    /// The amount of the transfers that failed, in fen (转账失败金额).
    pub fail_amount: Option<i64>,
    /// How many transfers failed (转账失败笔数).
    pub fail_num: Option<i64>,
    /// The transfers in the batch (转账明细单列表).
    pub transfer_detail_list: Option<Vec<PartnerTransferDetailSummary>>,
    /// The partner's app or official account (服务商的appid).
    pub sp_appid: Option<String>,
    /// What the transfers are for (批量转账用途).
    pub transfer_purpose: Option<PartnerTransferPurpose>,
    /// The kind of transfer (转账场景).
    pub transfer_scene: Option<PartnerTransferScene>,
}

/// The batch's state (批次状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerTransferBatchStatus {
    /// Waiting for the merchant to confirm and pay (待付款).
    WaitPay,
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
pub enum PartnerTransferCloseReason {
    /// The merchant withdrew it.
    MerchantRevocation,
    /// It was not paid in time.
    OverdueClose,
    /// The payer's account is abnormal.
    PayerAccountAbnormal,
    /// A value that this version does not know.
    Other(String),
}

/// A transfer of the batch, in brief (转账明细单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerTransferDetailSummary {
    /// WeChat Pay's number of the transfer in the batch (微信支付明细单号).
    pub detail_id: String,
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// The item's state (明细状态).
    pub detail_status: PartnerTransferDetailStatus,
}

/// The item's state (明细状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerTransferDetailStatus {
    /// Not begun yet (初始态).
    Init,
    /// Waiting for the merchant to confirm and pay (待付款).
    WaitPay,
    /// On its way (处理中).
    Processing,
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Fail,
    /// A value that this version does not know.
    Other(String),
}

/// A transfer of a batch, as it stands (转账明细单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerTransferDetail {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch (微信支付批次单号).
    pub batch_id: String,
    /// The merchant's app or official account (商户的appid).
    pub appid: Option<String>,
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// WeChat Pay's number of the transfer in the batch (微信支付明细单号).
    pub detail_id: String,
    /// The item's state (明细状态).
    pub detail_status: PartnerTransferDetailStatus,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: Option<i64>,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: Option<String>,
    /// Why the transfer failed (明细失败原因).
    pub fail_reason: Option<String>,
    /// The user who is paid (收款用户openid).
    pub openid: Option<String>,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub username: Option<String>,
    /// When the transfer began, RFC 3339 (转账发起时间).
    pub initiate_time: Option<String>,
    /// When the transfer was changed last, RFC 3339 (明细更新时间).
    pub update_time: Option<String>,
    /// The kind of account that is paid (收款账户类型).
    pub account_type: Option<String>,
    /// The bank's name (银行名称).
    pub bank_name: Option<String>,
    /// The last digits of the bank card (银行卡尾号).
    pub bank_card_number_tail: Option<String>,
}
