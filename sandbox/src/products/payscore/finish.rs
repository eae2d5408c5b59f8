//! `v3/payscore/payafter-orders` and `v3/payscore/smartretail-orders`: finishing an order of 2019, used or not used. The other calls
//! about such orders are in [`earlier`](super::earlier).

use wechatpay_endpoints::v3::payscore::payafter_orders::CompletePayafterOrder;
use wechatpay_endpoints::v3::payscore::smartretail_orders::CompleteSmartretailOrder;
use wechatpay_endpoints::v3::payscore::{FinishType, FinishedOrder};

use super::request_fields::RequestFields;
use super::{Kind, Order, OrderName, PayScore};
use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;

/// The calls that finish an order of 2019.
pub(super) fn calls() -> Vec<Call> {
    vec![Call::new(payafter), Call::new(smartretail)]
}

fn payafter(asked: CompletePayafterOrder, context: &Context<'_>) -> Result<FinishedOrder, ErrorResponse> {
    let CompletePayafterOrder { appid, service_id, .. } = &asked;
    Finish {
        name: OrderName::from((Kind::PayafterOrder, asked.out_order_no.as_str())),
        given: RequestFields::of(&asked),
        appid,
        service_id,
        finish_type: &asked.finish_type,
        start: asked.real_service_start_time.as_deref(),
        end: asked.real_service_end_time.as_deref(),
        total_amount: asked.total_amount,
        finish_ticket: asked.finish_ticket.as_deref(),
    }
    .serve(context)
}

fn smartretail(asked: CompleteSmartretailOrder, context: &Context<'_>) -> Result<FinishedOrder, ErrorResponse> {
    let CompleteSmartretailOrder { appid, service_id, .. } = &asked;
    Finish {
        name: OrderName::from((Kind::SmartretailOrder, asked.out_order_no.as_str())),
        given: RequestFields::of(&asked),
        appid,
        service_id,
        finish_type: &asked.finish_type,
        start: asked.real_service_start_time.as_deref(),
        end: asked.real_service_end_time.as_deref(),
        total_amount: asked.total_amount,
        finish_ticket: asked.finish_ticket.as_deref(),
    }
    .serve(context)
}

/// The parts of a call that the two have in common.
struct Finish<'r> {
    name: OrderName,
    given: RequestFields,
    appid: &'r str,
    service_id: &'r str,
    finish_type: &'r FinishType,
    start: Option<&'r str>,
    end: Option<&'r str>,
    /// Fen.
    total_amount: Option<i64>,
    finish_ticket: Option<&'r str>,
}

impl Finish<'_> {
    fn serve(self, context: &Context<'_>) -> Result<FinishedOrder, ErrorResponse> {
        context.product::<PayScore>()?.orders.with(context.mchid, &self.name, context.now, |order| {
            match self.finish_type {
                FinishType::NotUsed => order.cancel(&self.given, |order| self.check(order))?,
                FinishType::Used => {
                    // The declaration has seen to it that the amount is there.
                    let total_amount = self.total_amount.unwrap_or_default();
                    order.complete(&self.given, total_amount, |order| {
                        self.check(order)?;
                        order.period.actual(("/real_service_start_time", self.start), ("/real_service_end_time", self.end))
                    })?
                }
                FinishType::Other(other) => {
                    return Err(ErrorResponse::field("/finish_type", *other, "must be 1 (not used) or 2 (used)"));
                }
            };
            Ok(FinishedOrder {
                appid: self.appid.to_owned(),
                mchid: context.mchid.to_owned(),
                out_order_no: self.name.out_order_no.clone(),
                service_id: self.service_id.to_owned(),
                order_id: order.order_id.clone(),
            })
        })
    }

    /// A ticket that is given must be the order's, whatever the type of the finish.
    fn check(&self, order: &Order) -> Result<(), ErrorResponse> {
        order.check_named(&self.given)?;
        match self.finish_ticket {
            Some(ticket) if ticket != order.finish_ticket => {
                let error_response = ErrorResponse::field("/finish_ticket", ticket, "is not the one that the order has");
                Err(error_response
                    .explained(format!("finish_ticket is `{ticket}`, and the order's is `{}`", order.finish_ticket)))
            }
            _ => Ok(()),
        }
    }
}
