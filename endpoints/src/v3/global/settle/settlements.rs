//! Lists settlements.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::settle::{OverseaSettleState, OverseaSettlementList};

/// Lists settlements (查询结算资金明细).
#[wechatpay_endpoint(GET, "v3/global/settle/settlements", response = OverseaSettlementList, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_10.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListGlobalSettlements {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Whether it is settled (结算状态).
    pub settle_state: OverseaSettleState,
    /// The first day of settlement (结算开始日期).
    pub settle_start_date: Option<String>,
    /// The last day of settlement (结算结束日期).
    pub settle_end_date: Option<String>,
    /// The most records to return (最大记录条数).
    pub limit: i64,
    /// The position of the first record, from 0 (记录起始位置).
    pub offset: i64,
}
