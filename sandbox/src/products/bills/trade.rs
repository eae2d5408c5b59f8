//! The bill of trades (交易账单): a line a payment or refund, and their sums.

use wechatpay_endpoints::v3::pay::PromotionType;
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

/// The lines of the file, with fees at a rate in ten-thousandths.
pub(super) fn lines(mchid: &str, kind: Kind, movements: &[&Movement], rate: i64) -> Vec<String> {
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

    let mut sums = Sums::default();
    let mut lines = vec![columns.join(",")];
    for movement in movements {
        // What is shared is in a bill of its own.
        let Some(line) = Line::of(movement, rate) else { continue };
        sums.add(&line);
        let values: Vec<String> = columns.iter().map(|column| line.value(column, mchid)).collect();
        lines.push(quoted(&values));
    }
    lines.push(SUMS.to_owned());
    lines.push(quoted(&sums.values()));
    lines
}

/// A line: a payment, a refund of it, or that it was taken back.
struct Line<'m> {
    payment: &'m Payment,
    refund: Option<&'m StoredRefund>,
    is_reversed: bool,
    at: u64,
    /// Fen; less than 0 where it is given back.
    fee: i64,
    rate: i64,
}

/// What the lines add up to, in fen.
#[derive(Default)]
struct Sums {
    lines: usize,
    settled: i64,
    refunded: i64,
    coupons_refunded: i64,
    fee: i64,
    ordered: i64,
    refunds_asked: i64,
}

impl Sums {
    fn add(&mut self, line: &Line<'_>) {
        self.lines += 1;
        let sums = [
            (&mut self.settled, line.settled()),
            (&mut self.refunded, line.refunded()),
            (&mut self.coupons_refunded, line.coupons_refunded()),
            (&mut self.fee, line.fee),
            (&mut self.ordered, line.ordered()),
            (&mut self.refunds_asked, line.refund_asked()),
        ];
        sums.into_iter().for_each(|(sum, fen)| *sum = sum.saturating_add(fen));
    }

    fn values(&self) -> [String; 7] {
        [
            self.lines.to_string(),
            yuan(self.settled),
            yuan(self.refunded),
            yuan(self.coupons_refunded),
            fee(self.fee),
            yuan(self.ordered),
            yuan(self.refunds_asked),
        ]
    }
}

/// Fees are written with five decimals.
fn fee(fen: i64) -> String {
    format!("{}000", yuan(fen))
}

impl<'m> Line<'m> {
    fn of(movement: &'m Movement, rate: i64) -> Option<Self> {
        let (payment, refund) = match movement {
            Movement::Paid(payment) | Movement::Reversed(payment) => (payment, None),
            Movement::Refunded(payment, refund) => (payment, Some(&**refund)),
            Movement::Shared(_) => return None,
        };
        let is_reversed = matches!(movement, Movement::Reversed(_));
        Some(Line { payment, refund, is_reversed, at: movement.at(), fee: movement.fee(rate), rate })
    }

    fn is_payment(&self) -> bool {
        self.refund.is_none() && !self.is_reversed
    }

    /// Fen that the order is of.
    fn ordered(&self) -> i64 {
        if self.is_payment() { self.payment.order.amount.total } else { 0 }
    }

    /// Fen that the merchant gets: without discounts.
    fn settled(&self) -> i64 {
        if self.is_payment() { self.payment.settled() } else { 0 }
    }

    /// Fen that are taken back from the merchant.
    fn refunded(&self) -> i64 {
        let reversed = if self.is_reversed { self.payment.settled() } else { 0 };
        self.refund.map_or(reversed, |refund| refund.refund.amount.settlement_refund)
    }

    /// Fen that the merchant asked to be refunded.
    fn refund_asked(&self) -> i64 {
        let reversed = if self.is_reversed { self.payment.order.amount.total } else { 0 };
        self.refund.map_or(reversed, |refund| refund.refund.amount.refund)
    }

    /// Fen of it that were paid with coupons which had been paid for.
    fn coupons_refunded(&self) -> i64 {
        let reversed = if self.is_reversed { self.payment.coupons(&PromotionType::Cash) } else { 0 };
        self.refund.map_or(reversed, |refund| {
            let amount = &refund.refund.amount;
            amount.settlement_refund.saturating_sub(amount.payer_refund)
        })
    }

    /// What stands in a column.
    fn value(&self, column: &str, mchid: &str) -> String {
        let (payment, refund) = (self.payment, self.refund.map(|refund| &refund.refund));
        let order = &payment.order;
        let payer = order.payer.clone().unwrap_or_default();
        let text = |text: Option<&String>| text.cloned().unwrap_or_default();
        let moment = |seconds: u64| {
            let (day, time) = day_and_time(seconds);
            format!("{day} {time}")
        };
        match column {
            "交易时间" | "退款成功时间" => moment(self.at),
            "公众账号ID" => text(order.appid.as_ref().or(order.sp_appid.as_ref())),
            "商户号" => mchid.to_owned(),
            "特约商户号" => order.sub_mchid.clone().unwrap_or_else(|| "0".to_owned()),
            "设备号" => text(order.scene_info.as_ref().and_then(|scene| scene.device_id.as_ref())),
            "微信订单号" => text(payment.transaction_id.as_ref()),
            "商户订单号" => order.out_trade_no.clone(),
            "用户标识" => text(payer.openid.as_ref().or(payer.sp_openid.as_ref()).or(payer.sub_openid.as_ref())),
            "交易类型" => trade_type(&payment.trade_type).to_owned(),
            "交易状态" if self.is_reversed => "REVOKED".to_owned(),
            "交易状态" => if refund.is_some() { "REFUND" } else { "SUCCESS" }.to_owned(),
            "付款银行" => "OTHERS".to_owned(),
            "货币种类" => order.currency().to_owned(),
            "应结订单金额" => yuan(self.settled()),
            "代金券金额" if self.is_payment() => yuan(payment.coupons(&PromotionType::Cash)),
            "订单金额" => yuan(self.ordered()),
            "退款申请时间" => moment(self.refund.map_or(self.at, |refund| refund.created_at)),
            "微信退款单号" => refund.map_or_else(|| "0".to_owned(), |refund| refund.refund_id.clone()),
            "商户退款单号" => refund.map_or_else(|| "0".to_owned(), |refund| refund.out_refund_no.clone()),
            "退款金额" => yuan(self.refunded()),
            "充值券退款金额" => yuan(self.coupons_refunded()),
            "申请退款金额" => yuan(self.refund_asked()),
            "退款类型" => refund.map_or("", |refund| channel(&refund.channel)).to_owned(),
            "退款状态" => refund.map_or("", |_| "SUCCESS").to_owned(),
            "商品名称" => order.description.clone(),
            "商户数据包" => text(order.attach.as_ref()),
            "手续费" => fee(self.fee),
            "费率" => format!("{}%", yuan(self.rate)),
            "费率备注" => String::new(),
            // What a refund has nothing of.
            _ => yuan(0),
        }
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
