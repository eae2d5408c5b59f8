//! Shares out what an order brought in.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::global::profit_sharing::GlobalProfitShareReceiverType;
use crate::v3::global::profit_sharing::orders::GlobalProfitShareOrder;

/// Shares out what an order brought in (请求分账).
#[wechatpay_endpoint(POST, "v3/global/profit-sharing/orders", response = GlobalProfitShareOrder, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_2.shtml", region = HongKong, encryption = Pkcs1, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateGlobalProfitShareOrder {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's app, mini program or official account (应用ID).
    pub appid: String,
    /// The sub-merchant's app, mini program or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the profit sharing (商户分账单号).
    pub out_order_no: String,
    /// The receivers of shares (分账接收方列表).
    pub receivers: Option<Vec<GlobalProfitShare>>,
    /// Whether what is not shared is unfrozen (是否解冻剩余未分资金).
    pub unfreeze_unsplit: bool,
}

/// A share to be paid (分账接收方).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalProfitShare {
    /// The currency that is shared (分账币种).
    pub currency: String,
    /// The kind of the receiver of a share (分账接收方类型).
    pub r#type: GlobalProfitShareReceiverType,
    /// The receiver's account (分账接收方帐号).
    pub account: String,
    /// The name of the person who receives the share (分账个人接收方姓名).
    #[wechatpay(sensitive)]
    pub name: Option<String>,
    /// Whether the user has agreed that the name is passed on (是否已经获取用户实名信息授权).
    pub authorized: Option<bool>,
    /// The amount of the share, in fen (分账金额).
    pub amount: i64,
    /// What the share is for (分账描述).
    pub description: String,
}
