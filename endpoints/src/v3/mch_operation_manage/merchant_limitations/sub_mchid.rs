//! Queries how WeChat Pay limits a sub-merchant.

mod limitation;

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

pub use limitation::{LimitationActionType, LimitationReasonType, LimitationRecovery, LimitationRecoveryWay};

/// Queries how WeChat Pay limits a sub-merchant (查询子商户管控情况).
#[wechatpay_endpoint(
    GET,
    "v3/mch-operation-manage/merchant-limitations/sub-mchid/<sub_mchid>",
    response = MerchantLimitations,
    document = "https://pay.weixin.qq.com/docs/partner/apis/limited-functions-and-reasons/mch-limitations/query-sub-mch-limitation.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryMerchantLimitations {
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
}

/// How WeChat Pay limits a sub-merchant (子商户管控情况).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantLimitations {
    /// The merchant number (商户号).
    pub mchid: Option<String>,
    /// What the merchant can no longer do (商户被管控能力列表).
    pub limited_functions: Option<Vec<LimitedFunction>>,
    /// Why the merchant is limited, and what lifts each limit (被管控原因及解脱路径列表).
    pub recovery_specifications: Option<Vec<LimitationRecovery>>,
    /// What else the merchant can no longer do (商户其他被管控能力描述).
    pub other_limited_functions: Option<String>,
}

/// Something that the merchant can no longer do (商户被管控能力).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum LimitedFunction {
    /// Be paid or top up (限制交易及充值).
    #[serde(rename = "NO_TRANSACTION_AND_RECHARGE")]
    TransactionAndRecharge,
    /// Pay (限制付款).
    #[serde(rename = "NO_PAYMENT")]
    Payment,
    /// Withdraw (限制提现).
    #[serde(rename = "NO_WITHDRAWAL")]
    Withdrawal,
    /// Refund (限制退款).
    #[serde(rename = "NO_REFUND")]
    Refund,
    /// Be paid (限制交易).
    #[serde(rename = "NO_TRANSACTION")]
    Transaction,
    /// Share profits (限制分账).
    #[serde(rename = "NO_PROFIT_SHARING")]
    ProfitSharing,
    /// Complete PayScore orders (限制支付分完结订单).
    #[serde(rename = "NO_PAYMENT_POINT_COMPLETE_ORDER")]
    PaymentPointCompleteOrder,
    /// A value that this version does not know.
    Other(String),
}
