//! Ends the control of an account.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::aggracct_bc::wb_channel::ChannelRequestScene;

/// Ends the control of an account (解除对微众台账的管控).
#[wechatpay_endpoint(
    POST,
    "v3/aggracct-bc/wb-channel/control-orders/recover",
    response = RecoveredChannelControlOrder,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoverChannelControlOrder {
    /// WeBank's number of the end of the control (微众解管单号).
    pub out_request_no: String,
    /// WeBank's number of the control that is ended (关联微众管控单号).
    pub related_webank_punish_no: String,
    /// WeChat Pay's number of the control that is ended (关联微信支付管控单号).
    pub related_wxpay_punish_no: String,
    /// The merchant whose account is released (目标解管商户号).
    pub mchid: String,
    /// The account that is released (目标解管台账ID).
    #[wechatpay(sensitive)]
    pub bal_account_no: String,
    /// Why the account is released (解管原因描述).
    pub recover_reason: String,
    /// The card that is controlled (目标下管卡号).
    #[wechatpay(sensitive)]
    pub card_no: Option<String>,
    /// The agreement of the sub-account that is controlled (目标下管商户子账户协议号).
    pub sgn_no: Option<String>,
    /// What the request is for (请求场景).
    pub req_scene: Option<ChannelRequestScene>,
}

/// The end of a control that was taken.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoveredChannelControlOrder {
    /// WeChat Pay's number of the end of the control (微信支付解管单号).
    pub wxpay_recover_no: Option<String>,
    /// WeBank's number of the end of the control (微众解管单号).
    pub out_request_no: Option<String>,
}
