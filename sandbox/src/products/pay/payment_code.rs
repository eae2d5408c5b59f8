//! Payments by the payment code that a user shows: paid at once, unless the user is asked for the password or cannot pay; and taken back
//! by the merchant.

use serde_json::Value;
use wechatpay_endpoints::v3::pay::partner::transactions as partner;
use wechatpay_endpoints::v3::pay::{TradeState, TradeType, transactions};
use wechatpay_runtime::{Endpoint, ErrorCode};

use super::{Name, Payment, Payments, calls, notifications};
use crate::Gateway;
use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::control::{ControlCall, ControlError};
use crate::engine::error_response::ErrorResponse;

/// All calls.
pub(super) fn all() -> [Call; 4] {
    [
        Call::new(|asked: transactions::codepay::CreateCodepayTransaction, context| {
            let payment = charge(context, &asked, None, &asked.out_trade_no, &asked.payer.auth_code)?;
            Ok(notifications::own(context.mchid, &payment))
        }),
        Call::new(|asked: partner::codepay::CreatePartnerCodepayTransaction, context| {
            let payment = charge(context, &asked, Some(&asked.sub_mchid), &asked.out_trade_no, &asked.payer.auth_code)?;
            Ok(notifications::partners(context.mchid, &payment))
        }),
        Call::new(|asked: transactions::out_trade_no::ReverseTransaction, context| {
            calls::check(context, "/mchid", asked.mchid.as_deref())?;
            reverse(context, None, &asked.out_trade_no)?;
            Ok(transactions::out_trade_no::ReversedTransaction {
                appid: Some(asked.appid),
                mchid: context.mchid.to_owned(),
                out_trade_no: asked.out_trade_no,
            })
        }),
        Call::new(|asked: partner::out_trade_no::ReversePartnerTransaction, context| {
            calls::check(context, "/sp_mchid", asked.sp_mchid.as_deref())?;
            reverse(context, Some(&asked.sub_mchid), &asked.out_trade_no)?;
            Ok(partner::out_trade_no::ReversedPartnerTransaction {
                sp_appid: asked.sp_appid,
                sp_mchid: context.mchid.to_owned(),
                sub_appid: asked.sub_appid,
                sub_mchid: asked.sub_mchid,
                out_trade_no: asked.out_trade_no,
            })
        }),
    ]
}

/// Charges the user whose payment code was read. What a control call said of the code holds for one payment.
fn charge<E: Endpoint>(
    context: &Context<'_>,
    request: &E,
    sub_mchid: Option<&str>,
    out_trade_no: &str,
    auth_code: &str,
) -> Result<Payment, ErrorResponse> {
    let payments = context.product::<Payments>()?;
    payments.create(context, request, TradeType::MicroPay)?;
    let outcome = payments.payment_codes.rows().remove(auth_code);
    payments.with(context.mchid, sub_mchid, Name::Merchants(out_trade_no), context.now, |payment| {
        match outcome {
            // The very same call again, while the user is asked.
            None if *payment.state() == TradeState::UserPaying => return Err(asked_for_password()),
            None => payment.pay_as_user(context)?,
            Some(TradeState::UserPaying) => {
                payment.ask_for_password()?;
                return Err(asked_for_password());
            }
            Some(_) => {
                payment.fail()?;
                let error_response = ErrorResponse::new(403, ErrorCode::TradeError, "The payment failed");
                return Err(error_response.explained("a control call said that this payment code does not pay"));
            }
        }
        Ok(payment.clone())
    })
}

fn asked_for_password() -> ErrorResponse {
    let error_response = ErrorResponse::new(202, ErrorCode::UserPaying, "The user is asked for the password");
    error_response.explained("the order is USERPAYING until a control call pays it or lets it fail")
}

/// Takes an order back: what was paid is given back, what was not is not paid any more.
fn reverse(context: &Context<'_>, sub_mchid: Option<&str>, out_trade_no: &str) -> Result<(), ErrorResponse> {
    let payments = context.product::<Payments>()?;
    payments.with(context.mchid, sub_mchid, Name::Merchants(out_trade_no), context.now, |payment| {
        if payment.trade_type != TradeType::MicroPay {
            let error_response = ErrorResponse::invalid_request("The order is not paid by a payment code");
            return Err(error_response.explained("other orders are closed or refunded"));
        }
        payment.reverse(context.now)
    })
}

/// `{"trade_state": "USERPAYING"}` or `{"trade_state": "PAYERROR"}`: what comes of the next payment with a code.
pub(super) fn answer(payments: &Payments, call: &ControlCall<'_>, auth_code: &str) -> Result<Value, ControlError> {
    let state = call.text("trade_state")?.parse().unwrap_or(TradeState::Success);
    prepare(payments, auth_code, state)?;
    Ok(Value::Null)
}

fn prepare(payments: &Payments, auth_code: &str, state: TradeState) -> Result<(), ControlError> {
    if !matches!(state, TradeState::UserPaying | TradeState::PayError) {
        return Err(ControlError::new("`trade_state` is neither USERPAYING nor PAYERROR: a payment code pays at once otherwise"));
    }
    payments.payment_codes.rows().insert(auth_code.to_owned(), state);
    Ok(())
}

impl Gateway {
    /// Says what comes of the next payment with this payment code: the user is asked for the password
    /// ([`UserPaying`](TradeState::UserPaying); then [`pay_transaction`](Gateway::pay_transaction) pays), or the payment fails
    /// ([`PayError`](TradeState::PayError)). Without this it is paid at once.
    ///
    /// # Errors
    ///
    /// Fails if the state is another one.
    pub fn prepare_payment_code(&self, auth_code: &str, state: TradeState) -> Result<(), ControlError> {
        self.with(|payments, _| prepare(payments, auth_code, state))
    }
}
