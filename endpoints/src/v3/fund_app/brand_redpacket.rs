//! Red packets of brands (品牌红包): a batch is given out, and queried by either number. Amounts are in fen.

pub mod brand_merchant_batches;
pub mod brand_merchant_out_batches;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The batch's state (批次单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandRedPacketBatchState {
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

/// The red packet's state (品牌红包明细单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandRedPacketDetailFilter {
    /// All of them.
    DetailViewAll,
    /// Those that succeeded.
    DetailViewSuccess,
    /// Those that failed.
    DetailViewFail,
    /// A value that this version does not know.
    Other(String),
}

/// A batch of brand red packets, as it stands (品牌红包批次单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandRedPacketBatch {
    /// The brand's main merchant number (品牌主商户号).
    pub brand_mchid: String,
    /// WeChat Pay's number of the batch of red packets (微信支付品牌红包批次单号).
    pub batch_no: String,
    /// The merchant's number of the batch of red packets (商家品牌红包批次单号).
    pub out_batch_no: String,
    /// The brand's id (品牌ID).
    pub brand_id: Option<i64>,
    /// The id of the red packet's template (品牌红包模板ID).
    pub template_id: Option<String>,
    /// The brand's app or official account (品牌AppID).
    pub brand_appid: Option<String>,
    /// The batch's state (批次单状态).
    pub batch_state: BrandRedPacketBatchState,
    /// The name of the batch of red packets (品牌红包批次名称).
    pub batch_name: String,
    /// The remark on the batch of red packets (品牌红包批次备注).
    pub batch_remark: String,
    /// Why the batch of red packets was closed (品牌红包批次单关闭原因).
    pub close_reason: Option<BrandRedPacketCloseReason>,
    /// The total amount, in fen (总金额).
    pub total_amount: i64,
    /// How many there are (总笔数).
    pub total_num: i64,
    /// When the batch of red packets was created, RFC 3339 (品牌红包批次创建时间).
    pub create_time: String,
    /// When the batch of red packets was changed last, RFC 3339 (品牌红包批次更新时间).
    pub update_time: Option<String>,
    /// The amount that was given out, in fen (发放成功金额).
    pub success_amount: i64,
    /// How many were given out (发放成功笔数).
    pub success_num: i64,
    /// The amount that could not be given out, in fen (发放失败金额).
    pub fail_amount: i64,
    /// How many could not be given out (发放失败笔数).
    pub fail_num: i64,
    /// The red packets in the batch (品牌红包明细列表).
    pub detail_list: Option<Vec<BrandRedPacketSummary>>,
}

/// Why the batch of red packets was closed (品牌红包批次单关闭原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandRedPacketCloseReason {
    /// The merchant withdrew it.
    MerchantRevocation,
    /// It was not paid in time.
    SystemOverdueClose,
    /// A value that this version does not know.
    Other(String),
}

/// A red packet of the batch, in brief (品牌红包明细).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandRedPacketSummary {
    /// WeChat Pay's number of the red packet (微信支付品牌红包明细单号).
    pub transfer_detail_no: String,
    /// The merchant's number of the red packet (商家品牌红包明细单号).
    pub out_detail_no: String,
    /// The red packet's state (品牌红包明细单状态).
    pub detail_state: BrandRedPacketDetailState,
}

/// The red packet's state (品牌红包明细单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandRedPacketDetailState {
    /// Not checked yet.
    DetailInit,
    /// Waiting for the merchant to confirm and pay.
    DetailWaitPay,
    /// On its way.
    DetailProcessing,
    /// The user has the money.
    DetailSuccess,
    /// It failed.
    DetailFail,
    /// A value that this version does not know.
    Other(String),
}

/// A brand red packet, as it stands (品牌红包明细单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandRedPacket {
    /// The brand's main merchant number (品牌主商户号).
    pub brand_mchid: String,
    /// The merchant's number of the batch of red packets (商家品牌红包批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch of red packets (微信支付品牌红包批次单号).
    pub batch_no: String,
    /// The merchant's number of the red packet (商家品牌红包明细单号).
    pub out_detail_no: String,
    /// WeChat Pay's number of the red packet (微信支付品牌红包明细单号).
    pub detail_no: String,
    /// The red packet's state (品牌红包明细单状态).
    pub detail_state: BrandRedPacketDetailState,
    /// What is in the red packet, in fen (红包金额).
    pub amount: Option<i64>,
    /// The remark on the red packet (红包备注).
    pub remark: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<BrandRedPacketFailReason>,
    /// The user who receives the red packet (接收红包用户OpenID).
    pub openid: Option<String>,
    /// The name of the user who receives the red packet (接收红包用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// When the red packet was begun, RFC 3339 (品牌红包发起时间).
    pub initiate_time: Option<String>,
    /// When the red packet was changed last, RFC 3339 (品牌红包更新时间).
    pub update_time: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: i64,
    /// The id of the red packet's template (品牌红包模板ID).
    pub template_id: String,
    /// The brand's app or official account (品牌AppID).
    pub brand_appid: Option<String>,
}

/// Why it failed (失败原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandRedPacketFailReason {
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
    /// The user has received as many transfers as a day allows.
    DayReceivedCountExceed,
    /// The merchant may not use the product.
    ProductAuthCheckFail,
    /// It was not paid in time.
    OverdueClose,
    /// The user has no account.
    AccountNotExist,
    /// Risk control stopped it.
    TransferRisk,
    /// The user's account is restricted.
    UserAccountLimit,
    /// The reason is not known.
    FailReasonUnknown,
    /// The payer's account is abnormal.
    PayerAccountAbnormal,
    /// The receiver's account is abnormal.
    PayeeAccountAbnormal,
    /// The user did not take it in time.
    UserReceiveOverdue,
    /// The remark is not allowed.
    RemarkNotCorrect,
    /// The merchant rejected it.
    MerchantReject,
    /// The merchant did not confirm it in time.
    MerchantNotConfirm,
    /// The user has received as much from merchants as a month allows.
    BlockB2cUserlimitamountBsruleMonth,
    /// A value that this version does not know.
    Other(String),
}
