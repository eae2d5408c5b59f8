//! Payments: the transactions of the gateway, however they are to be paid, a merchant's own and a partner's sub-merchants'.
//!
//! `order` is what the merchant asked for, `payment` the transaction and its state machine, `calls` answers the declared
//! calls, `payment_code` those about payment codes, `notifications` says what a transaction looks like to a merchant, `control` is what the user does.

mod calls;
mod control;
mod notifications;
mod order;
mod payment;
mod payment_code;

use serde_json::Value as Any;
use wechatpay_endpoints::v3::pay::{TradeState, TradeType};
use wechatpay_runtime::{Endpoint, ErrorCode};

pub(crate) use calls::{code as with_code, page as with_page};
pub(crate) use notifications::{tell, tell_paid};
pub(crate) use order::{Order, OrderPayer, check_characters, common_part};
pub(crate) use payment::{Payment, USUAL_OPENID, trade_type};

use crate::StartError;
use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::control::{ControlCall, ControlError};
use crate::engine::error_response::ErrorResponse;
use crate::engine::product::Product;
use crate::engine::record::Record;
use crate::engine::table::{Table, Tables};

/// All transactions.
#[derive(Debug, Default)]
pub(crate) struct Payments {
    rows: Table<Payment>,
    /// WeChat Pay's numbers, and the row of each.
    ids: Table<String>,
    /// What comes of the next payment with a payment code, where a control call has said it.
    payment_codes: Table<TradeState>,
}

/// Which row: the merchant that signs, the sub-merchant for whom (`-` for none), the merchant's number of the order.
pub(crate) fn key(mchid: &str, sub_mchid: Option<&str>, number: &str) -> String {
    format!("{mchid} {} {number}", sub_mchid.unwrap_or("-"))
}

/// How a call names a transaction.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Name<'n> {
    /// By the merchant's number.
    Merchants(&'n str),
    /// By WeChat Pay's number, which a paid one has.
    WechatPays(&'n str),
}

impl Product for Payments {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        (self.rows, self.ids) = (tables.open("transactions")?, tables.open("transaction ids")?);
        self.payment_codes = tables.open("payment codes")?;
        Ok(())
    }

    fn calls(&self) -> Vec<Call> {
        calls::all().into_iter().chain(payment_code::all()).collect()
    }

    fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Any, ControlError>> {
        control::answer(self, call, context)
    }

    fn records(&self, context: &Context<'_>) -> Vec<Record> {
        let rows = self.rows.rows();
        rows.iter().map(|(_, payment)| payment.record(context.now)).collect()
    }
}

impl Payments {
    /// Creates a transaction; its prepay id. The same number with the same parameters is the same transaction.
    pub(crate) fn create<E: Endpoint>(
        &self,
        context: &Context<'_>,
        request: &E,
        trade_type: TradeType,
    ) -> Result<String, ErrorResponse> {
        let payment = Payment::new(context, request, trade_type)?;
        let key = key(context.mchid, payment.order.sub_mchid.as_deref(), &payment.order.out_trade_no);
        let mut rows = self.rows.rows();
        let again = rows.change(&key, |existing| {
            existing.let_expire(context.now);
            existing.again(&payment, context.now)
        });
        again.unwrap_or_else(|| {
            let prepay_id = payment.prepay_id().to_owned();
            rows.insert(key, payment);
            Ok(prepay_id)
        })
    }

    /// Puts transactions in place that were made otherwise, all of them or none.
    pub(crate) fn place_all(&self, mchid: &str, payments: &[Payment]) -> Result<(), ErrorResponse> {
        let key = |payment: &Payment| key(mchid, payment.order.sub_mchid.as_deref(), &payment.order.out_trade_no);
        let mut rows = self.rows.rows();
        let mut seen = std::collections::BTreeSet::new();
        for payment in payments {
            if rows.get(&key(payment)).is_some() || !seen.insert(key(payment)) {
                return Err(used(&payment.order.out_trade_no));
            }
        }
        for payment in payments {
            if let Some(id) = &payment.transaction_id {
                self.ids.rows().insert(id.clone(), key(payment));
            }
            rows.insert(key(payment), payment.clone());
        }
        Ok(())
    }

    /// Whether the merchant has a transaction of this number.
    pub(crate) fn is_there(&self, mchid: &str, sub_mchid: Option<&str>, name: Name<'_>) -> bool {
        self.key(mchid, sub_mchid, name).is_some_and(|key| self.rows.rows().get(&key).is_some())
    }

    /// The row of a transaction, whether there is one or not.
    fn key(&self, mchid: &str, sub_mchid: Option<&str>, name: Name<'_>) -> Option<String> {
        match name {
            Name::Merchants(number) => Some(key(mchid, sub_mchid, number)),
            Name::WechatPays(id) => {
                let found = self.ids.rows().get(id).cloned()?;
                found.starts_with(&key(mchid, sub_mchid, "")).then_some(found)
            }
        }
    }

    /// Does something with a transaction, which has been let expire if it is time.
    pub(crate) fn with<T>(
        &self,
        mchid: &str,
        sub_mchid: Option<&str>,
        name: Name<'_>,
        now: u64,
        act: impl FnOnce(&mut Payment) -> Result<T, ErrorResponse>,
    ) -> Result<T, ErrorResponse> {
        let done = self.key(mchid, sub_mchid, name).and_then(|key| {
            self.rows.rows().change(&key, |payment| {
                payment.let_expire(now);
                let had_id = payment.transaction_id.is_some();
                let result = act(payment);
                if let (false, Some(id)) = (had_id, &payment.transaction_id) {
                    self.ids.rows().insert(id.clone(), key.clone());
                }
                result
            })
        });
        done.unwrap_or_else(|| {
            let (Name::Merchants(number) | Name::WechatPays(number)) = name;
            let whose = sub_mchid.map(|sub| format!(" for {sub}")).unwrap_or_default();
            let error_response = ErrorResponse::new(404, ErrorCode::OrderNotExist, format!("The order {number} does not exist"));
            Err(error_response.explained(format!("merchant {mchid} has no transaction {number}{whose}")))
        })
    }

    /// A transaction by WeChat Pay's number, whichever sub-merchant's it is.
    pub(crate) fn by_id(&self, mchid: &str, id: &str) -> Option<Payment> {
        let row = self.ids.rows().get(id).cloned()?;
        let is_own = row.strip_prefix(mchid).is_some_and(|rest| rest.starts_with(' '));
        self.rows.rows().get(&row).filter(|_| is_own).cloned()
    }

    /// Every transaction that was paid, for bills.
    pub(crate) fn paid(&self) -> Vec<Payment> {
        let rows = self.rows.rows();
        rows.iter().filter(|(_, payment)| payment.paid_at.is_some()).map(|(_, payment)| payment.clone()).collect()
    }
}

/// 403 `OUT_TRADE_NO_USED`.
fn used(number: &str) -> ErrorResponse {
    ErrorResponse::new(
        403,
        ErrorCode::OutTradeNoUsed,
        format!("The out_trade_no {number} was used before, with other parameters"),
    )
}
