//! The declared calls: what the merchant asks and answers.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Date;
use wechatpay_endpoints::v3::merchant_service::ComplaintEvent;
use wechatpay_endpoints::v3::merchant_service::complaint_notifications::{
    ComplaintNotificationUrl, CreateComplaintNotificationUrl, DeleteComplaintNotificationUrl, ModifyComplaintNotificationUrl,
    QueryComplaintNotificationUrl,
};
use wechatpay_endpoints::v3::merchant_service::complaints_v2::{
    Complaint, ComplaintHistory, ComplaintList, ComplaintRefundDecision, ComplaintState, ComplaintStepType, CompleteComplaint,
    ListComplaintHistory, ListComplaints, QueryComplaint, RepliedToUrgentComplaint, ReplyToComplaint, ReplyToUrgentComplaint,
    ReportComplaintRefund,
};
use wechatpay_endpoints::v3::merchant_service::images::DownloadComplaintImage;
use wechatpay_endpoints::v3::merchant_service::images::upload::{UploadComplaintImage, UploadedComplaintImage};
use wechatpay_runtime::ErrorCode;

use super::{AnsweredOnce, Complaints, MERCHANT, Step, must_be_open, unknown};
use crate::engine::call::Call;
use crate::engine::context::Context;
use crate::engine::error_response::ErrorResponse;

/// The largest picture, in bytes.
const LARGEST_PICTURE: u64 = 2 << 20;

/// How far the days of a list may be apart, in hours: 30 days.
const MOST_DAYS: i64 = 30 * 24;

/// All calls.
pub(super) fn all() -> Vec<Call> {
    vec![
        Call::new(|asked: CreateComplaintNotificationUrl, context| set_url(context, asked.url, true)),
        Call::new(|asked: ModifyComplaintNotificationUrl, context| set_url(context, asked.url, false)),
        Call::new(|_: QueryComplaintNotificationUrl, context| url(context)),
        Call::new(|_: DeleteComplaintNotificationUrl, context| {
            url(context)?;
            context.product::<Complaints>()?.notify_urls.rows().remove(context.mchid);
            Ok(())
        }),
        Call::new(list),
        Call::new(|asked: QueryComplaint, context| {
            Ok(context.product::<Complaints>()?.get(&asked.complaint_id, context)?.complaint)
        }),
        Call::new(history),
        Call::new(reply),
        Call::new(reply_at_once),
        Call::new(complete),
        Call::new(report_refund),
        Call::new(upload),
        Call::file(download),
    ]
}

fn set_url(context: &Context<'_>, url: String, is_new: bool) -> Result<ComplaintNotificationUrl, ErrorResponse> {
    let complaints = context.product::<Complaints>()?;
    let mut urls = complaints.notify_urls.rows();
    match (urls.get(context.mchid).is_some(), is_new) {
        (true, true) => {
            let error_response = ErrorResponse::new(400, ErrorCode::AlreadyExists, "The notification URL is set already");
            return Err(error_response.explained("it is changed by PUT, and removed by DELETE"));
        }
        (false, false) => return Err(no_url()),
        _ => {}
    }
    urls.insert(context.mchid.to_owned(), url.clone());
    Ok(ComplaintNotificationUrl { mchid: Some(context.mchid.to_owned()), url })
}

fn url(context: &Context<'_>) -> Result<ComplaintNotificationUrl, ErrorResponse> {
    let url = context.product::<Complaints>()?.notify_urls.rows().get(context.mchid).cloned().ok_or_else(no_url)?;
    Ok(ComplaintNotificationUrl { mchid: Some(context.mchid.to_owned()), url })
}

fn no_url() -> ErrorResponse {
    ErrorResponse::new(404, ErrorCode::ResourceNotExists, "The notification URL is not set")
}

/// From where on, and how many: of so many, without a word ten, at most fifty.
fn page(offset: Option<i64>, limit: Option<i64>) -> Result<(usize, usize), ErrorResponse> {
    let (offset, limit) = (offset.unwrap_or(0), limit.unwrap_or(10));
    if !(1..=50).contains(&limit) {
        return Err(ErrorResponse::query("limit", &limit.to_string(), "must be 1 to 50"));
    }
    let offset_of = || ErrorResponse::query("offset", &offset.to_string(), "must be 0 or more");
    Ok((usize::try_from(offset).map_err(|_| offset_of())?, usize::try_from(limit).unwrap_or(50)))
}

fn list(asked: ListComplaints, context: &Context<'_>) -> Result<ComplaintList, ErrorResponse> {
    let (offset, limit) = page(asked.offset, asked.limit)?;
    let day = |name: &str, day: &str| {
        let found = day.parse::<Date>().ok().filter(|_| day.len() == 10);
        found.ok_or_else(|| ErrorResponse::query(name, day, "must be a day like 2019-01-01"))
    };
    let (begin, end) = (day("begin_date", &asked.begin_date)?, day("end_date", &asked.end_date)?);
    if !(0..=MOST_DAYS).contains(&begin.duration_until(end).as_hours()) {
        return Err(ErrorResponse::query("end_date", &asked.end_date, "must be begin_date or at most 30 days after it"));
    }
    let complaints = context.product::<Complaints>()?;
    complaints.see_refunds(context);
    let rows = complaints.rows.rows();
    let is_wanted = |complaint: &&Complaint| {
        let day = complaint.complaint_time.get(..10).unwrap_or_default();
        let whose = asked.complainted_mchid.is_none() || asked.complainted_mchid == complaint.complainted_mchid;
        whose && (asked.begin_date.as_str()..=asked.end_date.as_str()).contains(&day)
    };
    let found: Vec<&Complaint> = rows.iter().map(|(_, stored)| &stored.complaint).filter(is_wanted).collect();
    Ok(ComplaintList {
        total_count: i64::try_from(found.len()).ok(),
        // The newest first.
        data: Some(found.into_iter().rev().skip(offset).take(limit).cloned().collect()),
        limit: i64::try_from(limit).ok(),
        offset: i64::try_from(offset).ok(),
    })
}

fn history(asked: ListComplaintHistory, context: &Context<'_>) -> Result<ComplaintHistory, ErrorResponse> {
    let (offset, limit) = page(asked.offset, asked.limit)?;
    let steps = context.product::<Complaints>()?.get(&asked.complaint_id, context)?.steps;
    Ok(ComplaintHistory {
        total_count: i64::try_from(steps.len()).ok(),
        data: Some(steps.into_iter().rev().skip(offset).take(limit).collect()),
        limit: i64::try_from(limit).unwrap_or_default(),
        offset: i64::try_from(offset).unwrap_or_default(),
    })
}

/// That a call names the merchant whom the user complained about.
fn check_merchant(complaint: &Complaint, mchid: &str) -> Result<(), ErrorResponse> {
    match &complaint.complainted_mchid {
        Some(complainted) if complainted != mchid => {
            let explanation = format!("the user complained about {complainted}");
            Err(ErrorResponse::field("/complainted_mchid", mchid, "is not the merchant of the complaint").explained(explanation))
        }
        _ => Ok(()),
    }
}

/// That the pictures of an answer were uploaded.
fn check_pictures(complaints: &Complaints, pointer: &str, images: &[String]) -> Result<(), ErrorResponse> {
    let pictures = complaints.pictures.rows();
    match images.iter().position(|media_id| pictures.get(media_id).is_none()) {
        Some(place) => {
            let media_id = images.get(place).map(String::as_str).unwrap_or_default();
            let issue = "is not the media_id of a picture that was uploaded for complaints";
            Err(ErrorResponse::field(&format!("{pointer}/{place}"), media_id, issue))
        }
        None => Ok(()),
    }
}

/// The merchant has begun to see to it.
fn answered(complaint: &mut Complaint) {
    complaint.complaint_state = ComplaintState::Processing;
    complaint.incoming_user_response = Some(false);
}

fn reply(asked: ReplyToComplaint, context: &Context<'_>) -> Result<(), ErrorResponse> {
    let complaints = context.product::<Complaints>()?;
    let images = asked.response_images.unwrap_or_default();
    check_pictures(complaints, "/response_images", &images)?;
    complaints.happen(context, &asked.complaint_id, ComplaintEvent::MerchantResponse, |complaint| {
        check_merchant(complaint, &asked.complainted_mchid)?;
        must_be_open(complaint)?;
        answered(complaint);
        let step = Step { operator: MERCHANT, details: Some(asked.response_content), images };
        Ok((ComplaintStepType::MerchantResponse, step))
    })?;
    Ok(())
}

fn reply_at_once(asked: ReplyToUrgentComplaint, context: &Context<'_>) -> Result<RepliedToUrgentComplaint, ErrorResponse> {
    let complaints = context.product::<Complaints>()?;
    let before = complaints.get(&asked.complaint_id, context)?.answered;
    if let Some(before) = before.into_iter().find(|answered| answered.idempotent_id == asked.idempotent_id) {
        return Ok(RepliedToUrgentComplaint { log_id: Some(before.log_id) });
    }
    let stored = complaints.happen(context, &asked.complaint_id, ComplaintEvent::MerchantResponse, |complaint| {
        check_merchant(complaint, &asked.complainted_mchid)?;
        must_be_open(complaint)?;
        answered(complaint);
        Ok((ComplaintStepType::MerchantResponse, Step { operator: MERCHANT, ..Step::default() }))
    })?;
    let log_id = stored.steps.last().map(|step| step.log_id.clone()).unwrap_or_default();
    let once = AnsweredOnce { idempotent_id: asked.idempotent_id, log_id: log_id.clone() };
    complaints.rows.rows().change(&asked.complaint_id, |stored| {
        if let Some(step) = stored.steps.iter_mut().find(|step| step.log_id == log_id) {
            step.normal_message = Some(asked.message);
        }
        stored.answered.push(once);
    });
    Ok(RepliedToUrgentComplaint { log_id: Some(log_id) })
}

fn complete(asked: CompleteComplaint, context: &Context<'_>) -> Result<(), ErrorResponse> {
    let complaints = context.product::<Complaints>()?;
    // Once more changes nothing.
    let complaint = complaints.get(&asked.complaint_id, context)?.complaint;
    check_merchant(&complaint, &asked.complainted_mchid)?;
    if complaint.complaint_state == ComplaintState::Processed {
        return Ok(());
    }
    complaints.happen(context, &asked.complaint_id, ComplaintEvent::MerchantConfirmComplete, |complaint| {
        if complaint.complaint_state == ComplaintState::Pending {
            return Err(ErrorResponse::wrong_state("complaint", "the merchant has not answered the complaint yet"));
        }
        complaint.complaint_state = ComplaintState::Processed;
        Ok((ComplaintStepType::MerchantConfirmComplete, Step { operator: MERCHANT, ..Step::default() }))
    })?;
    Ok(())
}

fn report_refund(asked: ReportComplaintRefund, context: &Context<'_>) -> Result<(), ErrorResponse> {
    let complaints = context.product::<Complaints>()?;
    let (event, operate_type, details) = match asked.action {
        ComplaintRefundDecision::Approve => {
            (ComplaintEvent::MerchantApproveRefund, ComplaintStepType::MerchantApproveRefund, asked.remark)
        }
        ComplaintRefundDecision::Reject => {
            let reason = asked.reject_reason.filter(|reason| !reason.is_empty());
            let reason = reason.ok_or_else(|| ErrorResponse::field("/reject_reason", "", "is required with REJECT"))?;
            (ComplaintEvent::MerchantRejectRefund, ComplaintStepType::MerchantRefuseRerund, Some(reason))
        }
        ComplaintRefundDecision::Other(other) => return Err(ErrorResponse::field("/action", other, "must be APPROVE or REJECT")),
    };
    let images = asked.reject_media_list.unwrap_or_default();
    check_pictures(complaints, "/reject_media_list", &images)?;
    complaints.happen(context, &asked.complaint_id, event, |complaint| {
        must_be_open(complaint)?;
        if complaint.apply_refund_amount.is_none() {
            let error_response = ErrorResponse::invalid_request("The user has not asked for a refund");
            return Err(error_response.explained("`problem_type` of the complaint is not REFUND"));
        }
        answered(complaint);
        Ok((operate_type, Step { operator: MERCHANT, details, images }))
    })?;
    Ok(())
}

fn upload(asked: UploadComplaintImage, context: &Context<'_>) -> Result<UploadedComplaintImage, ErrorResponse> {
    let bytes = asked.file.bytes().unwrap_or_default();
    if bytes.is_empty() || asked.file.len() > LARGEST_PICTURE {
        let message = format!("The file has {} bytes; 1 to {LARGEST_PICTURE} are accepted", asked.file.len());
        return Err(ErrorResponse::parameter(message));
    }
    Ok(UploadedComplaintImage { media_id: context.product::<Complaints>()?.keep_picture(bytes) })
}

/// The picture, which is not signed.
fn download(asked: DownloadComplaintImage, context: &Context<'_>) -> Result<(&'static str, Vec<u8>), ErrorResponse> {
    let found = context.product::<Complaints>()?.pictures.rows().get(&asked.media_id).cloned();
    let bytes = found.and_then(|picture| STANDARD.decode(picture).ok()).ok_or_else(|| unknown(&asked.media_id))?;
    let content_type = match bytes.get(..2) {
        Some(b"\x89P") => "image/png",
        Some(b"BM") => "image/bmp",
        _ => "image/jpeg",
    };
    Ok((content_type, bytes))
}
