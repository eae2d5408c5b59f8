//! What WeChat Pay tells about a transfer, at its `notify_url`.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_notification};

use super::TransferState;

/// A transfer has come to an end, good or bad (商家转账回调). `state` says which.
#[wechatpay_notification("MCHTRANSFER.BILL.FINISHED", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012712115")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferBillFinished {
    /// The merchant's number of the transfer (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's number of the transfer (商家转账订单号).
    pub transfer_bill_no: String,
    /// How it ended (单据状态).
    pub state: TransferState,
    /// The merchant number (商户号).
    pub mch_id: Option<String>,
    /// The partner's merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant that the partner transferred for (子商户号).
    pub sub_mchid: Option<String>,
    /// The amount that is transferred, in fen (转账金额).
    pub transfer_amount: Option<i64>,
    /// The user, under the merchant's app (收款用户 OpenID).
    pub openid: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// When it was created, RFC 3339 (单据创建时间).
    pub create_time: Option<String>,
    /// When it changed last, RFC 3339 (最后一次状态变更时间).
    pub update_time: Option<String>,
    /// Where the user received it (收款方式类型).
    pub payment_method_type: Option<PaymentMethodType>,
}

/// Where a user receives a transfer (收款方式类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PaymentMethodType {
    /// The change in WeChat (微信零钱).
    Cft,
    /// The wallet of WeChat Pay Hong Kong (WeChat Pay HK).
    Wphk,
    /// One that this version does not know.
    Other(String),
}
