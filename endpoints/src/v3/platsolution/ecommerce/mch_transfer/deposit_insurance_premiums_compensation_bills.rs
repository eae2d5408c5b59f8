//! `v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`: pays an insurer's premium out of the
//! sub-merchant's deposit; queries a premium that is paid out of a deposit.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{
    CompensationClosing, CompensationReceiverDetail, CompensationReceiverType, CompensationState, CompensationTransactionType,
};

/// Pays an insurer's premium out of the sub-merchant's deposit (发起保证金赔付保司保费).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
    response = CreatedDepositPremiumBill,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateDepositPremiumBill {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
    /// The app or official account (公众账号ID).
    pub sp_appid: Option<String>,
    /// The user who is compensated (赔付用户信息).
    pub receiver: DepositPremiumReceiver,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The amount of the compensation, in fen (赔付金额).
    pub amount: Option<i64>,
    /// Why it is compensated (赔付原因).
    pub transfer_remark: String,
}

/// The insurer that is paid (赔付用户信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositPremiumReceiver {
    /// The kind of the receiver of the transfer (转账接收方类型).
    pub r#type: Option<CompensationReceiverType>,
    /// The merchant that receives the money (转账接收方商户信息).
    pub mch_info: Option<DepositPremiumMerchantInfo>,
    /// The order that is compensated for (赔付单信息).
    pub transaction_info: Option<DepositPremiumTransactionInfo>,
}

/// The merchant that receives the money (转账接收方商户信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositPremiumMerchantInfo {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
}

/// The order that is compensated for (赔付单信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositPremiumTransactionInfo {
    /// The number of the order (交易订单号).
    pub transaction_id: String,
    /// The kind of order that is compensated for (赔付单类型).
    pub r#type: CompensationTransactionType,
}

/// An insurer's premium that is paid out of a deposit, as it was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedDepositPremiumBill {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app or official account (二级商户AppID).
    pub sub_appid: Option<String>,
    /// The receiver of the transfer (转账接收方信息).
    pub receiver_detail: CompensationReceiverDetail,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The amount of the compensation, in fen (赔付金额).
    pub amount: Option<i64>,
    /// Why it is compensated (赔付原因).
    pub transfer_remark: Option<String>,
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

/// Queries a premium that is paid out of a deposit (查询保证金赔付保司保费结果).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/<out_bill_no>",
    response = DepositPremiumBill,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryDepositPremiumBill {
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
}

/// An insurer's premium that is paid out of a deposit, as it stands (赔付单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositPremiumBill {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's app or official account (二级商户AppID).
    pub sub_appid: Option<String>,
    /// The receiver of the transfer (转账接收方信息).
    pub receiver_detail: CompensationReceiverDetail,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The amount of the compensation, in fen (赔付金额).
    pub amount: Option<i64>,
    /// Why it is compensated (赔付原因).
    pub transfer_remark: Option<String>,
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
