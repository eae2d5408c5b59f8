//! The bill of trades (交易账单): a line a payment or refund, and their sums.

use wechatpay_endpoints::v3::refund::domestic::refunds::RefundChannel;

use super::{Kind, Movement, quoted, yuan};
use crate::engine::clock::day_and_time;
use crate::products::pay::{Payment, trade_type};
use crate::products::refund::StoredRefund;

/// What every bill begins its lines with.
const FRONT: [&str; 14] = [
    "交易时间",
    "公众账号ID",
    "商户号",
    "特约商户号",
    "设备号",
    "微信订单号",
    "商户订单号",
    "用户标识",
    "交易类型",
    "交易状态",
    "付款银行",
    "货币种类",
    "应结订单金额",
    "代金券金额",
];

/// When a refund was, in the bill of refunds.
const REFUND_TIMES: [&str; 2] = ["退款申请时间", "退款成功时间"];

/// What a refund is, in all bills but the one of payments.
const REFUND: [&str; 6] = ["微信退款单号", "商户退款单号", "退款金额", "充值券退款金额", "退款类型", "退款状态"];

const BACK: [&str; 5] = ["商品名称", "商户数据包", "手续费", "费率", "订单金额"];

const SUMS: &str = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额";

/// The lines of the file.
pub(super) fn lines(mchid: &str, kind: Kind, movements: &[&Movement]) -> Vec<String> {
    let mut columns = FRONT.to_vec();
    if kind == Kind::Refund {
        columns.extend(REFUND_TIMES);
    }
    if kind != Kind::Success {
        columns.extend(REFUND);
    }
    columns.extend(BACK);
    if kind != Kind::Success {
        columns.push("申请退款金额");
    }
    columns.push("费率备注");

    let (mut paid, mut refunded) = (0_i64, 0_i64);
    let mut lines = vec![columns.join(",")];
    for movement in movements {
        let (payment, refund) = match movement {
            Movement::Paid(payment) => {
                paid = paid.saturating_add(payment.order.amount.total);
                (payment, None)
            }
            Movement::Refunded(payment, refund) => {
                refunded = refunded.saturating_add(refund.refund.amount.refund);
                (payment, Some(&**refund))
            }
        };
        let values: Vec<String> = columns.iter().map(|column| value(column, mchid, payment, refund)).collect();
        lines.push(quoted(&values));
    }
    lines.push(SUMS.to_owned());
    let zero = yuan(0);
    let sums = [movements.len().to_string(), yuan(paid), yuan(refunded), zero.clone(), zero, yuan(paid), yuan(refunded)];
    lines.push(quoted(&sums));
    lines
}

/// What stands in a column.
fn value(column: &str, mchid: &str, payment: &Payment, refund: Option<&StoredRefund>) -> String {
    let order = &payment.order;
    let payer = order.payer.clone().unwrap_or_default();
    let text = |text: Option<&String>| text.cloned().unwrap_or_default();
    let moment = |seconds: Option<u64>| {
        let (day, time) = day_and_time(seconds.unwrap_or_default());
        format!("{day} {time}")
    };
    match column {
        "交易时间" => moment(refund.map_or(payment.paid_at, |refund| refund.succeeded_at)),
        "公众账号ID" => text(order.appid.as_ref().or(order.sp_appid.as_ref())),
        "商户号" => mchid.to_owned(),
        "特约商户号" => order.sub_mchid.clone().unwrap_or_else(|| "0".to_owned()),
        "设备号" => text(order.scene_info.as_ref().and_then(|scene| scene.device_id.as_ref())),
        "微信订单号" => text(payment.transaction_id.as_ref()),
        "商户订单号" => order.out_trade_no.clone(),
        "用户标识" => text(payer.openid.as_ref().or(payer.sp_openid.as_ref()).or(payer.sub_openid.as_ref())),
        "交易类型" => trade_type(&payment.trade_type).to_owned(),
        "交易状态" => if refund.is_some() { "REFUND" } else { "SUCCESS" }.to_owned(),
        "付款银行" => "OTHERS".to_owned(),
        "货币种类" => order.currency().to_owned(),
        "应结订单金额" | "订单金额" if refund.is_none() => yuan(order.amount.total),
        "退款申请时间" => moment(refund.map(|refund| refund.created_at)),
        "退款成功时间" => moment(refund.and_then(|refund| refund.succeeded_at)),
        "微信退款单号" => refund.map_or_else(|| "0".to_owned(), |refund| refund.refund.refund_id.clone()),
        "商户退款单号" => refund.map_or_else(|| "0".to_owned(), |refund| refund.refund.out_refund_no.clone()),
        "退款金额" | "申请退款金额" => yuan(refund.map_or(0, |refund| refund.refund.amount.refund)),
        "退款类型" => refund.map_or("", |refund| channel(&refund.refund.channel)).to_owned(),
        "退款状态" => refund.map_or("", |_| "SUCCESS").to_owned(),
        "商品名称" => order.description.clone(),
        "商户数据包" => text(order.attach.as_ref()),
        "手续费" => "0.00000".to_owned(),
        "费率" => "0.00%".to_owned(),
        "费率备注" => String::new(),
        // Coupons, which nobody has here; and a refund's order.
        _ => yuan(0),
    }
}

fn channel(channel: &RefundChannel) -> &str {
    match channel {
        RefundChannel::Original => "ORIGINAL",
        RefundChannel::Balance => "BALANCE",
        RefundChannel::OtherBalance => "OTHER_BALANCE",
        RefundChannel::OtherBankcard => "OTHER_BANKCARD",
        RefundChannel::Other(other) => other,
    }
}
