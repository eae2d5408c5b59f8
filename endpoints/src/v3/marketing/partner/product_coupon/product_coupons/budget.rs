//! How many coupons can be given.

use wechatpay_runtime::wechatpay_enumeration;

/// Which of the limits is changed (更新模式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponBudgetMode {
    /// The coupons in all (总上限).
    MaxCount,
    /// The coupons of a day (每日上限).
    MaxCountPerDay,
    /// A value that this version does not know.
    Other(String),
}
