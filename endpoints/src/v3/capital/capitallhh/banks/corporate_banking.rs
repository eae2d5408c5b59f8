//! Lists the banks that accounts of companies can be with.

use wechatpay_runtime::wechatpay_endpoint;

use super::BankList;

/// Lists the banks that accounts of companies can be with (查询支持对公业务的银行列表).
#[wechatpay_endpoint(
    GET,
    "v3/capital/capitallhh/banks/corporate-banking",
    response = BankList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListCorporateBanks {
    /// How many were skipped (本次查询偏移量).
    pub offset: Option<i64>,
    /// How many results are given at most (本次请求最大查询条数).
    pub limit: i64,
}
