//! Queries the quota of a channel's account.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::aggracct_bc::wb_channel::ChannelRequestScene;

/// Queries the quota of a channel's account (查询渠道额度).
#[wechatpay_endpoint(
    GET,
    "v3/aggracct-bc/wb-channel/account/balance",
    response = ChannelBalance,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryChannelBalance {
    /// The merchant number (微信支付商户号).
    pub mchid: String,
    /// The number of the quota account (额度台账号).
    #[wechatpay(sensitive)]
    pub bal_account_no: String,
    /// The card number (卡号).
    #[wechatpay(sensitive)]
    pub card_no: Option<String>,
    /// The agreement of the merchant's sub-account (商户子账户协议号).
    pub sgn_no: Option<String>,
    /// What the request is for (请求场景).
    pub req_scene: Option<ChannelRequestScene>,
}

/// The quota of a channel's account (渠道额度).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelBalance {
    /// Whether a lowering of the quota is under way (是否存在在途减额指令).
    pub in_transit_reduction_exist: Option<bool>,
    /// The quota of the account, in fen (额度台账号额度).
    pub balance: Option<i64>,
}
