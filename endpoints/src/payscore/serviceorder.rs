//! `v3/payscore/serviceorder`: the merchant's own service orders.
//!
//! [`CreateServiceOrder`] → the user confirms → [`CompleteServiceOrder`] → the user pays. [`QueryServiceOrder`] tells where
//! an order is, [`CancelServiceOrder`] ends one that was not completed. [`ServiceOrderConfirmed`] and [`ServiceOrderPaid`] are
//! told unasked.

pub mod cancel;
pub mod complete;
pub mod create;
pub mod notifications;
pub mod query;

pub use cancel::{CancelServiceOrder, CancelledServiceOrder};
pub use complete::{CompleteServiceOrder, PostDiscount, ServiceOrder};
pub use create::{CreateServiceOrder, CreatedServiceOrder, PlannedDiscount, PlannedTimeRange};
pub use notifications::{NotifiedRiskFund, ServiceOrderConfirmed, ServiceOrderPaid};
pub use query::{
    Collection, CollectionDetail, CollectionState, GoodsDetail, PromotionDetail, QueriedServiceOrder, QueryServiceOrder,
};

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// When the service was used (服务时间段): `yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TimeRange {
    /// When it began (服务开始时间).
    #[wechatpay(pattern = "[0-9]{8}([0-9]{6})?")]
    pub start_time: Option<String>,
    /// When it ended (服务结束时间). Required on completion if the order was created without one.
    #[wechatpay(pattern = "[0-9]{8}([0-9]{6})?")]
    pub end_time: Option<String>,
    /// A remark about the beginning (服务开始时间备注).
    pub start_time_remark: Option<String>,
    /// A remark about the end (服务结束时间备注).
    pub end_time_remark: Option<String>,
}

/// The times of an order as it is answered: nothing is refused.
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceOrderTimeRange {
    /// When the service began, `yyyyMMddHHmmss` or `yyyyMMdd` in Beijing time, or `OnAccept` (服务开始时间).
    pub start_time: Option<String>,
    /// When it ended (服务结束时间).
    pub end_time: Option<String>,
    /// A remark about the beginning (服务开始时间备注).
    pub start_time_remark: Option<String>,
    /// A remark about the end (服务结束时间备注).
    pub end_time_remark: Option<String>,
}

/// The risk that the merchant takes (订单风险金): the most that the order can cost the user.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RiskFund {
    /// What it stands for (风险名称).
    pub name: RiskFundName,
    /// Fen (风险金额).
    #[wechatpay(range = 0..)]
    pub amount: i64,
    /// A remark (风险说明).
    pub description: Option<String>,
}

/// What a [`RiskFund`] stands for (风险名称).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RiskFundName {
    /// A deposit that the user pays (押金).
    Deposit,
    /// An advance (预付款).
    Advance,
    /// A cash deposit (保证金).
    CashDeposit,
    /// No deposit: the estimated cost of the order (预估订单费用).
    EstimateOrderCost,
    /// A name that this version does not know.
    Other(String),
}

/// A payment of an order as it is answered.
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceOrderPayment {
    /// What it is called (付费项目名称).
    pub name: Option<String>,
    /// Fen (金额).
    pub amount: Option<i64>,
    /// How the amount comes about (计费说明).
    pub description: Option<String>,
    /// How many (付费数量).
    pub count: Option<i64>,
}

/// A discount of an order as it is answered.
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceOrderDiscount {
    /// What it is called (优惠名称).
    pub name: Option<String>,
    /// Why it is given (优惠说明).
    pub description: Option<String>,
    /// Fen (优惠金额).
    pub amount: Option<i64>,
    /// How many (优惠数量).
    pub count: Option<i64>,
}
