//! Changes how many coupons of a batch are given out at most.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Changes how many coupons of a batch are given out at most (修改批次预算).
///
/// It takes `target_max_coupons` with `current_max_coupons`, or `target_max_coupons_by_day` with `current_max_coupons_by_day`.
#[wechatpay_endpoint(
    PATCH,
    "v3/marketing/busifavor/stocks/<stock_id>/budget",
    response = ModifiedBusifavorStockBudget,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_11.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyBusifavorStockBudget {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// How many coupons are given out at most from now on (目标批次最大发放个数).
    pub target_max_coupons: Option<i64>,
    /// How many coupons are given out on a day at most from now on (目标单天发放上限个数).
    pub target_max_coupons_by_day: Option<i64>,
    /// How many coupons were given out at most until now (当前批次最大发放个数).
    pub current_max_coupons: Option<i64>,
    /// How many coupons are given out on a day at most (当前单天发放上限个数).
    pub current_max_coupons_by_day: Option<i64>,
    /// The merchant's number of the request that changes the budget, unique for each (修改预算请求单据号).
    pub modify_budget_request_no: String,
}

/// The budget of a batch from now on.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifiedBusifavorStockBudget {
    /// How many coupons are given out at most (批次当前最大发放个数).
    pub max_coupons: i64,
    /// How many coupons are given out on a day at most (当前单天发放上限个数).
    pub max_coupons_by_day: Option<i64>,
}
