//! `v3/transfer/batches`: transfers to several users at once; tells that a batch of transfers has come to an end: it was
//! carried out or closed.

pub mod batch_id;
pub mod out_batch_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_notification, wechatpay_object};

/// Transfers to several users at once (发起批量转账).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/transfer/batches",
    response = CreatedTransferBatch,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_1.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateTransferBatch {
    /// The merchant's app or official account (直连商户的appid).
    pub appid: String,
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
    pub transfer_detail_list: Vec<TransferItem>,
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: Option<String>,
    /// Where the notification goes (通知地址).
    pub notify_url: Option<String>,
}

/// A transfer of the batch (转账明细).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferItem {
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: i64,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: String,
    /// The user, under the merchant's `appid` (用户在直连商户应用下的用户标示).
    pub openid: String,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// The number of the identity card of the user who is paid (收款用户身份证).
    #[wechatpay(sensitive)]
    pub user_id_card: Option<String>,
}

/// A batch of transfers that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedTransferBatch {
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch (微信批次单号).
    pub batch_id: String,
    /// When the batch was created, RFC 3339 (批次创建时间).
    pub create_time: String,
    /// The batch's state (批次状态).
    pub batch_status: Option<TransferBatchStatus>,
}

/// The batch's state (批次状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TransferBatchStatus {
    /// Accepted, not yet carried out (已受理).
    Accepted,
    /// On its way (处理中).
    Processing,
    /// Done: each has come to an end, good or bad (已完成).
    Finished,
    /// Closed (已关闭).
    Closed,
    /// Waiting for the merchant to confirm and pay (待付款).
    WaitPay,
    /// A value that this version does not know.
    Other(String),
}

/// The item's state (明细状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TransferDetailFilter {
    /// All of them.
    All,
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Fail,
    /// A value that this version does not know.
    Other(String),
}

/// A batch of transfers, as it stands, with a page of its transfers (转账批次单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferBatch {
    /// The batch of transfers (转账批次单).
    pub transfer_batch: TransferBatchSummary,
    /// The transfers in the batch (转账明细单列表).
    pub transfer_detail_list: Option<Vec<TransferDetailSummary>>,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
}

/// The batch itself (转账批次单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferBatchSummary {
    /// The merchant number (商户号).
    pub mchid: String,
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch (微信批次单号).
    pub batch_id: String,
    /// The merchant's app or official account (直连商户的appid).
    pub appid: Option<String>,
    /// The batch's state (批次状态).
    pub batch_status: TransferBatchStatus,
    /// The kind of the batch (批次类型).
    pub batch_type: Option<String>,
    /// The batch's name (批次名称).
    pub batch_name: Option<String>,
    /// The remark on the batch (批次备注).
    pub batch_remark: Option<String>,
    /// Why the batch was closed (批次关闭原因).
    pub close_reason: Option<String>,
    /// The amount of all transfers, in fen (转账总金额).
    pub total_amount: Option<i64>,
    /// How many transfers there are (转账总笔数).
    pub total_num: Option<i64>,
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
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: Option<String>,
}

/// A transfer of the batch, in brief (转账明细单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferDetailSummary {
    /// WeChat Pay's number of the transfer in the batch (微信明细单号).
    pub detail_id: String,
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// The item's state (明细状态).
    pub detail_status: TransferDetailStatus,
}

/// The item's state (明细状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TransferDetailStatus {
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
pub struct TransferDetail {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch (微信批次单号).
    pub batch_id: String,
    /// The merchant's app or official account (直连商户的appid).
    pub appid: Option<String>,
    /// The merchant's number of the item (商家明细单号).
    pub out_detail_no: String,
    /// WeChat Pay's number of the transfer in the batch (微信明细单号).
    pub detail_id: String,
    /// The item's state (明细状态).
    pub detail_status: TransferDetailStatus,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: Option<i64>,
    /// The remark on the transfer, which the user sees (转账备注).
    pub transfer_remark: Option<String>,
    /// Why the transfer failed (明细失败原因).
    pub fail_reason: Option<String>,
    /// The user, under the merchant's `appid` (用户在直连商户应用下的用户标示).
    pub openid: Option<String>,
    /// The user's name, which is compared with that of the account (收款用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// When the transfer began, RFC 3339 (转账发起时间).
    pub initiate_time: Option<String>,
    /// When the transfer was changed last, RFC 3339 (明细更新时间).
    pub update_time: Option<String>,
}

/// A batch of transfers has come to an end: it was carried out or closed (商家转账批次完成回调、商家转账批次关闭回调).
#[wechatpay_notification(
    "MCHTRANSFER.BATCH.FINISHED",
    "MCHTRANSFER.BATCH.CLOSED",
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012269028"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferBatchFinished {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's number of the batch (商家批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch (微信批次单号).
    pub batch_id: String,
    /// The batch's state (批次状态).
    pub batch_status: TransferBatchStatus,
    /// The number of transfers in the batch (批次总笔数).
    pub total_num: Option<i64>,
    /// The total of the batch, in fen (批次总金额).
    pub total_amount: Option<i64>,
    /// Why the batch was closed (批次关闭原因).
    pub close_reason: Option<TransferCloseReason>,
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
}

/// Why the batch was closed (批次关闭原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TransferCloseReason {
    /// The merchant closed it.
    Closed,
    /// It was not paid in time.
    OverdueClose,
    /// The scene is not valid.
    TransferSceneInvalid,
    /// A value that this version does not know.
    Other(String),
}
