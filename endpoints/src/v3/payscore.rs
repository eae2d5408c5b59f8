//! PayScore (支付分): service orders that are paid after the service, on the strength of the user's score.
//!
//! A merchant's own orders are in [`serviceorder`], those of partners, of partners outside mainland China and of acquiring
//! banks in [`partner`], [`oversea`] and [`acquiringbank`]; goods that are paid for when they arrive in
//! [`servicepayondeliveryorder`]. [`permissions`] let orders do without the user's confirmation. [`plan`] and [`sign_plan`] are
//! about series of orders. [`payafter_orders`] and [`smartretail_orders`] are the orders of 2019.
//!
//! What several of its endpoints share is here. Amounts are in fen, or the currency's minor unit.

pub mod acquiringbank;
pub mod merchant_bill;
pub mod oversea;
pub mod partner;
pub mod payafter_orders;
pub mod permissions;
pub mod plan;
pub mod serviceorder;
pub mod servicepayondeliveryorder;
pub mod sign_plan;
pub mod smartretail_orders;
pub mod user_service_state;
pub mod users;

pub mod authorization;
pub mod collection;
#[cfg(feature = "server")]
mod declarations;
pub mod earlier;
pub mod finish;
pub mod notifications;
pub mod order;
pub mod response;
mod rules;
pub mod shopping;
pub mod sync;

pub use authorization::{AuthorizationChanged, AuthorizationState, PermissionsToken, RiskAssessment};
pub use collection::{
    Collection, CollectionDetail, CollectionPromotion, CollectionPromotionScope, CollectionPromotionType, CollectionState,
    GoodsDetail, PaidType,
};
#[cfg(feature = "server")]
pub(crate) use declarations::DECLARATIONS;
pub use earlier::{
    CreatedOrder, EarlierOrderAccepted, EarlierOrderState, OrderDiscount, OrderFee, PayType, PlannedOrderDiscount, QueriedOrder,
};
pub use finish::{Discount, Fee, FinishType, FinishedOrder};
pub use notifications::{ServiceOrderConfirmed, ServiceOrderPaid};
pub use order::{
    Device, EstimatedDiscount, Location, PlannedTimeRange, PostDiscount, PostPayment, RiskFund, RiskFundName, TimeRange,
};
pub use response::{
    NotifiedRiskFund, ServiceOrderDiscount, ServiceOrderPayment, ServiceOrderState, ServiceOrderStateDescription,
    ServiceOrderTimeRange,
};
pub use shopping::{AssessedShopping, Goods, JumpLink, JumpLinkType, ShoppingInfo};
pub use sync::{OutsidePayment, SyncType};
