//! Coupons of merchants (商家券): a batch is created, its coupons are given out to users, and the merchant uses them up when a
//! user shows one.
//!
//! [`CreateBusifavorStock`](stocks::CreateBusifavorStock) → [`SendBusifavorCoupon`](coupons::send::SendBusifavorCoupon), which
//! [`BusifavorCouponSent`] tells → [`UseBusifavorCoupon`](coupons::use::UseBusifavorCoupon). The merchant lowers the price
//! itself; amounts are in fen.

pub mod callbacks;
pub mod coupons;
pub mod display;
pub mod issued_use_rule;
pub mod notification;
pub mod product_coupons;
pub mod stocks;
pub mod subsidy;
pub mod use_rule;
pub mod users;

pub use display::{
    BusifavorChannelVideo, BusifavorCodeDisplayMode, BusifavorDisplayPattern, BusifavorEntrance, BusifavorMiniProgramEntrance,
};
pub use issued_use_rule::{
    IssuedBusifavorAvailableTime, IssuedBusifavorAvailableWeek, IssuedBusifavorDiscountCoupon, IssuedBusifavorExchangeCoupon,
    IssuedBusifavorFixedCoupon, IssuedBusifavorUseRule,
};
pub use notification::{BusifavorCouponSent, BusifavorEventType, BusifavorSendAttachment, BusifavorSendChannel};
pub use use_rule::{
    BusifavorAvailableTime, BusifavorAvailableWeek, BusifavorDayTime, BusifavorDiscountCoupon, BusifavorExchangeCoupon,
    BusifavorFixedCoupon, BusifavorIrregularTime, BusifavorUseMethod, BusifavorUseRule,
};

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::wechatpay_enumeration;

/// The endpoints of this product.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<callbacks::QueryBusifavorCallback>(),
    Declaration::of::<callbacks::SetBusifavorCallback>(),
    Declaration::of::<coupons::SendConsumptionCard>(),
    Declaration::of::<coupons::associate::AssociateBusifavorCoupon>(),
    Declaration::of::<coupons::deactivate::DeactivateBusifavorCoupon>(),
    Declaration::of::<coupons::disassociate::DisassociateBusifavorCoupon>(),
    Declaration::of::<coupons::r#return::ReturnBusifavorCoupon>(),
    Declaration::of::<coupons::r#use::UseBusifavorCoupon>(),
    Declaration::of::<coupons::send::SendBusifavorCoupon>(),
    Declaration::of::<product_coupons::pre_send::PreSendBusifavorProductCoupon>(),
    Declaration::of::<product_coupons::send::SendBusifavorProductCoupon>(),
    Declaration::of::<stocks::CreateBusifavorStock>(),
    Declaration::of::<stocks::DeleteBusifavorCouponCode>(),
    Declaration::of::<stocks::ListBusifavorCouponCodes>(),
    Declaration::of::<stocks::ModifyBusifavorStock>(),
    Declaration::of::<stocks::ModifyBusifavorStockBudget>(),
    Declaration::of::<stocks::QueryBusifavorCouponCode>(),
    Declaration::of::<stocks::QueryBusifavorStock>(),
    Declaration::of::<stocks::UploadBusifavorCouponCodes>(),
    Declaration::of::<subsidy::pay_receipts::CreateBusifavorSubsidyPayment>(),
    Declaration::of::<subsidy::pay_receipts::ListBusifavorSubsidyPayments>(),
    Declaration::of::<subsidy::pay_receipts::QueryBusifavorSubsidyPayment>(),
    Declaration::of::<subsidy::return_receipts::CreateBusifavorSubsidyReturn>(),
    Declaration::of::<subsidy::return_receipts::QueryBusifavorSubsidyReturn>(),
    Declaration::of::<users::ListBusifavorCoupons>(),
    Declaration::of::<users::QueryBusifavorCoupon>(),
];

/// The kind of the batch (批次类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BusifavorStockType {
    /// An amount is taken off from an amount on (固定面额满减券).
    Normal,
    /// A part of the price is taken off (折扣券).
    Discount,
    /// Goods for a fixed price (换购券).
    Exchange,
    /// A value that this version does not know.
    Other(String),
}
