//! Gets the address of the file of the uses of a batch's coupons on a day.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Gets the address of the file of the uses of a batch's coupons on a day (获取批次核销明细下载链接).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/favor/stocks/<stock_id>/use-flow-by-day",
    response = FavorUseFlowByDay,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetFavorUseFlowByDay {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// The day, `yyyy-MM-dd` (账单日期).
    pub bill_date: String,
}

/// Where the file is, and its hash.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorUseFlowByDay {
    /// The address of the file (下载链接).
    pub url: String,
    /// The file's hash (账单文件摘要).
    pub stock_useflow_hash: Option<String>,
    /// How many records the file has (账单记录总条数).
    pub stock_useflow_count: Option<String>,
}
