//! Shares out what an order brought in.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::brand::profitsharing::BrandProfitShareReceiverType;
use crate::v3::brand::profitsharing::orders::BrandProfitShareOrder;

/// Shares out what an order brought in (请求分账).
#[wechatpay_endpoint(
    POST,
    "v3/brand/profitsharing/orders",
    response = BrandProfitShareOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_1.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateBrandProfitShareOrder {
    /// The number of the brand's main merchant (品牌主商户号).
    pub brand_mchid: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
    /// The app or official account (公众账号ID).
    pub appid: String,
    /// The sub-merchant's app, mini program or official account (子商户公众账号ID).
    pub sub_appid: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the profit sharing (商户分账单号).
    pub out_order_no: String,
    /// The receivers of shares (分账接收方列表).
    pub receivers: Vec<BrandProfitShare>,
    /// Whether the profit sharing is done (是否分账完成).
    pub finish: bool,
    /// The address that the result is notified to (通知地址).
    pub notify_url: Option<String>,
}

/// A share to be paid (分账接收方).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandProfitShare {
    /// The kind of the receiver of a share (分账接收方类型).
    pub r#type: BrandProfitShareReceiverType,
    /// The receiver's account (分账接收方账号).
    pub account: String,
    /// The amount of the share, in fen (分账金额).
    pub amount: i64,
    /// What the share is for (分账描述).
    pub description: String,
    /// The name of the person who receives the share (分账个人接收方姓名).
    #[wechatpay(sensitive)]
    pub name: Option<String>,
}
