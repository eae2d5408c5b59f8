//! Queries a batch of coupons.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::favor::stocks::{FavorAvailableRegion, FavorStockStatus, IssuedFavorStockRule};
use crate::v3::marketing::favor::{FavorBusinessType, FavorCutToMessage, FavorStockType};

/// Queries a batch of coupons (查询批次详情).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/favor/stocks/<stock_id>",
    response = FavorStock,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/query-stock.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFavorStock {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: String,
}

/// A batch of coupons.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorStock {
    /// The batch's name (批次名称).
    pub stock_name: String,
    /// When it begins, RFC 3339 (开始时间).
    pub available_begin_time: String,
    /// When it ends, RFC 3339 (结束时间).
    pub available_end_time: String,
    /// How they are given out (发放规则).
    pub stock_use_rule: IssuedFavorStockRule,
    /// Whether the coupon takes off without a flow of funds (是否无资金流).
    pub no_cash: bool,
    /// The kind of the batch (批次类型).
    pub stock_type: FavorStockType,
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The merchant number that created the batch (创建批次的商户号).
    pub stock_creator_mchid: String,
    /// The batch's state (批次状态).
    pub status: FavorStockStatus,
    /// How the coupon is used, as the user reads it (使用说明).
    pub description: Option<String>,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: String,
    /// When the batch was activated, RFC 3339 (激活批次的时间).
    pub start_time: Option<String>,
    /// When the batch was stopped, RFC 3339 (终止批次的时间).
    pub stop_time: Option<String>,
    /// Whether the coupon is for single goods (是否单品优惠).
    pub singleitem: bool,
    /// The price that a coupon cuts goods to (减至批次特定信息).
    pub cut_to_message: Option<FavorCutToMessage>,
    /// How many coupons were given out (已发券数量).
    pub distributed_coupons: i64,
    /// The kind of business (业务类型).
    pub business_type: Option<FavorBusinessType>,
    /// Where the coupon can be used (消费金可用地域).
    pub available_region_list: Option<Vec<FavorAvailableRegion>>,
    /// The industries in which the coupon can be used (消费金可用行业).
    pub available_industry_list: Option<Vec<String>>,
    /// The card pack's number of the batch.
    pub card_id: Option<String>,
}
