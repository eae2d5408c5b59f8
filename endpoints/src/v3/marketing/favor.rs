//! Coupons that take off from a payment (代金券): a batch is created and activated, its coupons are given out to users, who pay with them.
//!
//! [`CreateFavorStock`](coupon_stocks::CreateFavorStock) → [`StartFavorStock`](stocks::StartFavorStock) →
//! [`SendFavorCoupon`](users::SendFavorCoupon) → the user pays, which [`FavorCouponUsed`] tells. Amounts are in fen, and times are RFC 3339.

pub mod callbacks;
pub mod coupon_stocks;
pub mod media;
pub mod notification;
pub mod stocks;
pub mod users;

pub use notification::{FavorCouponUse, FavorCouponUsed, FavorDiscountTo, FavorSingleItemDiscount, UsedFavorCouponGoods};

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;
use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

/// The endpoints of this product.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<callbacks::QueryFavorCallback>(),
    Declaration::of::<callbacks::SetFavorCallback>(),
    Declaration::of::<coupon_stocks::CreateFavorStock>(),
    Declaration::of::<media::image_upload::UploadFavorImage>(),
    Declaration::of::<stocks::GetFavorRefundFlow>(),
    Declaration::of::<stocks::GetFavorRefundFlowByDay>(),
    Declaration::of::<stocks::GetFavorUseFlow>(),
    Declaration::of::<stocks::GetFavorUseFlowByDay>(),
    Declaration::of::<stocks::ListFavorStockItems>(),
    Declaration::of::<stocks::ListFavorStockMerchants>(),
    Declaration::of::<stocks::ListFavorStocks>(),
    Declaration::of::<stocks::ModifyFavorStockGoods>(),
    Declaration::of::<stocks::PauseFavorStock>(),
    Declaration::of::<stocks::QueryFavorStock>(),
    Declaration::of::<stocks::RestartFavorStock>(),
    Declaration::of::<stocks::StartFavorStock>(),
    Declaration::of::<stocks::StopFavorStock>(),
    Declaration::of::<users::ListFavorCoupons>(),
    Declaration::of::<users::QueryFavorCoupon>(),
    Declaration::of::<users::SendFavorCoupon>(),
];

/// The kind of the batch (批次类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FavorStockType {
    /// An amount is taken off from an amount on (满减券).
    Normal,
    /// A part of the price is taken off (折扣券).
    Discount,
    /// Goods for a fixed price (换购券).
    // The document spells it so.
    #[serde(rename = "EXCHAHGE")]
    Exchange,
    /// The amount is random (随机面额).
    Random,
    /// Cuts the price of goods to an amount (减至券).
    DiscountCut,
    /// A value that this version does not know.
    Other(String),
}

/// The price that a coupon cuts goods to (减至批次特定信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorCutToMessage {
    /// The highest price of one that is discounted, in fen (可用优惠的商品最高单价).
    pub single_price_max: Option<i64>,
    /// The price of one after the discount, in fen (减至后的优惠单价).
    pub cut_to_price: Option<i64>,
}

/// The kind of business (业务类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FavorBusinessType {
    /// For several uses (多次使用).
    Multiuse,
    /// A value that this version does not know.
    Other(String),
}

/// What a coupon takes off, and from which amount on (固定面额满减券使用规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorNormalCoupon {
    /// What the coupon takes off, in fen (面额).
    pub coupon_amount: Option<i64>,
    /// The least amount with which the coupon can be used, in fen (门槛).
    pub transaction_minimum: Option<i64>,
}
