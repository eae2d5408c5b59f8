//! Product coupons: created with their stocks, given to users, used and returned.

pub mod coupon;
pub mod display;
pub mod image_generation_tasks;
pub mod media;
pub mod notification;
pub mod notify_configs;
pub mod product_coupons;
pub mod stock;
pub mod usage_rule;
pub mod users;

pub use coupon::{
    PartnerProductCoupon, ProductCouponBundleUsage, ProductCouponDisplay, ProductCouponItem, ProductCouponPackage,
    ProductCouponScope, ProductCouponSequenceType, ProductCouponSequentialUsage, ProductCouponSingleUsage, ProductCouponState,
    ProductCouponType, ProductCouponUsageMode,
};
pub use display::{
    ProductCouponAppTarget, ProductCouponChannel, ProductCouponCodeDisplay, ProductCouponMiniProgram,
    ProductCouponOfficialAccount, ProductCouponStoreDisplay, ProductCouponUsageDisplay, ProductCouponUsageMethod,
    UserProductCouponDisplay,
};
pub use notification::PartnerUserProductCouponReceived;
pub use notify_configs::{PartnerProductCouponNotifyUrl, QueryPartnerProductCouponNotifyUrl, SetPartnerProductCouponNotifyUrl};
pub use stock::{
    NewProductCouponStock, NewProductCouponStockBundle, PartnerProductCouponStock, PartnerProductCouponStockBundle,
    ProductCouponCodeCount, ProductCouponCodeMode, ProductCouponNotification, ProductCouponSendRule, ProductCouponSentCount,
    ProductCouponStockBundlePlace, ProductCouponStockState, ProductCouponStoreScope,
};
pub use usage_rule::{
    BundledProductCouponUsageRule, ProductCouponBundleUsageRule, ProductCouponDayPeriod, ProductCouponDiscount,
    ProductCouponExchange, ProductCouponIrregularPeriod, ProductCouponPeriod, ProductCouponReduction,
    ProductCouponSequentialUsageRule, ProductCouponSingleUsageRule, ProductCouponWeekday, ProductCouponWeeklyPeriod,
};
