//! The bill of an account's movements (资金账单): a line a movement, with the balance after it, and their sums.

use super::{Movement, quoted, yuan};
use crate::engine::clock::day_and_time;

const COLUMNS: &str = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号";

const SUMS: &str = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额";

/// Fen by which a movement changes the balance.
fn change(movement: &Movement) -> i64 {
    match movement {
        Movement::Paid(payment) => payment.order.amount.total,
        Movement::Refunded(_, refund) => -refund.refund.amount.refund,
    }
}

/// The lines of the file; `earlier` is what the balance comes from.
pub(super) fn lines<'m>(earlier: impl Iterator<Item = &'m Movement>, movements: &[&Movement]) -> Vec<String> {
    let mut balance = earlier.map(change).fold(0, i64::saturating_add);
    let mut lines = vec![COLUMNS.to_owned()];
    let (mut income, mut expense) = ((0, 0_i64), (0, 0_i64));
    for movement in movements {
        let fen = change(movement);
        balance = balance.saturating_add(fen);
        let sum = if fen < 0 { &mut expense } else { &mut income };
        *sum = (sum.0 + 1, sum.1.saturating_add(fen.saturating_abs()));
        let (payment, number, what, voucher) = match movement {
            Movement::Paid(payment) => (payment, payment.transaction_id.clone(), "交易", &payment.order.out_trade_no),
            Movement::Refunded(payment, refund) => {
                (payment, Some(refund.refund.refund_id.clone()), "退款", &refund.refund.out_refund_no)
            }
        };
        let (day, time) = day_and_time(movement.at());
        let values = [
            format!("{day} {time}"),
            payment.transaction_id.clone().unwrap_or_default(),
            number.unwrap_or_default(),
            what.to_owned(),
            what.to_owned(),
            if fen < 0 { "支出" } else { "收入" }.to_owned(),
            yuan(fen.saturating_abs()),
            yuan(balance),
            "system".to_owned(),
            String::new(),
            voucher.clone(),
        ];
        lines.push(quoted(&values));
    }
    lines.push(SUMS.to_owned());
    let sums = [movements.len().to_string(), income.0.to_string(), yuan(income.1), expense.0.to_string(), yuan(expense.1)];
    lines.push(quoted(&sums));
    lines
}
