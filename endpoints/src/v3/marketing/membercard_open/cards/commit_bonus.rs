//! Tells a user's points after a payment.

use wechatpay_runtime::wechatpay_endpoint;

/// Tells a user's points after a payment (设置支付后展示的积分到账).
#[wechatpay_endpoint(
    POST,
    "v3/marketing/membercard-open/cards/<card_id>/codes/<code>/bonus/commit",
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommitMemberCardBonus {
    /// The id of the member card's template (会员卡模板id).
    pub card_id: String,
    /// The number of the user's member card (会员卡code).
    pub code: String,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: String,
    /// The merchant's own merchant number (直连商户号).
    #[wechatpay(from_client)]
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
    /// The points to show (会员积分值).
    pub bonus_value: i64,
}
