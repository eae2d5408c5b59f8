//! How much of a sub-merchant's orders may be shared.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries how much of a sub-merchant's orders may be shared (查询最大分账比例).
#[wechatpay_endpoint(GET, "v3/profitsharing/merchant-configs/<sub_mchid>", response = ProfitSharingConfig, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryProfitSharingConfig {
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
}

/// How much of a sub-merchant's orders may be shared.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfitSharingConfig {
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The most that may be shared, in hundredths of a per cent: 2000 is 20 % (最大分账比例).
    pub max_ratio: i64,
}
