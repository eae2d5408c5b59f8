//! Donated meals (爱心餐): how many a brand's users gave, and the donations of a user. Amounts are in fen.

pub mod brands;
pub mod users;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<brands::QueryLovefeastBrand>(),
    Declaration::of::<users::ListLovefeastOrders>(),
    Declaration::of::<users::QueryLovefeastOrder>(),
];
