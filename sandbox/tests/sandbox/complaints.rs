//! Complaints: their life through the typed client, by control calls over HTTP, and after a restart.

use serde_json::Value;
use wechatpay_endpoints::v3::merchant_service::complaint_notifications::{
    CreateComplaintNotificationUrl, DeleteComplaintNotificationUrl, ModifyComplaintNotificationUrl, QueryComplaintNotificationUrl,
};
use wechatpay_endpoints::v3::merchant_service::complaints_v2::{
    ComplaintMediaType, ComplaintMessage, ComplaintRefundDecision, ComplaintState, ComplaintStepType, CompleteComplaint,
    ListComplaintHistory, ListComplaints, QueryComplaint, ReplyToComplaint, ReplyToUrgentComplaint, ReportComplaintRefund,
};
use wechatpay_endpoints::v3::merchant_service::images::upload::UploadComplaintImage;
use wechatpay_endpoints::v3::pay::OrderAmount;
use wechatpay_endpoints::v3::pay::transactions::native::CreateNativeTransaction;
use wechatpay_endpoints::v3::refund::domestic::refunds::{CreateRefund, RefundAmount, RefundStatus};
use wechatpay_runtime::{Client, File, Method};

use super::*;

async fn paid(gateway: &Gateway, client: &Client, out_trade_no: &str) {
    let order = CreateNativeTransaction::builder()
        .appid("wx1")
        .description("a")
        .out_trade_no(out_trade_no)
        .notify_url("https://www.example.com/")
        .amount(OrderAmount::builder().total(100));
    order.send(client).await.unwrap();
    gateway.pay_transaction(None, out_trade_no).unwrap();
}

fn reply(complaint_id: &str, mchid: &str) -> ReplyToComplaint {
    ReplyToComplaint::builder().complaint_id(complaint_id).complainted_mchid(mchid).response_content("对不起，马上补发")
}

async fn steps(client: &Client, complaint_id: &str) -> Vec<ComplaintStepType> {
    let history = ListComplaintHistory::builder().complaint_id(complaint_id).send(client).await.unwrap();
    history.data.unwrap().into_iter().map(|step| step.operate_type).collect()
}

#[tokio::test]
async fn a_complaint_is_answered_continued_and_completed_and_each_change_is_told() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let mchid = gateway.keys().mchid().to_owned();
    assert_eq!(error_response(QueryComplaintNotificationUrl.send(&client).await).0, 404);
    let url = "http://127.0.0.1:9/complaints";
    CreateComplaintNotificationUrl { url: url.into() }.send(&client).await.unwrap();
    let again = CreateComplaintNotificationUrl { url: url.into() }.send(&client).await;
    assert_eq!(error_response(again), (400, "ALREADY_EXISTS".to_owned()));
    let other = ModifyComplaintNotificationUrl { url: "http://127.0.0.1:9/other".into() }.send(&client).await.unwrap();
    assert_eq!(other.url, "http://127.0.0.1:9/other");

    // Nobody complains about what was not paid.
    assert!(gateway.complain("NONE", "a", None).is_err());
    paid(&gateway, &client, "ORDER1").await;
    let body = r#"{"out_trade_no":"ORDER1","complaint_detail":"没有收到货","apply_refund_amount":100}"#;
    let (status, placed) = control(&gateway, "POST", "/__sandbox/complaints", body).await;
    assert!(status.contains("200"), "{status} {placed}");
    let placed: Value = serde_json::from_str(&placed).unwrap();
    let id = placed["complaint_id"].as_str().unwrap().to_owned();
    let complaint = QueryComplaint::builder().complaint_id(&*id).send(&client).await.unwrap();
    assert_eq!(complaint.complaint_state, ComplaintState::Pending);
    assert_eq!(complaint.complaint_order_info.unwrap()[0].out_trade_no.as_deref(), Some("ORDER1"));
    let day = complaint.complaint_time[..10].to_owned();

    // Nothing is completed that was not answered, and only by the merchant of the complaint.
    let complete = CompleteComplaint::builder().complaint_id(&*id).complainted_mchid(&*mchid);
    assert_eq!(error_response(complete.clone().send(&client).await), (400, "INVALID_REQUEST".to_owned()));
    assert_eq!(error_response(reply(&id, "1900000000").send(&client).await), (400, "PARAM_ERROR".to_owned()));
    reply(&id, &mchid).send(&client).await.unwrap();
    gateway.respond_to_complaint(&id, "还是没有").unwrap();
    let complaint = QueryComplaint::builder().complaint_id(&*id).send(&client).await.unwrap();
    assert_eq!((complaint.complaint_state, complaint.incoming_user_response), (ComplaintState::Processing, Some(true)));
    let at_once = ReplyToUrgentComplaint {
        complaint_id: id.clone(),
        complainted_mchid: mchid.clone(),
        message: ComplaintMessage { blocks: None, sender_identity: None, custom_data: Some("a".into()) },
        idempotent_id: "ONCE".into(),
    };
    let log_id = at_once.clone().send(&client).await.unwrap().log_id;
    assert_eq!(at_once.send(&client).await.unwrap().log_id, log_id);
    let decide = |action| ReportComplaintRefund {
        complaint_id: id.clone(),
        action,
        launch_refund_day: None,
        reject_reason: None,
        reject_media_list: None,
        remark: None,
    };
    assert_eq!(error_response(decide(ComplaintRefundDecision::Reject).send(&client).await), (400, "PARAM_ERROR".to_owned()));
    decide(ComplaintRefundDecision::Approve).send(&client).await.unwrap();
    complete.clone().send(&client).await.unwrap();
    complete.clone().send(&client).await.unwrap();
    assert_eq!(error_response(reply(&id, &mchid).send(&client).await), (400, "INVALID_REQUEST".to_owned()));
    gateway.continue_complaint(&id).unwrap();
    let complaint = QueryComplaint::builder().complaint_id(&*id).send(&client).await.unwrap();
    assert_eq!((complaint.complaint_state, complaint.user_complaint_times), (ComplaintState::Pending, Some(2)));
    use ComplaintStepType as Step;
    let expected = [
        Step::UserContinueComplaint,
        Step::MerchantConfirmComplete,
        Step::MerchantApproveRefund,
        Step::MerchantResponse,
        Step::UserResponse,
        Step::MerchantResponse,
        Step::UserCreateComplaint,
    ];
    assert_eq!(steps(&client, &id).await, expected);
    assert_eq!(gateway.waiting_notifications(), expected.len());

    let list = |begin: &str, end: &str| ListComplaints::builder().begin_date(begin).end_date(end);
    let page = list(&day, &day).send(&client).await.unwrap();
    assert_eq!((page.total_count, page.data.unwrap()[0].complaint_id.as_str()), (Some(1), id.as_str()));
    assert_eq!(list("2000-01-01", "2000-01-02").send(&client).await.unwrap().total_count, Some(0));
    assert_eq!(error_response(list("yesterday", &day).send(&client).await), (400, "PARAM_ERROR".to_owned()));
    DeleteComplaintNotificationUrl.send(&client).await.unwrap();
    gateway.continue_complaint(&id).unwrap();
    assert_eq!(gateway.waiting_notifications(), expected.len());
    let unknown = QueryComplaint::builder().complaint_id("9");
    assert_eq!(error_response(unknown.send(&client).await).0, 404);
}

#[tokio::test]
async fn a_picture_of_an_answer_is_uploaded_and_downloaded_again() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let bytes = b"\x89PNG and what follows".to_vec();
    let file = File::from_bytes("picture.png", bytes.clone());
    let sha256 = file.sha256().to_owned();
    let media_id = UploadComplaintImage::new(file).send(&client).await.unwrap().media_id;
    let url = format!("{}/v3/merchant-service/images/{media_id}", gateway.base_url());
    let mut picture = client.download(&url).await.unwrap().checked("SHA256", &sha256).unwrap();
    let mut downloaded = Vec::new();
    while let Some(chunk) = picture.chunk().await.unwrap() {
        downloaded.extend_from_slice(&chunk);
    }
    assert_eq!(downloaded, bytes);
    let unknown = client.request(Method::Get, "v3/merchant-service/images/none").send().await;
    assert_eq!(error_response(unknown).0, 404);
}

#[tokio::test]
async fn refunds_of_the_payment_are_in_the_history_of_a_complaint_and_are_told_and_once_all_is_back_the_complaint_says_so() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    CreateComplaintNotificationUrl { url: "http://127.0.0.1:9/complaints".into() }.send(&client).await.unwrap();
    paid(&gateway, &client, "ORDER2").await;
    let refund = |number: &str, fen: i64| {
        let amount = RefundAmount { refund: fen, from: None, total: 100, currency: "CNY".into() };
        CreateRefund::builder().out_refund_no(number).amount(amount).out_trade_no("ORDER2")
    };
    // What was refunded before the complaint is not news.
    refund("BEFORE", 30).send(&client).await.unwrap();
    gateway.finish_refund(None, "BEFORE", RefundStatus::Success).unwrap();
    let id = gateway.complain("ORDER2", "没有收到货", Some(70)).unwrap();
    let complaint = async || QueryComplaint::builder().complaint_id(&*id).send(&client).await.unwrap();
    assert_eq!(complaint().await.complaint_full_refunded, Some(false));
    use ComplaintStepType as Step;
    assert_eq!(steps(&client, &id).await, [Step::UserCreateComplaint]);

    refund("PART", 20).send(&client).await.unwrap();
    // Not all of the rest: whether the seconds in which both began differ must not matter.
    refund("CLOSED", 40).send(&client).await.unwrap();
    gateway.finish_refund(None, "CLOSED", RefundStatus::Closed).unwrap();
    assert_eq!(steps(&client, &id).await[0], Step::ComplaintPartialRefundedSystemMessage);
    refund("REST", 50).send(&client).await.unwrap();
    assert_eq!(steps(&client, &id).await[0], Step::ComplaintFullRefundedSystemMessage);
    assert_eq!(complaint().await.complaint_full_refunded, Some(false), "it is on its way");
    gateway.clock().advance(std::time::Duration::from_secs(60));
    assert_eq!(complaint().await.complaint_full_refunded, Some(true));
    let history = steps(&client, &id).await;
    assert_eq!(history.iter().filter(|step| **step == Step::ComplaintRefundReceivedSystemMessage).count(), 2, "{history:?}");
    // The complaint, that all is refunded, and that each refund has arrived.
    assert_eq!(gateway.waiting_notifications(), 4);
}

#[tokio::test]
async fn pictures_of_the_user_and_of_an_answer_are_in_the_complaint_and_its_history_and_can_be_downloaded() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let (status, placed) = control(&gateway, "POST", "/__sandbox/complaints", r#"{"images":["iVBORw0KGgo="]}"#).await;
    assert!(status.contains("200"), "{status} {placed}");
    let placed: Value = serde_json::from_str(&placed).unwrap();
    let id = placed["complaint_id"].as_str().unwrap();
    let complaint = QueryComplaint::builder().complaint_id(id).send(&client).await.unwrap();
    assert!(complaint.complaint_time.ends_with(".000+08:00"), "{}", complaint.complaint_time);
    let media = complaint.complaint_media_list.unwrap();
    assert_eq!(media[0].media_type, Some(ComplaintMediaType::UserComplaintImage));
    let url = &media[0].media_url.as_ref().unwrap()[0];
    let mut picture = client.download(url).await.unwrap().unchecked();
    assert_eq!(picture.chunk().await.unwrap().unwrap().as_ref(), b"\x89PNG\r\n\x1a\n");

    let mchid = gateway.keys().mchid();
    let unknown = ReplyToComplaint { response_images: Some(vec!["none".into()]), ..reply(id, mchid) };
    assert_eq!(error_response(unknown.send(&client).await), (400, "PARAM_ERROR".to_owned()));
    let file = File::from_bytes("picture.png", b"\x89PNG and what follows".to_vec());
    let media_id = UploadComplaintImage::new(file).send(&client).await.unwrap().media_id;
    ReplyToComplaint { response_images: Some(vec![media_id.clone()]), ..reply(id, mchid) }.send(&client).await.unwrap();
    let history = ListComplaintHistory::builder().complaint_id(id).send(&client).await.unwrap().data.unwrap();
    let answer = &history[0];
    assert!(answer.image_list.as_ref().unwrap()[0].ends_with(&media_id), "{answer:?}");
    let kinds: Vec<_> = history.iter().map(|step| step.complaint_media_list.as_ref().unwrap().0[0].media_type.clone()).collect();
    assert_eq!(kinds, [Some(ComplaintMediaType::OperationImage), Some(ComplaintMediaType::UserComplaintImage)]);
    assert_eq!(history[1].operator, "投诉人");
    let not_a_picture = control(&gateway, "POST", "/__sandbox/complaints", r#"{"images":["?"]}"#).await;
    assert!(not_a_picture.0.contains("400"), "{not_a_picture:?}");
}

#[tokio::test]
async fn complaints_and_their_histories_are_listed_by_pages_of_at_most_fifty_and_thirty_days() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let mut placed = Vec::new();
    for _ in 0..3 {
        let (_, complaint) = control(&gateway, "POST", "/__sandbox/complaints", "{}").await;
        let complaint: Value = serde_json::from_str(&complaint).unwrap();
        placed.push(complaint["complaint_id"].as_str().unwrap().to_owned());
        gateway.clock().advance(std::time::Duration::from_secs(2));
    }
    let client_now = gateway.client().unwrap();
    let day =
        QueryComplaint::builder().complaint_id(&*placed[0]).send(&client_now).await.unwrap().complaint_time[..10].to_owned();
    let list = |offset, limit| ListComplaints::builder().begin_date(&*day).end_date(&*day).offset(offset).limit(limit);
    let mut listed = Vec::new();
    for offset in 0..3 {
        let page = list(offset, 1).send(&client).await.unwrap();
        assert_eq!((page.total_count, page.offset, page.limit), (Some(3), Some(offset), Some(1)));
        listed.extend(page.data.unwrap().into_iter().map(|complaint| complaint.complaint_id));
    }
    listed.reverse();
    assert_eq!(listed, placed);
    assert_eq!(list(3, 1).send(&client).await.unwrap().data.unwrap().len(), 0);
    for (offset, limit) in [(0, 0), (0, 51), (-1, 1)] {
        assert_eq!(error_response(list(offset, limit).send(&client).await), (400, "PARAM_ERROR".to_owned()));
    }
    let days = |begin: &str, end: &str| ListComplaints::builder().begin_date(begin).end_date(end);
    assert_eq!(days("2026-01-01", "2026-01-31").send(&client).await.unwrap().total_count, Some(0));
    for (begin, end) in [("2026-01-01", "2026-02-01"), ("2026-01-02", "2026-01-01")] {
        assert_eq!(error_response(days(begin, end).send(&client).await), (400, "PARAM_ERROR".to_owned()));
    }
    gateway.respond_to_complaint(&placed[0], "a").unwrap();
    let second = ListComplaintHistory::builder().complaint_id(&*placed[0]).offset(1).limit(1).send(&client).await.unwrap();
    assert_eq!(
        (second.total_count, second.data.unwrap()[0].operate_type.clone()),
        (Some(2), ComplaintStepType::UserCreateComplaint)
    );
}

#[cfg(feature = "state")]
#[tokio::test]
async fn a_complaint_and_where_it_is_told_are_there_after_a_restart() {
    let path = std::env::temp_dir().join(format!("wechatpay-sandbox-complaints-{}", std::process::id()));
    let start = || Gateway::builder().keys(KEYS.clone()).state(&path).start();
    let gateway = start().await.unwrap();
    let client = gateway.client().unwrap();
    CreateComplaintNotificationUrl { url: "http://127.0.0.1:9/".into() }.send(&client).await.unwrap();
    paid(&gateway, &client, "ORDER1").await;
    let id = gateway.complain("ORDER1", "没有收到货", None).unwrap();
    gateway.shutdown().await;

    let gateway = start().await.unwrap();
    let client = gateway.client().unwrap();
    reply(&id, gateway.keys().mchid()).send(&client).await.unwrap();
    assert_eq!(steps(&client, &id).await.len(), 2);
    assert_eq!(gateway.waiting_notifications(), 2);
    gateway.shutdown().await;
    std::fs::remove_file(&path).unwrap();
}
