//! Complaints of users (消费者投诉): placed by a control call, answered and completed by the merchant, who is told of each change.
//!
//! `calls` answers the declared calls, `control` is what the user does, `refunds` what refunds of the payment do.

mod calls;
mod control;
mod refunds;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value as Any;
use wechatpay_endpoints::v3::merchant_service::complaints_v2::{
    Complaint, ComplaintMedia, ComplaintMediaType, ComplaintState, ComplaintStep, ComplaintStepMedia, ComplaintStepType,
};
use wechatpay_endpoints::v3::merchant_service::{ComplaintChanged, ComplaintEvent};
use wechatpay_runtime::{ErrorCode, Event, File, to_json, wechatpay_object};

use self::refunds::SeenRefund;
use crate::StartError;
use crate::engine::call::Call;
use crate::engine::clock::rfc3339;
use crate::engine::context::Context;
use crate::engine::control::{ControlCall, ControlError};
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::characters;
use crate::engine::product::Product;
use crate::engine::record::Record;
use crate::engine::table::{Table, Tables};

/// All complaints.
#[derive(Debug, Default)]
pub(crate) struct Complaints {
    rows: Table<StoredComplaint>,
    /// Where the merchant is told of them, by merchant.
    notify_urls: Table<String>,
    /// The pictures that were uploaded, in base64, by their ids.
    pictures: Table<String>,
}

/// A complaint.
#[wechatpay_object]
#[derive(Debug, Clone)]
struct StoredComplaint {
    /// As it is answered.
    complaint: Complaint,
    /// What was said and done, the oldest first.
    steps: Vec<ComplaintStep>,
    /// The numbers of answers that must not be given twice, each with the number of its step.
    answered: Vec<AnsweredOnce>,
    /// Refunds of the payment that the history has.
    refunds: Option<Vec<SeenRefund>>,
}

#[wechatpay_object]
#[derive(Debug, Clone)]
struct AnsweredOnce {
    idempotent_id: String,
    log_id: String,
}

impl Product for Complaints {
    fn open(&mut self, tables: &mut Tables) -> Result<(), StartError> {
        (self.rows, self.notify_urls) = (tables.open("complaints")?, tables.open("complaint notification urls")?);
        self.pictures = tables.open("complaint pictures")?;
        Ok(())
    }

    fn calls(&self) -> Vec<Call> {
        calls::all()
    }

    fn control(&self, call: &ControlCall<'_>, context: &Context<'_>) -> Option<Result<Any, ControlError>> {
        control::answer(self, call, context)
    }

    fn records(&self, _: &Context<'_>) -> Vec<Record> {
        let rows = self.rows.rows();
        let record = |(id, stored): (&str, &StoredComplaint)| {
            let Complaint { complaint_detail, complaint_state, apply_refund_amount, .. } = &stored.complaint;
            let record = Record::new("complaint", id, complaint_state.as_str()).title(complaint_detail);
            let record = apply_refund_amount.iter().fold(record, |record, fen| record.amount(*fen));
            record.action("continue", &["complaints", id, "continue"]).action("withdraw", &["complaints", id, "withdraw"])
        };
        rows.iter().map(record).collect()
    }

    fn pass_time(&self, context: &Context<'_>) -> bool {
        self.see_refunds(context);
        false
    }
}

impl Complaints {
    /// Keeps a picture; its `media_id`.
    fn keep_picture(&self, bytes: &[u8]) -> String {
        let media_id = format!("sandbox-{}", File::from_bytes("picture", bytes.to_vec()).sha256());
        self.pictures.rows().insert(media_id.clone(), STANDARD.encode(bytes));
        media_id
    }

    /// Something happens to a complaint: it is written into its history, and the merchant is told. `change` makes the step out of the
    /// complaint; what it refuses changes nothing.
    fn happen(
        &self,
        context: &Context<'_>,
        complaint_id: &str,
        event: ComplaintEvent,
        change: impl FnOnce(&mut Complaint) -> Result<(ComplaintStepType, Step), ErrorResponse>,
    ) -> Result<StoredComplaint, ErrorResponse> {
        let changed = self.rows.rows().change(complaint_id, |stored| {
            let (operate_type, step) = change(&mut stored.complaint)?;
            stored.steps.push(step.of(operate_type, context));
            Ok(stored.clone())
        });
        let stored = changed.unwrap_or_else(|| Err(unknown(complaint_id)))?;
        self.tell(context, complaint_id, event);
        Ok(stored)
    }

    /// Tells the merchant, who has said where.
    fn tell(&self, context: &Context<'_>, complaint_id: &str, event: ComplaintEvent) {
        let url = self.notify_urls.rows().get(context.mchid).cloned();
        let Some(url) = url else { return };
        let ends_with = if event == ComplaintEvent::CreateComplaint { "CREATE" } else { "STATE_CHANGE" };
        let types = ComplaintChanged::EVENT_TYPES;
        let event_type = types.iter().find(|event_type| event_type.ends_with(ends_with)).copied().unwrap_or_default();
        let told = ComplaintChanged { complaint_id: complaint_id.to_owned(), action_type: event };
        context.notify(&url, context.named_key, event_type, to_json(&told));
    }

    /// A complaint as it stands.
    fn get(&self, complaint_id: &str, context: &Context<'_>) -> Result<StoredComplaint, ErrorResponse> {
        self.see_refunds(context);
        self.rows.rows().get(complaint_id).cloned().ok_or_else(|| unknown(complaint_id))
    }
}

/// Who takes a step, as the history names them.
const USER: &str = "投诉人";
const MERCHANT: &str = "商户";
const SYSTEM: &str = "系统";

/// What somebody says or does.
#[derive(Debug, Default)]
struct Step {
    operator: &'static str,
    details: Option<String>,
    /// The `media_id`s of pictures.
    images: Vec<String>,
}

impl Step {
    fn of(self, operate_type: ComplaintStepType, context: &Context<'_>) -> ComplaintStep {
        let media_type = match operate_type {
            ComplaintStepType::UserCreateComplaint => ComplaintMediaType::UserComplaintImage,
            _ => ComplaintMediaType::OperationImage,
        };
        let media = media(media_type, &self.images, context);
        ComplaintStep {
            image_list: media.as_ref().and_then(|media| media.media_url.clone()),
            complaint_media_list: media.map(|media| ComplaintStepMedia(vec![media])),
            log_id: number(context.now),
            operator: self.operator.to_owned(),
            operate_time: moment(context.now),
            operate_type,
            operate_details: self.details,
            user_appy_platform_service_reason: None,
            user_appy_platform_service_reason_description: None,
            normal_message: None,
            click_message: None,
        }
    }
}

/// Where pictures are downloaded from; `None` if there are none.
fn media(media_type: ComplaintMediaType, images: &[String], context: &Context<'_>) -> Option<ComplaintMedia> {
    let url = |media_id: &String| format!("{}/v3/merchant-service/images/{media_id}", context.base_url);
    let media_url: Vec<String> = images.iter().map(url).collect();
    (!media_url.is_empty()).then_some(ComplaintMedia { media_type: Some(media_type), media_url: Some(media_url) })
}

/// A time as the documents of complaints show it: with milliseconds.
fn moment(seconds: u64) -> String {
    rfc3339(seconds).replace('+', ".000+")
}

/// A number of WeChat Pay's.
fn number(now: u64) -> String {
    format!("2002{}{}", crate::engine::clock::digits(now), characters(b"0123456789", 12).unwrap_or_default())
}

fn unknown(complaint_id: &str) -> ErrorResponse {
    ErrorResponse::new(404, ErrorCode::ResourceNotExists, format!("The complaint {complaint_id} does not exist"))
}

/// That the merchant can still do something about a complaint.
fn must_be_open(complaint: &Complaint) -> Result<(), ErrorResponse> {
    match complaint.complaint_state {
        ComplaintState::Processed => Err(ErrorResponse::wrong_state("complaint", "the complaint is PROCESSED")),
        _ => Ok(()),
    }
}
