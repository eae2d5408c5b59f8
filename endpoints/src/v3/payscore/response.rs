//! What responses about service orders share: the state, the items, the times, the risk. They ask for as little as the documents
//! allow.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use super::RiskFundName;

/// The state of a service order (服务订单状态); read together with [`ServiceOrderStateDescription`].
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ServiceOrderState {
    /// The merchant has created it; the user has not confirmed.
    Created,
    /// The service is going on, or is waiting to be paid.
    Doing,
    /// Finished and paid.
    Done,
    /// Cancelled by the merchant.
    Revoked,
    /// Created and not confirmed within 30 days.
    Expired,
    /// A state that this version does not know.
    Other(String),
}

/// What [`ServiceOrderState::Doing`] stands for (订单状态说明).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ServiceOrderStateDescription {
    /// The user has confirmed: the service is going on.
    UserConfirm,
    /// The merchant has completed it: the user is yet to pay.
    MchComplete,
    /// A description that this version does not know; empty in the other states.
    Other(String),
}

/// A payment of an order as responses have it.
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceOrderPayment {
    /// The name of the paid item (付费项目名称).
    pub name: Option<String>,
    /// The amount, in fen or the currency's minor unit (金额).
    pub amount: Option<i64>,
    /// How the amount comes about (计费说明).
    pub description: Option<String>,
    /// How many (付费数量).
    pub count: Option<i64>,
}

/// A discount of an order as responses have it.
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceOrderDiscount {
    /// The name of the coupon (优惠名称).
    pub name: Option<String>,
    /// Why it is given (优惠说明).
    pub description: Option<String>,
    /// The discount, in fen or the currency's minor unit (优惠金额).
    pub amount: Option<i64>,
    /// How many (优惠数量).
    pub count: Option<i64>,
}

/// The times of an order as responses have it: nothing is refused.
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceOrderTimeRange {
    /// When the service began: `yyyyMMddHHmmss` or `yyyyMMdd` in Beijing time, or `OnAccept`; RFC 3339 outside the mainland
    /// (服务开始时间).
    pub start_time: Option<String>,
    /// When it ended (服务结束时间).
    pub end_time: Option<String>,
    /// A remark about the beginning (服务开始时间备注).
    pub start_time_remark: Option<String>,
    /// A remark about the end (服务结束时间备注).
    pub end_time_remark: Option<String>,
}

/// A risk fund as a notification tells it: `PAYSCORE.USER_PAID` leaves its name out.
#[wechatpay_object]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NotifiedRiskFund {
    /// What it stands for (风险名称).
    pub name: Option<RiskFundName>,
    /// The risk amount, in fen or the currency's minor unit (风险金额).
    pub amount: Option<i64>,
    /// A remark (风险说明).
    pub description: Option<String>,
}
