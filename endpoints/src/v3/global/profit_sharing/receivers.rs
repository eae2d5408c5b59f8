//! Receivers of shares.

pub mod add;
pub mod delete;
pub mod query;

pub use add::{AddGlobalProfitShareReceiver, AddedGlobalProfitShareReceiver};
pub use delete::DeleteGlobalProfitShareReceiver;
pub use query::{GlobalProfitShareReceiver, QueryGlobalProfitShareReceiver};

use wechatpay_runtime::wechatpay_enumeration;

/// What the receiver is to the merchant (与分账方的关系类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GlobalProfitShareRelation {
    /// A supplier (供应商).
    Supplier,
    /// A distributor (分销商).
    Distributor,
    /// A provider of tax services (税务服务商).
    TaxServiceProvider,
    /// A provider of IT services (IT 服务商).
    ItServiceProvider,
    /// Another one, in the merchant's words (自定义).
    Custom,
    /// A value that this version does not know.
    Other(String),
}
