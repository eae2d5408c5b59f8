//! `v3/platsolution/ecommerce/mch-transfer/transfer-bills`: compensates a merchant out of the sub-merchant's deposit.

pub mod bill_id;
pub mod out_bill_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::{CompensationClosing, CompensationReceiverDetail, CompensationReceiverType, CompensationState};

/// Compensates a merchant out of the sub-merchant's deposit (保证金赔付).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/mch-transfer/transfer-bills",
    response = CreatedDepositTransferBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504198",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateDepositTransferBill {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
    /// The app or official account (公众账号ID).
    pub sp_appid: Option<String>,
    /// The kind of business (业务类型).
    pub business_type: CompensationBusinessType,
    /// Who receives the money (收款方信息).
    pub receiver: DepositTransferReceiver,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The amount of the compensation, in fen (赔付金额).
    pub amount: Option<i64>,
    /// Why it is compensated (赔付原因).
    pub transfer_remark: String,
    /// The remark that the receiver sees (收款方备注).
    pub receiver_remark: Option<String>,
}

/// The kind of business (业务类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CompensationBusinessType {
    /// A merchant, out of a deposit.
    DepositCompensation,
    /// A user, after a sale, by the platform.
    PlatformAfterSalesCompensation,
    /// An insurance claim.
    InsuranceClaim,
    /// A user, after a sale, out of a deposit.
    DepositAfterSalesCompensation,
    /// A value that this version does not know.
    Other(String),
}

/// Who receives the money (收款方信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositTransferReceiver {
    /// The kind of the receiver of the transfer (转账接收方类型).
    pub r#type: Option<CompensationReceiverType>,
    /// The merchant that receives the money (转账接收方商户信息).
    pub mch_info: Option<DepositTransferMerchantInfo>,
}

/// The merchant that receives the money (转账接收方商户信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositTransferMerchantInfo {
    /// The merchant number (商户号); sources spell it in two ways, give one of them.
    pub mch_id: Option<String>,
    /// The merchant number (商户号); sources spell it in two ways, give one of them.
    pub mchid: Option<String>,
}

/// A merchant's compensation out of a deposit that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedDepositTransferBill {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app or official account (二级商户AppID).
    pub sub_appid: Option<String>,
    /// The kind of business (业务类型).
    pub business_type: Option<CompensationBusinessType>,
    /// The receiver of the transfer (转账接收方信息).
    pub receiver_detail: CompensationReceiverDetail,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The amount of the compensation, in fen (赔付金额).
    pub amount: Option<i64>,
    /// Why it is compensated (赔付原因).
    pub transfer_remark: Option<String>,
    /// The remark that the receiver sees (收款方备注).
    pub receiver_remark: Option<String>,
    /// WeChat Pay's number of the transfer (微信支付转账单号).
    pub bill_id: String,
    /// The state of the compensation (赔付状态).
    pub state: CompensationState,
    /// When it was accepted, RFC 3339 (受理时间).
    pub accept_time: Option<String>,
    /// When it succeeded, RFC 3339 (成功时间).
    pub success_time: Option<String>,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: Option<String>,
}

/// A merchant's compensation out of a deposit, as it stands (赔付单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositTransferBill {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The kind of business (业务类型).
    pub business_type: Option<CompensationBusinessType>,
    /// The receiver of the transfer (转账接收方信息).
    pub receiver_detail: CompensationReceiverDetail,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The amount of the compensation, in fen (赔付金额).
    pub amount: Option<i64>,
    /// Why it is compensated (赔付原因).
    pub transfer_remark: Option<String>,
    /// The remark that the receiver sees (收款方备注).
    pub receiver_remark: Option<String>,
    /// WeChat Pay's number of the transfer (微信支付转账单号).
    pub bill_id: String,
    /// The state of the compensation (赔付状态).
    pub state: CompensationState,
    /// When it was accepted, RFC 3339 (受理时间).
    pub accept_time: Option<String>,
    /// When it succeeded, RFC 3339 (成功时间).
    pub success_time: Option<String>,
    /// The closing of the order (关单信息).
    pub close_info: Option<CompensationClosing>,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: Option<String>,
}
