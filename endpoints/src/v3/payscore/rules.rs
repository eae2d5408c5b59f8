//! Rules across fields that several calls keep: the amounts add up, one of two numbers names an order.

use wechatpay_runtime::Check;

/// Refuses `total_amount` unless it is what the items add up to. Amounts are in fen; an item without one counts nothing.
pub(super) fn amounts_add_up(
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

/// Refuses a query that names its order by both numbers, or by none.
pub(super) fn one_number_names_the_order(check: &mut Check<'_>, out_order_no: &Option<String>, query_id: &Option<String>) {
    if out_order_no.is_some() == query_id.is_some() {
        check.refuse("out_order_no", "or `query_id` names the order: one of them, not both");
    }
}
