//! Queries trades.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::gov::subsidy::{SubsidyCategoryState, SubsidyCollectionState};

/// Queries trades (交易信息查询).
#[wechatpay_endpoint(
    POST,
    "v3/gov/subsidy/transactions/query",
    response = SubsidyTransactions,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySubsidyTransactions {
    /// The code of the region of the qualification (使用的资格的地区编码).
    pub qualification_region_code: i64,
    /// The merchant's numbers of the orders (商户订单号数组).
    pub order_number_list: Vec<String>,
}

/// Trades, each with its state (订单状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidyTransactions {
    /// The code of the result; `000000` is success (响应码).
    pub code: Option<String>,
    /// The result in words (响应描述).
    pub message: Option<String>,
    /// The orders, each with its state (订单状态数组).
    pub shop_order_list: Option<Vec<SubsidyTransactionState>>,
}

/// A trade and its state (订单状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubsidyTransactionState {
    /// The number of the order (单号).
    pub shop_order_number: Option<String>,
    /// Whether the data was collected (归集状态枚举).
    pub collect_state: Option<SubsidyCollectionState>,
    /// Whether the qualification was used or given back (品类状态).
    pub cate_state: Option<SubsidyCategoryState>,
}
