//! What refunds do to a complaint about a payment: each is written into its history, and the merchant is told of those that matter.

use wechatpay_endpoints::v3::merchant_service::ComplaintEvent;
use wechatpay_endpoints::v3::merchant_service::complaints_v2::{Complaint, ComplaintStepType};
use wechatpay_endpoints::v3::refund::domestic::refunds::RefundStatus;
use wechatpay_runtime::wechatpay_object;

use super::{Complaints, SYSTEM, Step, StoredComplaint};
use crate::engine::context::Context;
use crate::products::refund::{Refunds, StoredRefund};

/// A refund that the history of a complaint has, or that was there before the complaint.
#[wechatpay_object]
#[derive(Debug, Clone)]
pub(super) struct SeenRefund {
    refund_id: String,
    arrived: bool,
}

impl Complaints {
    /// Writes what became of refunds since the last time. The complaints whose payment is not refunded in full are looked at.
    pub(super) fn see_refunds(&self, context: &Context<'_>) {
        let open: Vec<(String, String)> = {
            let rows = self.rows.rows();
            let open = rows.iter().filter(|(_, stored)| stored.complaint.complaint_full_refunded != Some(true));
            open.filter_map(|(id, stored)| Some((id.to_owned(), transaction_id(&stored.complaint)?.to_owned()))).collect()
        };
        // A gateway need not have refunds.
        let Ok(refunds) = context.product::<Refunds>() else { return };
        if open.is_empty() {
            return;
        }
        refunds.let_succeed(context);
        for (complaint_id, transaction_id) in open {
            let refunds = refunds.of_transaction(&transaction_id);
            let events = self.rows.rows().change(&complaint_id, |stored| stored.see(&refunds, context));
            events.into_iter().flatten().for_each(|event| self.tell(context, &complaint_id, event));
        }
    }
}

/// WeChat Pay's number of the payment that a complaint is about.
fn transaction_id(complaint: &Complaint) -> Option<&str> {
    Some(complaint.complaint_order_info.as_ref()?.first()?.transaction_id.as_str())
}

impl StoredComplaint {
    /// Takes note of refunds that were there before the complaint.
    pub(super) fn begin_with(&mut self, context: &Context<'_>) {
        let found = transaction_id(&self.complaint).and_then(|id| Some(context.product::<Refunds>().ok()?.of_transaction(id)));
        let steps = self.steps.len();
        self.see(&found.unwrap_or_default(), context);
        self.steps.truncate(steps);
    }

    /// Writes what is new into the history; what the merchant is told of.
    fn see(&mut self, refunds: &[StoredRefund], context: &Context<'_>) -> Vec<ComplaintEvent> {
        let order = self.complaint.complaint_order_info.as_ref().and_then(|orders| orders.first());
        let total = order.and_then(|order| order.amount).unwrap_or(i64::MAX);
        let mut seen = self.refunds.take().unwrap_or_default();
        let mut events = Vec::new();
        let (mut launched, mut arrived) = (0_i64, 0_i64);
        for refund in refunds.iter().filter(|stored| stored.refund.status != RefundStatus::Closed) {
            let (refund, amount) = (&refund.refund, refund.refund.amount.refund);
            launched = launched.saturating_add(amount);
            let place = seen.iter().position(|seen| seen.refund_id == refund.refund_id).unwrap_or_else(|| {
                let step = match launched >= total {
                    true => ComplaintStepType::ComplaintFullRefundedSystemMessage,
                    false => ComplaintStepType::ComplaintPartialRefundedSystemMessage,
                };
                self.steps.push(Step { operator: SYSTEM, ..Step::default() }.of(step, context));
                events.extend((launched >= total).then_some(ComplaintEvent::SellerRefund));
                seen.push(SeenRefund { refund_id: refund.refund_id.clone(), arrived: false });
                seen.len() - 1
            });
            if refund.status != RefundStatus::Success {
                continue;
            }
            arrived = arrived.saturating_add(amount);
            if let Some(seen) = seen.get_mut(place).filter(|seen| !seen.arrived) {
                seen.arrived = true;
                let step = ComplaintStepType::ComplaintRefundReceivedSystemMessage;
                self.steps.push(Step { operator: SYSTEM, ..Step::default() }.of(step, context));
                events.push(ComplaintEvent::RefundSuccess);
            }
        }
        self.refunds = Some(seen);
        self.complaint.complaint_full_refunded = Some(arrived >= total);
        events
    }
}
