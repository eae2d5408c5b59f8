//! Marketing (运营工具): a folder for each product, behind a feature of its own.

#[cfg(feature = "favor")]
pub mod bank;
#[cfg(feature = "favor")]
pub mod bank_favor;
#[cfg(feature = "busifavor")]
pub mod busifavor;
#[cfg(feature = "favor")]
pub mod favor;
#[cfg(feature = "goods-subsidy")]
pub mod goods_subsidy_activity;
#[cfg(feature = "membercard")]
pub mod membercard_activity;
#[cfg(feature = "membercard")]
pub mod membercard_open;
#[cfg(feature = "product-coupons")]
pub mod partner;
#[cfg(feature = "partnerships")]
pub mod partnerships;
#[cfg(feature = "paygiftactivity")]
pub mod paygiftactivity;
#[cfg(feature = "shopping-receipt")]
pub mod shopping_receipt;
#[cfg(feature = "favor")]
pub mod weekly_discount;
#[cfg(feature = "favor")]
pub mod withdraw_favor;

use wechatpay_runtime::wechatpay_enumeration;

/// The colour of a coupon's background (背景颜色), as WeChat Pay numbers them.
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CouponColor {
    /// The colour `Color010`.
    Color010,
    /// The colour `Color020`.
    Color020,
    /// The colour `Color030`.
    Color030,
    /// The colour `Color040`.
    Color040,
    /// The colour `Color050`.
    Color050,
    /// The colour `Color060`.
    Color060,
    /// The colour `Color070`.
    Color070,
    /// The colour `Color080`.
    Color080,
    /// The colour `Color090`.
    Color090,
    /// The colour `Color100`.
    Color100,
    /// A value that this version does not know.
    Other(String),
}
