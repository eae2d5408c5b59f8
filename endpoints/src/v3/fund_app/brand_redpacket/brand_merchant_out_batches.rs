//! `v3/fund-app/brand-redpacket/brand-merchant-out-batches`: queries a batch of brand red packets by the merchant's number;
//! queries a brand red packet by the merchant's numbers.

use wechatpay_runtime::wechatpay_endpoint;

use super::{BrandRedPacket, BrandRedPacketBatch, BrandRedPacketDetailFilter};

/// Queries a batch of brand red packets by the merchant's number (商家批次单号查询批次单).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/brand-redpacket/brand-merchant-out-batches/<out_batch_no>",
    response = BrandRedPacketBatch,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBrandRedPacketBatch {
    /// The merchant's number of the batch of red packets (商家品牌红包批次单号).
    pub out_batch_no: String,
    /// Whether the red packets of the batch are listed too (是否需要查询品牌红包明细单).
    pub need_query_detail: Option<bool>,
    /// The red packet's state (品牌红包明细单状态).
    pub detail_state: Option<BrandRedPacketDetailFilter>,
}

/// Queries a brand red packet by the merchant's numbers (商家明细单号查询明细单).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/brand-redpacket/brand-merchant-out-batches/<out_batch_no>/out-details/<out_detail_no>",
    response = BrandRedPacket,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBrandRedPacket {
    /// The merchant's number of the batch of red packets (商家品牌红包批次单号).
    pub out_batch_no: String,
    /// The merchant's number of the red packet (商家品牌红包明细单号).
    pub out_detail_no: String,
}
