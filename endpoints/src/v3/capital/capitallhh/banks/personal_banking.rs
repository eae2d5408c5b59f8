//! Lists the banks that accounts of people can be with.

use wechatpay_runtime::wechatpay_endpoint;

use super::BankList;

/// Lists the banks that accounts of people can be with (查询支持个人业务的银行列表).
#[wechatpay_endpoint(
    GET,
    "v3/capital/capitallhh/banks/personal-banking",
    response = BankList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPersonalBanks {
    /// How many were skipped (本次查询偏移量).
    pub offset: Option<i64>,
    /// How many results are given at most (本次请求最大查询条数).
    pub limit: i64,
}
