//! Adds a receiver of shares.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::global::profit_sharing::GlobalProfitShareReceiverType;
use crate::v3::global::profit_sharing::receivers::GlobalProfitShareRelation;

/// Adds a receiver of shares (添加分账接收方).
#[wechatpay_endpoint(POST, "v3/global/profit-sharing/receivers", response = AddedGlobalProfitShareReceiver, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_6.shtml", region = HongKong, encryption = Pkcs1, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddGlobalProfitShareReceiver {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's app, mini program or official account (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's app, mini program or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The kind of the receiver of a share (分账接收方类型).
    pub r#type: Option<GlobalProfitShareReceiverType>,
    /// The receiver's account (分账接收方帐号).
    pub account: Option<String>,
    /// The name of the person who receives the share (分账个人接收方姓名).
    #[wechatpay(sensitive)]
    pub name: Option<String>,
    /// Whether the user has agreed that the name is passed on (是否已经获取用户实名信息授权).
    pub authorized: Option<bool>,
    /// What the receiver is to the merchant (与分账方的关系类型).
    pub relation_type: Option<GlobalProfitShareRelation>,
    /// What the receiver is to the merchant, in the merchant's words (自定义的分账关系).
    pub custom_relation: Option<String>,
    /// What the receiver does, and why it gets a share (分账场景详细描述).
    pub scene: Option<String>,
    /// The main business of the receiver (接收方商户的主营业务范围).
    pub major_service: Option<String>,
    /// The share that the receiver is expected to get, in hundredths of a percent (分账接收方预计分账比例).
    pub expected_ratio: Option<i64>,
    /// The letter that asks for the receiver, as a `file_id` (增加分账接收方申请函文件ID).
    pub application_file_id: Option<String>,
    /// The proof that both work together, as a `file_id` (分账方与接收方合作关系证明文件ID).
    pub partnership_file_id: Option<String>,
}

/// A receiver of shares that was added (分账接收方).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedGlobalProfitShareReceiver {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The kind of the receiver of a share (分账接收方类型).
    pub r#type: Option<GlobalProfitShareReceiverType>,
    /// The receiver's account (分账接收方账号).
    pub account: Option<String>,
    /// The receiver's full name (分账接收方全称).
    #[wechatpay(sensitive)]
    pub name: Option<String>,
    /// What the receiver is to the merchant (与分账方的关系类型).
    pub relation_type: Option<GlobalProfitShareRelation>,
    /// What the receiver is to the merchant, in the merchant's words (自定义的分账关系).
    pub custom_relation: Option<String>,
    /// What the receiver does, and why it gets a share (分账场景详细描述).
    pub scene: Option<String>,
    /// The main business of the receiver (接收方商户的主营业务范围).
    pub major_service: Option<String>,
    /// The share that the receiver is expected to get, in hundredths of a percent (分账接收方预计分账比例).
    pub expected_ratio: Option<i64>,
    /// The id of the file (微信文件标识ID).
    pub file_id: Option<String>,
    /// The state of the receiver (接收方关系状态).
    pub state: Option<String>,
    /// Why the receiver was not added (接收关系添加失败原因).
    pub fail_reason: Option<String>,
    /// The letter that asks for the receiver, as a `file_id` (增加分账接收方申请函文件ID).
    pub application_file_id: Option<String>,
    /// The proof that both work together, as a `file_id` (分账方与接收方合作关系证明文件ID).
    pub partnership_file_id: Option<String>,
}
