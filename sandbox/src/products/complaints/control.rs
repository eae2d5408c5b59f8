//! What the user does: control calls over HTTP, and the same actions as methods of the gateway.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use wechatpay_endpoints::v3::merchant_service::ComplaintEvent;
use wechatpay_endpoints::v3::merchant_service::complaints_v2::{
    Complaint, ComplaintMediaType, ComplaintOrder, ComplaintProblemType, ComplaintState, ComplaintStepType,
};

use super::{Complaints, Step, StoredComplaint, USER, media, moment, number};
use crate::Gateway;
use crate::engine::context::Context;
use crate::engine::control::{self, ControlCall, ControlError, expect, expect_texts};
use crate::products::pay::{Name, Payment, Payments};

/// Answers a control call whose path begins `/complaints`; `None` if there is no such call.
pub(super) fn answer(
    complaints: &Complaints,
    call: &ControlCall<'_>,
    context: &Context<'_>,
) -> Option<Result<Value, ControlError>> {
    let done = match (call.method, call.path) {
        ("POST", ["complaints"]) => call.body().and_then(|body| place(complaints, context, &body)),
        ("GET", ["complaints", id]) => complaints.get(id, context).map(|stored| stored.complaint).map_err(Into::into),
        ("POST", ["complaints", id, "respond"]) => {
            call.text("text").and_then(|text| act(complaints, context, id, Act::Respond(text)))
        }
        ("POST", ["complaints", id, "continue"]) => act(complaints, context, id, Act::Continue),
        ("POST", ["complaints", id, "withdraw"]) => act(complaints, context, id, Act::Withdraw),
        _ => return None,
    };
    Some(done.map(|complaint| control::json(&complaint)))
}

/// What the user does to a complaint.
enum Act {
    Respond(String),
    Continue,
    Withdraw,
}

/// `{"out_trade_no": "…", "complaint_detail": "…", "apply_refund_amount": 100, "payer_phone": "…", "images": ["…"]}`, all optional. The
/// images are in base64.
fn place(complaints: &Complaints, context: &Context<'_>, body: &Value) -> Result<Complaint, ControlError> {
    expect_texts(body, &["out_trade_no", "sub_mchid", "complaint_detail", "problem_description", "payer_phone"])?;
    expect(body, &["images"], Value::is_array, "a list")?;
    expect(body, &["apply_refund_amount"], Value::is_u64, "a non-negative integer")?;
    let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
    let sub_mchid = text("sub_mchid");
    let payment = match text("out_trade_no") {
        Some(number) => Some(payment(context, sub_mchid.as_deref(), &number)?),
        None => None,
    };
    let order = payment.as_ref().map(|payment| ComplaintOrder {
        transaction_id: payment.transaction_id.clone().unwrap_or_default(),
        out_trade_no: Some(payment.order.out_trade_no.clone()),
        amount: Some(payment.order.amount.total),
    });
    let images = body.get("images").and_then(Value::as_array).into_iter().flatten().map(|image| {
        let bytes = image.as_str().and_then(|image| STANDARD.decode(image).ok());
        let bytes = bytes.ok_or_else(|| ControlError::new("`images` are not pictures in base64"))?;
        Ok(complaints.keep_picture(&bytes))
    });
    let images: Vec<String> = images.collect::<Result<_, ControlError>>()?;
    let media = media(ComplaintMediaType::UserComplaintImage, &images, context);
    let apply_refund_amount = body.get("apply_refund_amount").and_then(Value::as_i64);
    let complaint = Complaint {
        complaint_id: number(context.now),
        complaint_time: moment(context.now),
        complaint_detail: text("complaint_detail").unwrap_or_else(|| "商品未收到".to_owned()),
        complaint_state: ComplaintState::Pending,
        complainted_mchid: Some(sub_mchid.unwrap_or_else(|| context.mchid.to_owned())),
        payer_phone: text("payer_phone"),
        payer_openid: payment.as_ref().and_then(|payment| payment.order.payer.as_ref()?.openid.clone()),
        complaint_media_list: media.map(|media| vec![media]),
        complaint_order_info: order.map(|order| vec![order]),
        service_order_info: None,
        complaint_full_refunded: Some(false),
        incoming_user_response: Some(false),
        problem_description: Some(text("problem_description").unwrap_or_else(|| "不满意商家服务".to_owned())),
        user_complaint_times: Some(1),
        problem_type: Some(if apply_refund_amount.is_some() {
            ComplaintProblemType::Refund
        } else {
            ComplaintProblemType::Others
        }),
        apply_refund_amount,
        user_tag_list: None,
        additional_info: None,
        in_platform_service: Some(false),
        need_immediate_service: Some(false),
        is_agent_mode: None,
    };
    let step = Step { operator: USER, details: Some(complaint.complaint_detail.clone()), images };
    let steps = vec![step.of(ComplaintStepType::UserCreateComplaint, context)];
    let mut stored = StoredComplaint { complaint, steps, answered: Vec::new(), refunds: None };
    stored.begin_with(context);
    let complaint = stored.complaint.clone();
    complaints.rows.rows().insert(complaint.complaint_id.clone(), stored);
    complaints.tell(context, &complaint.complaint_id, ComplaintEvent::CreateComplaint);
    Ok(complaint)
}

/// A payment that was made: nobody complains about another.
fn payment(context: &Context<'_>, sub_mchid: Option<&str>, number: &str) -> Result<Payment, ControlError> {
    let name = Name::Merchants(number);
    let found =
        context.product::<Payments>()?.with(context.mchid, sub_mchid, name, context.now, |payment| Ok(payment.clone()))?;
    match found.transaction_id {
        Some(_) => Ok(found),
        None => Err(ControlError::new(format!("the transaction {number} was not paid"))),
    }
}

fn act(complaints: &Complaints, context: &Context<'_>, complaint_id: &str, act: Act) -> Result<Complaint, ControlError> {
    let event = match &act {
        Act::Respond(_) | Act::Withdraw => ComplaintEvent::UserResponse,
        Act::Continue => ComplaintEvent::ContinueComplaint,
    };
    let stored = complaints.happen(context, complaint_id, event, |complaint| {
        let step = |details| Step { operator: USER, details, images: Vec::new() };
        Ok(match act {
            Act::Respond(text) => {
                complaint.incoming_user_response = Some(true);
                (ComplaintStepType::UserResponse, step(Some(text)))
            }
            Act::Continue => {
                complaint.complaint_state = ComplaintState::Pending;
                complaint.user_complaint_times = complaint.user_complaint_times.map(|times| times.saturating_add(1));
                (ComplaintStepType::UserContinueComplaint, step(None))
            }
            Act::Withdraw => {
                complaint.complaint_state = ComplaintState::Processed;
                (ComplaintStepType::UserRevokeComplaint, step(None))
            }
        })
    })?;
    Ok(stored.complaint)
}

impl Gateway {
    /// A user complains about a paid transaction, and asks for a refund of so many fen if an amount is given. Returns the complaint's
    /// number; the merchant is told where it has set an address for that.
    ///
    /// # Errors
    ///
    /// If there is no such transaction, or it was not paid.
    pub fn complain(&self, out_trade_no: &str, detail: &str, apply_refund_amount: Option<i64>) -> Result<String, ControlError> {
        let body =
            json!({ "out_trade_no": out_trade_no, "complaint_detail": detail, "apply_refund_amount": apply_refund_amount });
        self.with(|complaints, context| place(complaints, context, &body)).map(|complaint| complaint.complaint_id)
    }

    /// The user who complained says something.
    ///
    /// # Errors
    ///
    /// If there is no such complaint.
    pub fn respond_to_complaint(&self, complaint_id: &str, text: &str) -> Result<(), ControlError> {
        self.with(|complaints, context| act(complaints, context, complaint_id, Act::Respond(text.to_owned()))).map(drop)
    }

    /// The user complains again: the complaint waits for the merchant as in the beginning.
    ///
    /// # Errors
    ///
    /// If there is no such complaint.
    pub fn continue_complaint(&self, complaint_id: &str) -> Result<(), ControlError> {
        self.with(|complaints, context| act(complaints, context, complaint_id, Act::Continue)).map(drop)
    }
}
