//! Coupons that are given after payments (支付有礼): an activity names the coupons, the payments and the merchants.

pub mod activities;
pub mod award_rule;
pub mod info;
pub mod setting;
pub mod unique_threshold_activity;

pub use award_rule::{PaygiftAward, PaygiftAwardRule, PaygiftAwardType, PaygiftContent, PaygiftMerchantOption};
pub use info::{PaygiftActivityInfo, PaygiftAvailablePeriods, PaygiftDayTime, PaygiftPeriod, PaygiftPurpose};
pub use setting::{
    PaygiftAdvancedSetting, PaygiftPaymentMethod, PaygiftPaymentMethodInformation, PaygiftPaymentMode, PaygiftPaymentScene,
    PaygiftUserCategory,
};

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this product.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<activities::AddPaygiftActivityMerchants>(),
    Declaration::of::<activities::DeletePaygiftActivityMerchants>(),
    Declaration::of::<activities::ListPaygiftActivities>(),
    Declaration::of::<activities::ListPaygiftActivityGoods>(),
    Declaration::of::<activities::ListPaygiftActivityMerchants>(),
    Declaration::of::<activities::QueryPaygiftActivity>(),
    Declaration::of::<activities::TerminatePaygiftActivity>(),
    Declaration::of::<unique_threshold_activity::CreatePaygiftThresholdActivity>(),
];
