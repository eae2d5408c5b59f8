//! `v3/ecommerce/account/apply-cancel-withdraw`: applies to close a sub-merchant's account and to withdraw what is left in it.

pub mod applyment_id;
pub mod confirm;
pub mod out_request_no;
pub mod validate_cancel;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::ecommerce::EcommerceIdDocType;

/// Applies to close a sub-merchant's account and to withdraw what is left in it (提交注销提现申请).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/account/apply-cancel-withdraw",
    response = CreatedCancelWithdrawal,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateCancelWithdrawal {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the application to close the account (商户注销申请单号).
    pub out_request_no: String,
    /// Whether the funds are withdrawn (是否提取资金).
    pub withdraw: Option<CancelWithdrawalChoice>,
    /// The account that the money is paid to (收款账号信息).
    pub payee_info: CancelWithdrawalPayeeInfo,
    /// The documents that support the payment (付款申请材料).
    pub proof_medias: Option<Vec<CancelWithdrawalProofMedia>>,
    /// Other supporting documents, as `media_id`s (其他补充材料).
    pub additional_materials: Option<Vec<String>>,
    /// A remark (备注).
    pub remark: Option<String>,
}

/// Whether the funds are withdrawn (是否提取资金).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CancelWithdrawalChoice {
    /// The funds are withdrawn.
    ApplyWithdraw,
    /// The funds are not withdrawn.
    NotApplyWithdraw,
    /// A value that this version does not know.
    Other(String),
}

/// The account that the money is paid to (收款账号信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelWithdrawalPayeeInfo {
    /// The kind of the account (账户类型).
    pub account_type: CancelWithdrawalAccountType,
    /// The bank account (银行账户).
    pub bank_account_info: CancelWithdrawalBankAccountInfo,
    /// The document of the account's holder (收款人账号对应的证件信息).
    pub identity_info: Option<CancelWithdrawalIdentityInfo>,
}

/// The kind of the account (账户类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CancelWithdrawalAccountType {
    /// An account of a company (对公).
    AccountTypeCorporate,
    /// An account of a person (对私).
    AccountTypePersonal,
    /// A value that this version does not know.
    Other(String),
}

/// The bank account (银行账户).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelWithdrawalBankAccountInfo {
    /// The name on the account (开户名称).
    #[wechatpay(sensitive)]
    pub account_name: String,
    /// The bank where the account is (开户银行).
    pub account_bank: String,
    /// The number of the bank's branch (开户银行联行号).
    pub bank_branch_id: Option<String>,
    /// The full name of the bank's branch (开户银行全称).
    pub bank_branch_name: Option<String>,
    /// The full name of the bank's branch (开户银行全称).
    pub bank_name: Option<String>,
    /// The number of the bank account (银行账号).
    #[wechatpay(sensitive)]
    pub account_number: String,
}

/// The document of the account's holder (收款人账号对应的证件信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelWithdrawalIdentityInfo {
    /// The kind of document (证件类型).
    pub id_doc_type: Option<EcommerceIdDocType>,
    /// The name on the document (证件姓名).
    #[wechatpay(sensitive)]
    pub identification_name: String,
    /// The number of the document (证件号码).
    #[wechatpay(sensitive)]
    pub identification_no: String,
}

/// A document that supports the payment (付款申请材料).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelWithdrawalProofMedia {
    /// The kind of supporting document (申请证明材料类型).
    pub proof_media_type: CancelWithdrawalProofMediaType,
    /// The pictures of the supporting document, as `media_id`s (证明材料照片).
    pub proof_media: String,
}

/// The kind of supporting document (申请证明材料类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CancelWithdrawalProofMediaType {
    /// The application for the withdrawal.
    WithdrawalApplication,
    /// A value that this version does not know.
    Other(String),
}

/// An application to close an account and withdraw that was created.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedCancelWithdrawal {
    /// WeChat Pay's number of the application (微信支付注销提现申请单号).
    pub applyment_id: Option<String>,
    /// The merchant's number of the application (商户注销提现申请单号).
    pub out_request_no: Option<String>,
}

/// An application to close an account and withdraw, as it stands (注销提现申请单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelWithdrawal {
    /// WeChat Pay's number of the application (微信支付注销提现申请单号).
    pub applyment_id: String,
    /// The merchant's number of the application (商户注销提现申请单号).
    pub out_request_no: String,
    /// The state of the application (注销提现申请单状态).
    pub cancel_state: CancelWithdrawalState,
    /// The state of the application in words (注销提现申请单状态描述).
    pub cancel_state_description: Option<String>,
    /// Whether the funds are withdrawn (是否提取资金).
    pub withdraw: Option<CancelWithdrawalChoice>,
    /// The withdrawal's state (提现状态).
    pub withdraw_state: Option<CancelWithdrawalWithdrawState>,
    /// The withdrawal's state in words (提现状态描述).
    pub withdraw_state_description: Option<String>,
    /// The result of the withdrawal from each account (账户提现结果).
    pub account_withdraw_result: Option<Vec<CancelWithdrawalAccountResult>>,
    /// When it was changed last, RFC 3339 (最后更新时间).
    pub modify_time: Option<String>,
    /// The sub-merchant to be closed (申请注销的二级商户号).
    pub sub_mchid: String,
    /// The account (账户信息).
    pub account_info: Option<Vec<CancelWithdrawalAccountInfo>>,
    /// What leads the merchant's super administrator to confirm (用于引导商户超级管理员确认注销的信息).
    pub confirm_cancel: Option<CancelWithdrawalConfirmation>,
}

/// The state of the application (注销提现申请单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CancelWithdrawalState {
    /// Accepted, not yet carried out (已受理).
    Accepted,
    /// Under review (审核中).
    Reviewing,
    /// Rejected (已驳回).
    Rejected,
    /// Waiting for the merchant to confirm.
    WaitingMerchantConfirm,
    /// Revoked (已撤销).
    Revoked,
    /// WeChat Pay is at work on it.
    SystemProcessing,
    /// Cancelled.
    Canceled,
    /// The funds are being paid out.
    FundProcessing,
    /// Done (完成).
    Finish,
    /// A value that this version does not know.
    Other(String),
}

/// The withdrawal's state (提现状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CancelWithdrawalWithdrawState {
    /// On its way.
    WithdrawProcessing,
    /// Something went wrong.
    WithdrawException,
    /// The money was paid.
    WithdrawSucceed,
    /// A value that this version does not know.
    Other(String),
}

/// What became of the money of an account (账户提现结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelWithdrawalAccountResult {
    /// The kind of account of the sub-merchant that the money comes from (二级商户号的出款子账户类型).
    pub out_account_type: Option<CancelWithdrawalOutAccountType>,
    /// The payment's state (付款状态).
    pub pay_state: CancelWithdrawalPayState,
    /// The payment's state in words (付款状态描述).
    pub state_description: Option<String>,
}

/// The kind of account of the sub-merchant that the money comes from (二级商户号的出款子账户类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CancelWithdrawalOutAccountType {
    /// The basic account.
    BasicAccount,
    /// The account for operations.
    OperateAccount,
    /// The account for deposits (保证金).
    MarginAccount,
    /// The account for fees.
    TradeFeeAccount,
    /// A value that this version does not know.
    Other(String),
}

/// The payment's state (付款状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CancelWithdrawalPayState {
    /// On its way.
    PayProcessing,
    /// The money was paid.
    PaySucceed,
    /// The payment failed.
    PayFail,
    /// The bank sent the money back.
    BankRefunded,
    /// A value that this version does not know.
    Other(String),
}

/// The balance of an account (账户信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelWithdrawalAccountInfo {
    /// The kind of account of the sub-merchant that the money comes from (二级商户号的出款子账户类型).
    pub out_account_type: Option<CancelWithdrawalOutAccountType>,
    /// What is in the account, in fen (账户金额).
    pub amount: Option<i64>,
}

/// What leads the merchant's super administrator to confirm (用于引导商户超级管理员确认注销的信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelWithdrawalConfirmation {
    /// The page on which the merchant confirms (确认商户注销的页面url).
    pub confirm_cancel_url: Option<String>,
}
