//! `v3/fund-app/brand-redpacket/brand-merchant-batches`: gives out a batch of brand red packets; queries a batch of brand red
//! packets by WeChat Pay's number; queries a brand red packet by WeChat Pay's numbers.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::{BrandRedPacket, BrandRedPacketBatch, BrandRedPacketBatchState, BrandRedPacketDetailFilter};

/// Gives out a batch of brand red packets (品牌商户发放红包).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/brand-redpacket/brand-merchant-batches",
    response = CreatedBrandRedPacketBatch,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateBrandRedPacketBatch {
    /// The brand's id (品牌ID).
    pub brand_id: i64,
    /// The brand's app or official account (品牌AppID).
    pub brand_appid: String,
    /// What the red packets are given for (品牌红包发放场景).
    pub scene: BrandRedPacketScene,
    /// The id of the red packet's template (品牌红包模板ID).
    pub template_id: String,
    /// The merchant's number of the batch of red packets (商家品牌红包批次单号).
    pub out_batch_no: String,
    /// The name of the batch of red packets (品牌红包批次名称).
    pub batch_name: String,
    /// The remark on the batch of red packets (品牌红包批次备注).
    pub batch_remark: String,
    /// The total amount, in fen (总金额).
    pub total_amount: i64,
    /// How many there are (总笔数).
    pub total_num: i64,
    /// The red packets in the batch (品牌红包明细列表).
    pub detail_list: Vec<BrandRedPacketItem>,
}

/// What the red packets are given for (品牌红包发放场景).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BrandRedPacketScene {
    /// Given out by the merchant as it likes.
    CustomSend,
    /// A value that this version does not know.
    Other(String),
}

/// A red packet of the batch (品牌红包明细).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrandRedPacketItem {
    /// The merchant's number of the red packet (商家品牌红包明细单号).
    pub out_detail_no: String,
    /// What is in the red packet, in fen (红包金额).
    pub amount: i64,
    /// The user who receives the red packet (接收红包用户OpenID).
    pub openid: String,
    /// The name of the user who receives the red packet (接收红包用户姓名).
    #[wechatpay(sensitive)]
    pub user_name: Option<String>,
    /// The remark on the red packet (红包备注).
    pub remark: String,
}

/// A batch of brand red packets that was accepted.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedBrandRedPacketBatch {
    /// The merchant's number of the batch of red packets (商家品牌红包批次单号).
    pub out_batch_no: String,
    /// WeChat Pay's number of the batch of red packets (微信支付品牌红包批次单号).
    pub batch_no: Option<String>,
    /// When the batch of red packets was created, RFC 3339 (品牌红包批次创建时间).
    pub create_time: String,
    /// The batch's state (批次单状态).
    pub batch_state: Option<BrandRedPacketBatchState>,
}

/// Queries a batch of brand red packets by WeChat Pay's number (微信支付批次单号查询批次单).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/brand-redpacket/brand-merchant-batches/<batch_no>",
    response = BrandRedPacketBatch,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBrandRedPacketBatchById {
    /// WeChat Pay's number of the batch of red packets (微信支付品牌红包批次单号).
    pub batch_no: String,
    /// Whether the red packets of the batch are listed too (是否需要查询品牌红包明细单).
    pub need_query_detail: Option<bool>,
    /// The red packet's state (品牌红包明细单状态).
    pub detail_state: Option<BrandRedPacketDetailFilter>,
}

/// Queries a brand red packet by WeChat Pay's numbers (商家明细单号查询明细单).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/brand-redpacket/brand-merchant-batches/<batch_no>/details/<detail_no>",
    response = BrandRedPacket,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBrandRedPacketById {
    /// WeChat Pay's number of the batch of red packets (微信支付品牌红包批次单号).
    pub batch_no: String,
    /// The merchant's number of the red packet (商家品牌红包明细单号).
    pub detail_no: String,
}
