//! `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`: compensates a user for shipping out of
//! the sub-merchant's deposit.

pub mod out_bill_no;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{CompensationReceiverDetail, CompensationState, CompensationTransactionType};

/// Compensates a user for shipping out of the sub-merchant's deposit (发起保证金赔付用户运费).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills",
    response = CreatedDepositShippingBill,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013504202",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateDepositShippingBill {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: Option<String>,
    /// The app or official account (公众账号ID).
    pub sp_appid: Option<String>,
    /// The user who is compensated (赔付用户信息).
    pub receiver: DepositShippingReceiver,
    /// The merchant's number of it (商户单号).
    pub out_bill_no: String,
    /// The amount of the compensation, in fen (赔付金额).
    pub amount: Option<i64>,
    /// Why it is compensated (赔付原因).
    pub transfer_remark: String,
    /// The id of the kind of transfer (转账场景ID).
    pub transfer_scene_id: Option<String>,
    /// What the user sees as the reason of the transfer (用户收款感知).
    pub user_recv_perception: Option<String>,
}

/// The user who is compensated (赔付用户信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositShippingReceiver {
    /// The order of the receiver of the transfer (转账接收方订单信息).
    pub transaction_info: Option<DepositShippingTransactionInfo>,
    /// The user who receives the money (转账接收方用户).
    pub user_info: Option<DepositShippingUserInfo>,
}

/// The order of the receiver of the transfer (转账接收方订单信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositShippingTransactionInfo {
    /// The number of the order (交易订单号).
    pub transaction_id: String,
    /// The kind of order that the receiver belongs to (转账接收方订单类型).
    pub r#type: Option<CompensationTransactionType>,
}

/// The user who receives the money (转账接收方用户).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositShippingUserInfo {
    /// The user who receives the money, under the platform's `appid` (转账接收方用户 openid).
    pub sp_openid: Option<String>,
}

/// A compensation for shipping that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedDepositShippingBill {
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
