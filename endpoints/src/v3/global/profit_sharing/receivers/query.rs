//! Queries whether a receiver of shares was added.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::global::profit_sharing::GlobalProfitShareReceiverType;
use crate::v3::global::profit_sharing::receivers::GlobalProfitShareRelation;

/// Queries whether a receiver of shares was added (查询分账接收方添加结果).
#[wechatpay_endpoint(GET, "v3/global/profit-sharing/receivers/<account>", response = GlobalProfitShareReceiver, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_7.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalProfitShareReceiver {
    /// The receiver's account (接收方账号).
    pub account: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's app, mini program or official account (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's app, mini program or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The kind of the receiver of a share (分账接收方类型).
    pub r#type: Option<GlobalProfitShareReceiverType>,
}

/// A receiver of shares (分账接收方).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalProfitShareReceiver {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The kind of the receiver of a share (分账接收方类型).
    pub r#type: Option<GlobalProfitShareReceiverType>,
    /// The receiver's account (分账接收方账号).
    pub account: Option<String>,
    /// The receiver's full name (分账接收方全称).
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
}
