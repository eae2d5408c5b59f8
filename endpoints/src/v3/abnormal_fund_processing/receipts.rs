//! `v3/abnormal-fund-processing/receipts`: gives the instruction to pay out abnormal funds; queries abnormal funds and what
//! became of them; queries what became of an instruction to pay out abnormal funds; tells that abnormal funds were paid out.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_notification, wechatpay_object};

/// Gives the instruction to pay out abnormal funds (发起在途异常资金付款指令).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/abnormal-fund-processing/receipts/<receipt_id>/transfer-instructions",
    response = AbnormalFundReceipt,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateAbnormalFundInstruction {
    /// WeChat Pay's number of the abnormal funds (微信支付在途异常资金付款单号).
    pub receipt_id: String,
    /// The merchant's number of the instruction (商户侧指令编号).
    pub out_instruction_no: String,
    /// The apps or official accounts that the user is known under, as the official example has them (商户AppID).
    pub appid: Option<Vec<String>>,
    /// How it is paid (付款方式).
    pub transfer_mode: AbnormalFundTransferMode,
    /// Who receives the money (收款方).
    pub receiver: Option<AbnormalFundReceiver>,
    /// Where the notification goes (回调通知地址).
    pub notify_url: Option<String>,
}

/// Who receives the money (收款方).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbnormalFundReceiver {
    /// The user who receives the money (入账用户OpenID).
    pub openid: Option<String>,
    /// The app or official account of the merchant (商户AppID).
    pub appid: Option<String>,
    /// The merchant number that receives the money (入账商户号).
    pub mchid: Option<String>,
}

/// Queries abnormal funds and what became of them (查询在途异常资金付款结果).
#[wechatpay_endpoint(
    GET,
    "v3/abnormal-fund-processing/receipts/<receipt_id>",
    response = AbnormalFundReceipt,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryAbnormalFundReceipt {
    /// WeChat Pay's number of the abnormal funds (微信支付在途异常资金付款单号).
    pub receipt_id: String,
}

/// Abnormal funds, and what becomes of them (在途异常资金付款单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbnormalFundReceipt {
    /// The product (产品名称).
    pub product_name: Option<String>,
    /// WeChat Pay's number of the abnormal funds (微信支付在途异常资金付款单号).
    pub receipt_id: String,
    /// The amount that is paid (付款金额信息).
    pub transfer_amount: AbnormalFundTransferAmount,
    /// The state of the payment of the abnormal funds (在途异常资金付款状态).
    pub receipt_state: AbnormalFundReceiptState,
    /// When the record of the abnormal funds was created, RFC 3339 (在途异常资金付款单据创建时间).
    pub create_time: Option<String>,
    /// When the record of the abnormal funds was changed last, RFC 3339 (在途异常资金付款单据更新时间).
    pub last_update_time: Option<String>,
    /// The instruction to pay out the abnormal funds (在途异常资金付款指令信息).
    pub instruction: Option<AbnormalFundReceiptInstruction>,
}

/// Queries what became of an instruction to pay out abnormal funds (查询在途异常资金付款指令执行结果).
#[wechatpay_endpoint(
    GET,
    "v3/abnormal-fund-processing/receipts/<receipt_id>/transfer-instructions/<out_instruction_no>",
    response = AbnormalFundInstruction,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryAbnormalFundInstruction {
    /// WeChat Pay's number of the abnormal funds (微信支付在途异常资金付款单号).
    pub receipt_id: String,
    /// The merchant's number of the instruction (商户侧指令编号).
    pub out_instruction_no: String,
}

/// An instruction to pay out abnormal funds, as it stands (在途异常资金付款指令).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbnormalFundInstruction {
    /// The merchant's number of the instruction (商户侧指令编号).
    pub out_instruction_no: String,
    /// Who gave the instruction (在途异常资金付款指令的发起方).
    pub commander: AbnormalFundCommander,
    /// How it is paid (付款方式).
    pub transfer_mode: Option<AbnormalFundTransferMode>,
    /// Who receives the money (收款方).
    pub receiver: Option<AbnormalFundPayee>,
    /// The state of the instruction (在途异常资金付款指令状态).
    pub instruction_state: AbnormalFundInstructionState,
    /// When the instruction was created, RFC 3339 (在途异常资金付款指令创建时间).
    pub create_time: Option<String>,
    /// When the money arrived, RFC 3339 (入账成功时间).
    pub success_time: Option<String>,
    /// When the instruction was closed, RFC 3339 (在途异常资金付款指令关闭时间).
    pub close_time: Option<String>,
    /// Where the notification goes (回调通知地址).
    pub notify_url: String,
    /// WeChat Pay's number of the instruction (微信支付在途异常资金付款指令执行流水号).
    pub instruction_instance_id: Option<String>,
}

/// The amount that is paid (付款金额信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbnormalFundTransferAmount {
    /// The total amount, in fen (总金额).
    pub total: Option<i64>,
    /// The currency; `CNY` if left out (货币类型).
    pub currency: Option<String>,
}

/// The state of the payment of the abnormal funds (在途异常资金付款状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AbnormalFundReceiptState {
    /// The money waits for an instruction.
    ReceiptStatePending,
    /// An instruction is being carried out.
    ReceiptStateProgress,
    /// The money was paid out.
    ReceiptStateCompleted,
    /// A value that this version does not know.
    Other(String),
}

/// The instruction to pay out the abnormal funds (在途异常资金付款指令信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbnormalFundReceiptInstruction {
    /// The merchant's number of the instruction (商户侧指令编号).
    pub out_instruction_no: String,
    /// Who gave the instruction (在途异常资金付款指令的发起方).
    pub commander: AbnormalFundCommander,
    /// How it is paid (付款方式).
    pub transfer_mode: Option<AbnormalFundTransferMode>,
    /// When the money arrived, RFC 3339 (入账成功时间).
    pub success_time: Option<String>,
    /// The app or official account of the merchant (商户AppID).
    pub appid: Option<Vec<String>>,
    /// Where the notification goes (回调通知地址).
    pub notify_url: Option<String>,
    /// Who receives the money (收款方).
    pub receiver: Option<AbnormalFundPayee>,
    /// The state of the instruction (在途异常资金付款指令状态).
    pub instruction_state: Option<AbnormalFundInstructionState>,
    /// When the record of the abnormal funds was created, RFC 3339 (在途异常资金付款单据创建时间).
    pub create_time: Option<String>,
    /// WeChat Pay's number of the instruction (微信支付在途异常资金付款指令执行流水号).
    pub instruction_instance_id: Option<String>,
}

/// Who gave the instruction (在途异常资金付款指令的发起方).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbnormalFundCommander {
    /// The role of who gave the instruction (发起在途异常资金付款请求的角色).
    pub operator: Option<AbnormalFundOperator>,
    /// The merchant number (微信支付商户号).
    pub mchid: Option<String>,
}

/// The role of who gave the instruction (发起在途异常资金付款请求的角色).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AbnormalFundOperator {
    /// A merchant.
    Merchant,
    /// A value that this version does not know.
    Other(String),
}

/// How it is paid (付款方式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AbnormalFundTransferMode {
    /// To the user who was to receive it.
    TransferToOriginalReceiveUser,
    /// To the merchant that was to receive it.
    TransferModeToOriginalReceiveMerchant,
    /// To a merchant that the platform names.
    TransferModeToSpecifiedReceiveMerchant,
    /// A value that this version does not know.
    Other(String),
}

/// Who receives the money (收款方).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbnormalFundPayee {
    /// The user who receives the money (入账用户OpenID).
    pub openid: Option<String>,
    /// The app or official account of the merchant (商户AppID).
    pub appid: Option<String>,
    /// The merchant number that receives the money (入账商户号).
    pub mchid: Option<String>,
    /// The kind of account that receives the money (入账账户类型).
    pub account_type: Option<String>,
}

/// The state of the instruction (在途异常资金付款指令状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AbnormalFundInstructionState {
    /// Waiting to be carried out.
    InstructionStatePending,
    /// Being carried out.
    InstructionStateInProgress,
    /// Closed, without a payment.
    InstructionStateClosed,
    /// The money was paid.
    InstructionStateSuccess,
    /// A value that this version does not know.
    Other(String),
}

/// Abnormal funds were paid out (异常转付处理结果回调).
#[wechatpay_notification(
    "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4014591539"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbnormalFundTransferred {
    /// The product (产品名称).
    pub product_name: Option<String>,
    /// WeChat Pay's number of the abnormal funds (微信支付在途异常资金付款单号).
    pub receipt_id: String,
    /// The amount that is paid (付款金额信息).
    pub transfer_amount: AbnormalFundTransferAmount,
    /// The state of the payment of the abnormal funds (在途异常资金付款状态).
    pub receipt_state: AbnormalFundReceiptState,
    /// When the record of the abnormal funds was created, RFC 3339 (在途异常资金付款单据创建时间).
    pub create_time: Option<String>,
    /// When the record of the abnormal funds was changed last, RFC 3339 (在途异常资金付款单据更新时间).
    pub last_update_time: Option<String>,
    /// The instruction to pay out the abnormal funds (在途异常资金付款指令信息).
    pub instruction: AbnormalFundReceiptInstruction,
}
