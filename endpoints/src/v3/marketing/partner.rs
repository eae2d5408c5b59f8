//! Product coupons (商品券), which partners create and give for brands, and the plans that deliver them.
//!
//! [`CreatePartnerProductCoupon`](product_coupon::product_coupons::CreatePartnerProductCoupon) →
//! [`SendPartnerUserProductCoupon`](product_coupon::users::SendPartnerUserProductCoupon) →
//! [`UsePartnerUserProductCoupon`](product_coupon::users::UsePartnerUserProductCoupon). Amounts are in fen.

pub mod delivery_plan;
pub mod product_coupon;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<delivery_plan::SetPartnerDeliveryPlanNotifyUrl>(),
    Declaration::of::<delivery_plan::delivery_plans::CreatePartnerDeliveryPlan>(),
    Declaration::of::<delivery_plan::delivery_plans::ListPartnerDeliveryPlans>(),
    Declaration::of::<delivery_plan::delivery_plans::ModifyPartnerDeliveryPlan>(),
    Declaration::of::<delivery_plan::delivery_plans::TerminatePartnerDeliveryPlan>(),
    Declaration::of::<product_coupon::QueryPartnerProductCouponNotifyUrl>(),
    Declaration::of::<product_coupon::SetPartnerProductCouponNotifyUrl>(),
    Declaration::of::<product_coupon::image_generation_tasks::CreatePartnerProductCouponImageTask>(),
    Declaration::of::<product_coupon::image_generation_tasks::QueryPartnerProductCouponImageTask>(),
    Declaration::of::<product_coupon::media::upload_image::UploadPartnerProductCouponImage>(),
    Declaration::of::<product_coupon::product_coupons::AssociatePartnerProductCouponStockBundleStores>(),
    Declaration::of::<product_coupon::product_coupons::AssociatePartnerProductCouponStockStores>(),
    Declaration::of::<product_coupon::product_coupons::CreatePartnerProductCoupon>(),
    Declaration::of::<product_coupon::product_coupons::CreatePartnerProductCouponStock>(),
    Declaration::of::<product_coupon::product_coupons::CreatePartnerProductCouponStockBundle>(),
    Declaration::of::<product_coupon::product_coupons::DeactivatePartnerProductCoupon>(),
    Declaration::of::<product_coupon::product_coupons::DeactivatePartnerProductCouponStock>(),
    Declaration::of::<product_coupon::product_coupons::DisassociatePartnerProductCouponStockBundleStores>(),
    Declaration::of::<product_coupon::product_coupons::DisassociatePartnerProductCouponStockStores>(),
    Declaration::of::<product_coupon::product_coupons::ListPartnerProductCouponStockStores>(),
    Declaration::of::<product_coupon::product_coupons::ListPartnerProductCouponStocks>(),
    Declaration::of::<product_coupon::product_coupons::ModifyPartnerProductCoupon>(),
    Declaration::of::<product_coupon::product_coupons::ModifyPartnerProductCouponStock>(),
    Declaration::of::<product_coupon::product_coupons::ModifyPartnerProductCouponStockBudget>(),
    Declaration::of::<product_coupon::product_coupons::ModifyPartnerProductCouponStockBundle>(),
    Declaration::of::<product_coupon::product_coupons::ModifyPartnerProductCouponStockBundleBudget>(),
    Declaration::of::<product_coupon::product_coupons::QueryPartnerProductCoupon>(),
    Declaration::of::<product_coupon::product_coupons::QueryPartnerProductCouponStock>(),
    Declaration::of::<product_coupon::product_coupons::UploadPartnerProductCouponCodes>(),
    Declaration::of::<product_coupon::users::ConfirmPartnerUserProductCoupon>(),
    Declaration::of::<product_coupon::users::CreatePartnerProductCouponBundleToken>(),
    Declaration::of::<product_coupon::users::CreatePartnerProductCouponToken>(),
    Declaration::of::<product_coupon::users::DeactivatePartnerUserProductCoupon>(),
    Declaration::of::<product_coupon::users::DeactivatePartnerUserProductCouponBundle>(),
    Declaration::of::<product_coupon::users::ListPartnerUserProductCoupons>(),
    Declaration::of::<product_coupon::users::QueryPartnerUserProductCoupon>(),
    Declaration::of::<product_coupon::users::ReturnPartnerUserProductCoupon>(),
    Declaration::of::<product_coupon::users::SendPartnerUserProductCoupon>(),
    Declaration::of::<product_coupon::users::SendPartnerUserProductCouponBundle>(),
    Declaration::of::<product_coupon::users::UsePartnerUserProductCoupon>(),
];
