//! Takes the renaming of a settlement account; queries the renaming of a settlement account.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::aggracct_bc::wb_channel::ChannelRequestScene;

/// Takes the renaming of a settlement account (受理渠道结算银行账户更名申请).
#[wechatpay_endpoint(
    POST,
    "v3/aggracct-bc/wb-channel/bank-channel-account/rename",
    response = ChannelAccountRename,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenameChannelAccount {
    /// The channel's number of the renaming (渠道结算银行账户更名外部系统单号).
    pub out_request_no: String,
    /// The merchant number of the account (目标商户号).
    pub mchid: String,
    /// The id of the account (台账ID).
    #[wechatpay(sensitive)]
    pub bal_account_no: String,
    /// What changes (变更类型).
    pub change_scene: ChannelChangeScene,
    /// What the request is for (请求场景).
    pub req_scene: Option<ChannelRequestScene>,
}

/// What changes (变更类型).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelChangeScene {
    /// The company's name (主体更名).
    SubjectInfoRename,
    /// A value that this version does not know.
    Other(String),
}

/// The renaming of a settlement account, as it stands (更名申请).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelAccountRename {
    /// What changes (变更类型).
    pub change_scene: Option<ChannelChangeScene>,
    /// WeChat Pay's number of the renaming (微信支付更名受理返回的申请单号).
    pub application_id: Option<String>,
    /// The channel's number of the renaming (渠道结算银行账户更名外部系统单号).
    pub out_request_no: Option<String>,
    /// The merchant number of the account (目标商户号).
    pub mchid: Option<String>,
    /// The id of the account (台账ID).
    #[wechatpay(sensitive)]
    pub bal_account_no: Option<String>,
    /// The new name of the account (目标账户名).
    #[wechatpay(sensitive)]
    pub new_account_name: Option<String>,
    /// The application's state (申请单状态).
    pub application_state: Option<ChannelApplicationState>,
    /// When it was completed, RFC 3339 (完成时间).
    pub finish_time: Option<String>,
    /// The code of why it failed (失败错误码).
    pub fail_code: Option<String>,
    /// Why it failed (失败原因).
    pub fail_msg: Option<String>,
}

/// The application's state (申请单状态).
#[wechatpay_enumeration]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChannelApplicationState {
    /// Under way (处理中).
    Processing,
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Fail,
    /// A value that this version does not know.
    Other(String),
}

/// Queries the renaming of a settlement account (查询渠道结算银行账户更名申请).
#[wechatpay_endpoint(
    GET,
    "v3/aggracct-bc/wb-channel/bank-channel-account/rename/<application_id>",
    response = ChannelAccountRename,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryChannelAccountRename {
    /// WeChat Pay's number of the renaming (微信支付更名受理返回的申请单号).
    pub application_id: String,
    /// The merchant number of the account (目标商户号).
    pub mchid: String,
    /// The id of the account (台账ID).
    #[wechatpay(sensitive)]
    pub bal_account_no: String,
}
