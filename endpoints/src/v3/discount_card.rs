//! Cards whose benefits are enjoyed first (先享卡): a user who does not reach the card's objectives in time pays the benefits back. Amounts
//! are in fen.

pub mod cards;
pub mod orders;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<cards::PrepareDiscountCard>(),
    Declaration::of::<cards::add_user_records::AddDiscountCardUserRecords>(),
    Declaration::of::<cards::query::QueryDiscountCard>(),
    Declaration::of::<orders::QueryDiscountCardOrder>(),
    Declaration::of::<orders::UpdateDiscountCardOrder>(),
    Declaration::of::<orders::out_trade_no::QueryDiscountCardOrderByTradeNo>(),
];
