//! What happened, as bills list it: payments, refunds, reversals and shares, and the fees on them.

use super::{Kind, Wanted};
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::products::pay::{Payment, Payments};
use crate::products::profit_sharing::{EndedShare, ProfitSharing};
use crate::products::refund::{Refunds, StoredRefund};

/// One thing that happened on the day.
pub(super) enum Movement {
    Paid(Box<Payment>),
    /// The payment, and what of it went back.
    Refunded(Box<Payment>, Box<StoredRefund>),
    /// A payment by payment code, taken back.
    Reversed(Box<Payment>),
    Shared(Box<EndedShare>),
}

impl Movement {
    /// Unix seconds.
    pub(super) fn at(&self) -> u64 {
        match self {
            Movement::Paid(payment) => payment.paid_at,
            Movement::Refunded(_, refund) => refund.succeeded_at,
            Movement::Reversed(payment) => payment.reversed_at,
            Movement::Shared(share) => Some(share.at),
        }
        .unwrap_or_default()
    }

    /// The fee in fen at a rate in ten-thousandths: what is taken off a payment; less than 0 where it is given back.
    pub(super) fn fee(&self, rate: i64) -> i64 {
        match self {
            Movement::Paid(payment) => fee(payment.settled(), rate),
            Movement::Refunded(_, refund) => -fee(refund.refund.amount.settlement_refund, rate),
            Movement::Reversed(payment) => -fee(payment.settled(), rate),
            Movement::Shared(_) => 0,
        }
    }
}

/// The fee in fen on what a merchant gets, rounded to the nearest.
fn fee(settled: i64, rate: i64) -> i64 {
    settled.saturating_mul(rate).saturating_add(5000) / 10_000
}

pub(super) fn is_of(kind: Kind, movement: &Movement) -> bool {
    match kind {
        Kind::All => !matches!(movement, Movement::Shared(_)),
        Kind::Success => matches!(movement, Movement::Paid(_)),
        Kind::Refund => matches!(movement, Movement::Refunded(..)),
        Kind::Sharing => matches!(movement, Movement::Shared(_)),
        // What comes to nothing moves nothing.
        Kind::Funds => !matches!(movement, Movement::Shared(share) if !share.moved),
    }
}

/// All that ever happened, in its order.
pub(super) fn movements(context: &Context<'_>, wanted: Wanted<'_>) -> Result<Vec<Movement>, ErrorResponse> {
    let is_wanted = |sub: Option<&str>| wanted.sub_mchid.is_none() || wanted.sub_mchid == sub;
    let payments =
        context.product::<Payments>()?.paid().into_iter().filter(|payment| is_wanted(payment.order.sub_mchid.as_deref()));
    let payments: std::collections::BTreeMap<_, _> =
        payments.filter_map(|payment| Some((payment.transaction_id.clone()?, payment))).collect();
    let refunded = context.product::<Refunds>()?.succeeded().into_iter().filter_map(|refund| {
        let payment = payments.get(&refund.refund.transaction_id)?.clone();
        Some(Movement::Refunded(Box::new(payment), Box::new(refund)))
    });
    // Within a second, payments come first: what is refunded was paid.
    let refunded: Vec<Movement> = refunded.collect();
    let reversed = payments.values().filter(|payment| payment.reversed_at.is_some());
    let reversed: Vec<Movement> = reversed.map(|payment| Movement::Reversed(Box::new(payment.clone()))).collect();
    let shared = context.product::<ProfitSharing>()?.ended(context.mchid).into_iter();
    let shared = shared.filter(|share| is_wanted(share.sub_mchid.as_deref())).map(|share| Movement::Shared(Box::new(share)));
    let mut all: Vec<Movement> = payments.into_values().map(|payment| Movement::Paid(Box::new(payment))).collect();
    all.extend(refunded.into_iter().chain(reversed).chain(shared));
    all.sort_by_key(Movement::at);
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fee_is_six_in_a_thousand_to_the_nearest_fen() {
        assert_eq!([0, 83, 84, 100, 500, 1_000_000].map(|settled| fee(settled, 60)), [0, 0, 1, 1, 3, 6000]);
    }
}
