//! The user's actions on a transaction: control calls over HTTP, and the same actions as methods of the gateway.

use jiff::Timestamp;
use serde_json::Value;
use wechatpay_endpoints::v3::pay::TradeType;

use super::{Name, Order, Payment, Payments, notifications, payment_code};
use crate::Gateway;
use crate::engine::context::Context;
use crate::engine::control::{ControlCall, ControlError, expect_texts};
use crate::engine::error_response::ErrorResponse;

/// What happens to a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Action {
    Look,
    Pay,
    Fail,
}

/// Answers a control call whose path begins `/pay`; `None` if there is no such call.
pub(super) fn answer(payments: &Payments, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Value, ControlError>> {
    let (number, act) = match (call.method, call.path) {
        ("POST", ["pay", "transactions"]) => return Some(place_from(payments, call, context)),
        ("POST", ["pay", "payment-codes", auth_code]) => return Some(payment_code::answer(payments, call, auth_code)),
        ("GET", ["pay", "transactions", number]) => (number, Action::Look),
        ("POST", ["pay", "transactions", number, "pay"]) => (number, Action::Pay),
        ("POST", ["pay", "transactions", number, "fail"]) => (number, Action::Fail),
        _ => return None,
    };
    Some(self::act(payments, context, call.query("sub_mchid").as_deref(), number, act))
}

/// Does it, and notifies; the transaction as it stands then.
fn act(
    payments: &Payments,
    context: &Context<'_>,
    sub_mchid: Option<&str>,
    number: &str,
    act: Action,
) -> Result<Value, ControlError> {
    let Context { mchid, now, .. } = *context;
    let payment = payments.with(mchid, sub_mchid, Name::Merchants(number), now, |payment| {
        match act {
            Action::Look => {}
            _ if payment.is_deducted() => {
                let explanation = "no user pays the order: what comes of its deduction is a control call of its product";
                return Err(ErrorResponse::wrong_state("order", explanation));
            }
            Action::Pay => payment.pay_as_user(context)?,
            Action::Fail => payment.fail()?,
        }
        Ok(payment.clone())
    })?;
    if act == Action::Pay {
        notifications::tell_paid(&payment, context);
    }
    Ok(payment.to_json())
}

/// `{"out_trade_no": "…", "total": 100, "success_time": "2024-08-05T16:53:41+08:00"}`.
fn place_from(payments: &Payments, call: &ControlCall<'_>, context: &Context<'_>) -> Result<Value, ControlError> {
    let body = call.body()?;
    expect_texts(&body, &["success_time"])?;
    let number = body.get("out_trade_no").and_then(Value::as_str).filter(|number| !number.is_empty());
    let number = number.ok_or_else(|| ControlError::new("`out_trade_no` is missing"))?;
    let total = body.get("total").and_then(Value::as_i64).ok_or_else(|| ControlError::new("`total` is missing (fen)"))?;
    let paid_at = match body.get("success_time").and_then(Value::as_str) {
        None => context.now,
        Some(time) => {
            let time: Timestamp = time.parse().map_err(|_| ControlError::new("`success_time` is no time in RFC 3339"))?;
            u64::try_from(time.as_second()).map_err(|_| ControlError::new("`success_time` is before 1970"))?
        }
    };
    place(payments, context, number, total, paid_at)?;
    act(payments, context, None, number, Action::Look)
}

fn place(payments: &Payments, context: &Context<'_>, number: &str, total: i64, paid_at: u64) -> Result<(), ControlError> {
    if total < 1 {
        return Err(ControlError::new("an order has a total of at least 1 fen"));
    }
    let mchid = context.mchid;
    let order = Order::in_place(mchid, number, total);
    let mut payment = Payment::of(order, None, TradeType::Native, mchid, paid_at)?;
    payment.pay(paid_at)?;
    Ok(payments.place_all(mchid, &[payment])?)
}

impl Gateway {
    /// Pays a transaction, as the user would, and notifies its `notify_url`. For a partner's transaction, `sub_mchid` names the
    /// sub-merchant.
    ///
    /// # Errors
    ///
    /// Fails if there is no such transaction, or it cannot be paid.
    pub fn pay_transaction(&self, sub_mchid: Option<&str>, out_trade_no: &str) -> Result<(), ControlError> {
        self.with(|payments, context| act(payments, context, sub_mchid, out_trade_no, Action::Pay)).map(drop)
    }

    /// Lets the user's payment fail. The transaction is `PAYERROR` until another attempt succeeds.
    ///
    /// # Errors
    ///
    /// Fails where [`pay_transaction`](Gateway::pay_transaction) fails.
    pub fn fail_transaction(&self, sub_mchid: Option<&str>, out_trade_no: &str) -> Result<(), ControlError> {
        self.with(|payments, context| act(payments, context, sub_mchid, out_trade_no, Action::Fail)).map(drop)
    }

    /// Adds a paid transaction of a direct merchant (`total` in fen, `paid_at` in Unix seconds), to refund it or to have a bill
    /// for a past day.
    ///
    /// # Errors
    ///
    /// Fails if the total is below 1, or a transaction with this number exists.
    pub fn place_transaction(&self, out_trade_no: &str, total: i64, paid_at: u64) -> Result<(), ControlError> {
        self.with(|payments, context| place(payments, context, out_trade_no, total, paid_at))
    }
}
