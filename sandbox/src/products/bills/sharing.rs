//! The bill of profit sharing (分账账单): a line for each share and return that has come to an end, and their sums.

use super::{Movement, quoted, yuan};
use crate::engine::clock::day_and_time;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;
use crate::products::pay::Payments;

const COLUMNS: &str = "分账时间,分账发起方,分账方,微信订单号,微信分账/回退单号,分账明细单号,商户分账/回退单号,订单金额(元),分账接收方,\
                       分账金额(元),业务类型,处理状态,分账描述,备注";

const SUMS: &str = "分账总笔数,分账总金额(元),回退总笔数,回退总金额(元)";

/// The lines of the file.
pub(super) fn lines(context: &Context<'_>, movements: &[&Movement]) -> Result<Vec<String>, ErrorResponse> {
    let payments = context.product::<Payments>()?;
    let (mut shared, mut returned) = ((0, 0_i64), (0, 0_i64));
    let mut lines = vec![COLUMNS.to_owned()];
    for movement in movements {
        let Movement::Shared(share) = movement else { continue };
        if share.arrived {
            let sum = if share.is_return { &mut returned } else { &mut shared };
            *sum = (sum.0 + 1, sum.1.saturating_add(share.amount));
        }
        let total = payments.by_id(context.mchid, &share.transaction_id).map_or(0, |payment| payment.order.amount.total);
        let (day, time) = day_and_time(share.at);
        lines.push(quoted(&[
            format!("{day} {time}"),
            context.mchid.to_owned(),
            share.sub_mchid.clone().unwrap_or_else(|| context.mchid.to_owned()),
            share.transaction_id.clone(),
            share.order_id.clone(),
            share.detail_id.clone(),
            share.out_order_no.clone(),
            yuan(total),
            share.account.clone(),
            yuan(share.amount),
            if share.is_return { "分账回退" } else { "分账" }.to_owned(),
            if share.arrived { "处理成功" } else { "处理失败" }.to_owned(),
            share.description.clone(),
            String::new(),
        ]));
    }
    lines.push(SUMS.to_owned());
    lines.push(quoted(&[shared.0.to_string(), yuan(shared.1), returned.0.to_string(), yuan(returned.1)]));
    Ok(lines)
}
