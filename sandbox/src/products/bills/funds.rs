//! The bill of an account's movements (资金账单): a line a movement, with the balance after it, and their sums.

use super::{Movement, quoted, yuan};
use crate::engine::clock::day_and_time;

const COLUMNS: &str = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号";

const SUMS: &str = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额";

/// A change of the balance.
struct Flow<'m> {
    /// Fen; less than 0 for what is paid out.
    fen: i64,
    /// The name of the business, and its kind.
    what: (&'static str, &'static str),
    transaction_id: &'m str,
    number: &'m str,
    voucher: &'m str,
    remark: String,
}

/// By what a movement changes the balance. The fee of a payment is a line of its own, that of a refund is told in its remark.
fn flows(movement: &Movement, rate: i64) -> Vec<Flow<'_>> {
    let movement_fee = movement.fee(rate);
    let flow =
        |fen, what, transaction_id, number, voucher| Flow { fen, what, transaction_id, number, voucher, remark: String::new() };
    match movement {
        Movement::Paid(payment) => {
            let id = payment.transaction_id.as_deref().unwrap_or_default();
            let voucher = payment.order.out_trade_no.as_str();
            let fee = (movement_fee != 0).then(|| flow(-movement_fee, ("交易", "扣除交易手续费"), id, id, voucher));
            [flow(payment.settled(), ("交易", "交易"), id, id, voucher)].into_iter().chain(fee).collect()
        }
        Movement::Refunded(payment, refund) => {
            let refund = &refund.refund;
            let id = payment.transaction_id.as_deref().unwrap_or_default();
            let amount = refund.amount.settlement_refund;
            let flow = flow(-amount - movement_fee, ("退款", "退款"), id, &refund.refund_id, &refund.out_refund_no);
            vec![Flow { remark: given_back(amount, -movement_fee), ..flow }]
        }
        Movement::Reversed(payment) => {
            let id = payment.transaction_id.as_deref().unwrap_or_default();
            let amount = payment.settled();
            let flow = flow(-amount - movement_fee, ("退款", "退款"), id, id, &payment.order.out_trade_no);
            vec![Flow { remark: given_back(amount, -movement_fee), ..flow }]
        }
        Movement::Shared(share) => {
            let (fen, what) = match share.is_return {
                true => (share.amount, ("分账", "分账回退")),
                false => (-share.amount, ("分账", "分账")),
            };
            vec![flow(fen, what, &share.transaction_id, &share.order_id, &share.out_order_no)]
        }
    }
}

fn given_back(amount: i64, fee: i64) -> String {
    format!("退款总金额{}元;含手续费{}元", yuan(amount), yuan(fee))
}

/// The lines of the file; `earlier` is what the balance comes from, `rate` the rate of the fee.
pub(super) fn lines<'m>(earlier: impl Iterator<Item = &'m Movement>, movements: &[&Movement], rate: i64) -> Vec<String> {
    let mut balance = earlier.flat_map(|movement| flows(movement, rate)).map(|flow| flow.fen).fold(0, i64::saturating_add);
    let mut lines = vec![COLUMNS.to_owned()];
    let (mut income, mut expense) = ((0, 0_i64), (0, 0_i64));
    let flows = movements.iter().flat_map(|movement| flows(movement, rate).into_iter().map(|flow| (movement.at(), flow)));
    for (at, flow) in flows {
        balance = balance.saturating_add(flow.fen);
        let sum = if flow.fen < 0 { &mut expense } else { &mut income };
        *sum = (sum.0 + 1, sum.1.saturating_add(flow.fen.saturating_abs()));
        let (day, time) = day_and_time(at);
        lines.push(quoted(&[
            format!("{day} {time}"),
            flow.transaction_id.to_owned(),
            flow.number.to_owned(),
            flow.what.0.to_owned(),
            flow.what.1.to_owned(),
            if flow.fen < 0 { "支出" } else { "收入" }.to_owned(),
            yuan(flow.fen.saturating_abs()),
            yuan(balance),
            "system".to_owned(),
            flow.remark,
            flow.voucher.to_owned(),
        ]));
    }
    lines.push(SUMS.to_owned());
    let count: i32 = income.0 + expense.0;
    let sums = [count.to_string(), income.0.to_string(), yuan(income.1), expense.0.to_string(), yuan(expense.1)];
    lines.push(quoted(&sums));
    lines
}
