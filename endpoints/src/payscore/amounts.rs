//! The rule that the amounts add up: the total is the sum of the payments less the sum of the discounts, and not negative.

use wechatpay_runtime::Check;

/// Refuses `total_amount` unless it is what the items add up to. Amounts are in fen; an item without one counts nothing.
pub(super) fn total_is_payments_less_discounts(
    check: &mut Check<'_>,
    total_amount: i64,
    payments: impl Iterator<Item = Option<i64>>,
    discounts: impl Iterator<Item = Option<i64>>,
) {
    let sum = |amounts: &mut dyn Iterator<Item = Option<i64>>| amounts.flatten().map(i128::from).sum::<i128>();
    let (mut payments, mut discounts) = (payments, discounts);
    let (paid, discounted) = (sum(&mut payments), sum(&mut discounts));
    if i128::from(total_amount) != paid - discounted {
        let rule = format!(
            "is {total_amount} fen and must be {}: the payments ({paid}) less the discounts ({discounted})",
            paid - discounted
        );
        check.refuse("total_amount", rule);
    }
}
