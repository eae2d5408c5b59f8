//! What WeChat Pay tells the receiver of a share.

use wechatpay_runtime::{wechatpay_notification, wechatpay_object};

use super::ProfitSharingReceiverType;

/// A share has reached its receiver, or was taken back (分账动账通知). The receiver is notified.
///
/// A merchant's share names it in `mchid`, a sub-merchant's in `sp_mchid` and `sub_mchid`.
#[wechatpay_notification(
    "PROFITSHARING.SUCCESS",
    "PROFITSHARING.RETURN",
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012289679"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfitShareMoved {
    /// The merchant that shared (商户号).
    pub mchid: Option<String>,
    /// The partner that shared (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant whose payment was shared (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the payment (微信订单号).
    pub transaction_id: String,
    /// WeChat Pay's number of the request to share, or of the return (微信分账/回退单号).
    pub order_id: String,
    /// The merchant's number of the request to share, or of the return (商户分账/回退单号).
    pub out_order_no: String,
    /// Who received what, or gave back what (分账接收方).
    pub receiver: Option<MovedProfitShare>,
    /// When it happened, RFC 3339 (成功时间).
    pub success_time: Option<String>,
}

/// Who received what, or gave back what (分账接收方).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovedProfitShare {
    /// What names the receiver (分账接收方类型).
    #[serde(rename = "type")]
    pub receiver_type: Option<ProfitSharingReceiverType>,
    /// The merchant number or `openid` (分账接收方账号).
    pub account: Option<String>,
    /// The amount that was shared, in fen (分账动账金额).
    pub amount: Option<i64>,
    /// Why (分账/回退描述).
    pub description: Option<String>,
}
