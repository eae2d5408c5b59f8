//! Users' product coupons.

pub mod confirm;
pub mod create_bundle_token;
pub mod create_token;
pub mod deactivate;
pub mod deactivate_bundle;
pub mod list;
pub mod query;
pub mod return_coupon;
pub mod send;
pub mod send_bundle;
pub mod token;
pub mod use_coupon;
pub mod user_coupon;

pub use confirm::ConfirmPartnerUserProductCoupon;
pub use create_bundle_token::CreatePartnerProductCouponBundleToken;
pub use create_token::CreatePartnerProductCouponToken;
pub use deactivate::DeactivatePartnerUserProductCoupon;
pub use deactivate_bundle::DeactivatePartnerUserProductCouponBundle;
pub use list::{ListPartnerUserProductCoupons, PartnerUserProductCouponList};
pub use query::QueryPartnerUserProductCoupon;
pub use return_coupon::ReturnPartnerUserProductCoupon;
pub use send::SendPartnerUserProductCoupon;
pub use send_bundle::SendPartnerUserProductCouponBundle;
pub use token::PartnerProductCouponToken;
pub use use_coupon::UsePartnerUserProductCoupon;
pub use user_coupon::{
    PartnerUserProductCoupon, PartnerUserProductCouponBundle, ProductCouponOrder, ProductCouponPayScoreOrder,
    ProductCouponSendChannel, UserProductCouponBundlePlace, UserProductCouponBundleUse, UserProductCouponMemberTag,
    UserProductCouponSequence, UserProductCouponSequenceItem, UserProductCouponState, UserProductCouponTag,
    UserProductCouponTags, UserProductCouponUse, UserProductCouponUseState,
};
