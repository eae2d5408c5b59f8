//! A service order from its creation to its payment, and what the library says where a step does not fit.

use wechatpay_endpoints::v3::payscore::serviceorder::{CancelServiceOrder, CollectionState};
use wechatpay_endpoints::v3::payscore::{ServiceOrderState, ServiceOrderStateDescription};
use wechatpay_endpoints::{Advice, Error, ErrorCode, Issue};
use wechatpay_sandbox::Verdict;

use crate::live::{complete, confirmed, create, gateway, query};

fn cancel(out_order_no: &str) -> CancelServiceOrder {
    CancelServiceOrder {
        out_order_no: out_order_no.into(),
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        reason: "用户投诉".into(),
    }
}

fn code(error: Error) -> (u16, ErrorCode, Advice) {
    let advice = error.advice();
    match error {
        Error::Api(error) => {
            assert!(error.verified, "the gateway signs its error responses: {error}");
            (error.status, error.code, advice)
        }
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn an_order_is_created_confirmed_completed_and_paid() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();

    let created = create("1").send(&client).await.unwrap();
    assert_eq!(created.state, ServiceOrderState::Created);
    assert!(!created.package.is_empty());
    gateway.confirm("1").unwrap();

    let completed = complete("1").send(&client).await.unwrap();
    assert_eq!(completed.mchid, client.merchant().unwrap().mchid());
    assert_eq!((completed.out_order_no.as_str(), completed.order_id.as_str()), ("1", created.order_id.as_str()));
    assert_eq!(completed.state, ServiceOrderState::Doing);
    assert_eq!(completed.state_description, Some(ServiceOrderStateDescription::MchComplete));
    assert_eq!(completed.total_amount, 3900);
    assert_eq!(completed.post_payments[0].name.as_deref(), Some("就餐费用服务费"));
    assert_eq!(completed.need_collection, Some(true));

    let outstanding = query("1").send(&client).await.unwrap().collection.unwrap();
    assert_eq!((outstanding.state, outstanding.paying_amount), (CollectionState::UserPaying, Some(3900)));
    gateway.pay("1").unwrap();
    let paid = query("1").send(&client).await.unwrap();
    assert_eq!(paid.state, ServiceOrderState::Done);
    assert_eq!(paid.collection.unwrap().state, CollectionState::UserPaid);
    assert!(gateway.journal().iter().all(|entry| entry.verdict == Verdict::Authentic), "{:?}", gateway.journal());
}

#[tokio::test]
async fn repeating_the_very_same_call_gives_the_same_response() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let first = create("1").send(&client).await.unwrap();
    assert_eq!(create("1").send(&client).await.unwrap(), first);
    gateway.confirm("1").unwrap();
    let first = complete("1").send(&client).await.unwrap();
    assert_eq!(complete("1").send(&client).await.unwrap(), first);

    let mut other = create("1");
    other.risk_fund.amount = 1;
    let refused = other.send(&client).await.unwrap_err();
    assert_eq!(code(refused), (400, ErrorCode::InvalidRequest, Advice::FixRequest));
}

#[tokio::test]
async fn steps_that_do_not_fit_are_refused_with_the_documents_codes() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let unknown = complete("1").send(&client).await.unwrap_err();
    assert_eq!(code(unknown), (404, ErrorCode::OrderNotExist, Advice::NotFound));

    create("1").send(&client).await.unwrap();
    let unconfirmed = complete("1").send(&client).await.unwrap_err();
    assert_eq!(code(unconfirmed).0, 400);

    cancel("1").send(&client).await.unwrap();
    let cancelled = complete("1").send(&client).await.unwrap_err();
    assert_eq!(code(cancelled), (400, ErrorCode::OrderCanceled, Advice::AskForState));

    confirmed(&gateway, &client, "2").await;
    complete("2").send(&client).await.unwrap();
    gateway.pay("2").unwrap();
    let mut other = complete("2");
    other.goods_tag = None;
    let done = other.send(&client).await.unwrap_err();
    assert_eq!(code(done), (400, ErrorCode::OrderDone, Advice::AskForState));
}

#[tokio::test]
async fn more_than_the_risk_fund_is_refused_by_the_server() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    confirmed(&gateway, &client, "1").await;
    let mut dear = complete("1");
    dear.post_payments[0].amount = Some(4101);
    dear.total_amount = 4001;
    assert_eq!(code(dear.send(&client).await.unwrap_err()).0, 400);
}

#[tokio::test]
async fn a_wrong_sum_is_refused_before_it_is_sent() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let mut wrong = complete("1");
    wrong.total_amount = 4000;
    let Err(Error::Invalid(violations)) = wrong.send(&client).await else { panic!("it was sent") };
    let violation = violations.iter().next().unwrap();
    assert_eq!(violation.field, "total_amount");
    assert!(matches!(violation.issue, Issue::Rule(_)));
    assert!(gateway.journal().is_empty());
}

#[tokio::test]
async fn every_violation_is_reported_at_once_with_its_wire_path() {
    let mut wrong = complete("");
    wrong.appid = "x".repeat(33);
    wrong.post_payments[0].name = String::new();
    wrong.post_discounts = Some(vec![wrong.post_discounts.unwrap().remove(0); 31]);
    wrong.total_amount = -1;
    wrong.time_range.as_mut().unwrap().end_time = Some("2019-11-11T16:24:05+08:00".into());
    let violations = wrong.validate().unwrap_err();
    let texts: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "`out_order_no` (path) is required and must not be empty",
            "`appid` (body) has 33 characters, at most 32 are accepted",
            "`post_payments[0].name` (body) is required and must not be empty",
            "`post_discounts` (body) has 31 items, at most 30 are accepted",
            "`total_amount` (body) is out of range, at least 0 is accepted",
            "`time_range.end_time` (body) does not match the pattern `[0-9]{8}([0-9]{6})?`",
        ]
    );
}

#[tokio::test]
async fn an_order_that_nobody_confirms_for_30_days_expires() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    create("1").send(&client).await.unwrap();
    gateway.clock().advance(std::time::Duration::from_secs(30 * 24 * 3600 + 1));
    assert_eq!(query("1").send(&client).await.unwrap().state, ServiceOrderState::Expired);
}
