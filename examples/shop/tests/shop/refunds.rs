//! Refunds: once, in part, never more than was paid, and to their end.

use reqwest::Method;
use serde_json::json;
use wechatpay_endpoints::v3::refund::domestic::refunds::{CreateRefund, QueryRefund, RefundStatus};
use wechatpay_sandbox::Fault;

use crate::open_shop::{OpenShop, PRICE};

const REFUNDS: &str = "/v3/refund/domestic/refunds";

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_that_is_requested_twice_at_once_and_again_is_one() {
    let Some(open) = OpenShop::start().await else { return };
    let order = open.paid_order().await;
    let (one, other) = tokio::join!(open.refund(&order, "R-1", 500), open.refund(&order, "R-1", 500));
    assert!(one.0 == 200 && other.0 == 200, "{one:?} {other:?}");
    assert_eq!(open.refund(&order, "R-1", 500).await.1["state"], "processing");
    assert_eq!(open.refund(&order, "R-1", 600).await.0, 409, "the number is another refund's");
    assert!(open.gateway.requests::<CreateRefund>().iter().all(|sent| sent.out_refund_no == "R-1" && sent.amount.refund == 500));
    let (_, shown) = open.call(Method::GET, &format!("/orders/{order}"), "customer", json!(null)).await;
    assert_eq!(shown["refunded"], 500);

    open.gateway.finish_refund(None, "R-1", RefundStatus::Success).unwrap();
    open.gateway.delivered().await;
    assert_eq!(open.refund_state("R-1"), "succeeded");
    assert_eq!(open.refund(&order, "R-1", 500).await.1["state"], "succeeded");
}

#[tokio::test(flavor = "multi_thread")]
async fn refunds_at_once_never_give_back_more_than_was_paid() {
    let Some(open) = OpenShop::start().await else { return };
    let order = open.paid_order().await;
    let numbers = ["A", "B", "C", "D", "E", "F"];
    let path = |number: &str| format!("/orders/{order}/refunds/{number}");
    let body = json!({"amount": PRICE / 3, "reason": "茶凉了"});
    let requests = numbers.map(|number| (path(number), body.clone()));
    let [a, b, c, d, e, f] = requests;
    let answers = tokio::join!(
        open.call_at(0, Method::PUT, &a.0, "staff", a.1),
        open.call_at(1, Method::PUT, &b.0, "staff", b.1),
        open.call_at(0, Method::PUT, &c.0, "staff", c.1),
        open.call_at(1, Method::PUT, &d.0, "staff", d.1),
        open.call_at(0, Method::PUT, &e.0, "staff", e.1),
        open.call_at(1, Method::PUT, &f.0, "staff", f.1),
    );
    let mut statuses = [answers.0.0, answers.1.0, answers.2.0, answers.3.0, answers.4.0, answers.5.0];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 200, 200, 409, 409, 409]);
    assert_eq!(open.database.psql("SELECT sum(amount) FROM refunds"), PRICE.to_string());
    assert_eq!(open.gateway.requests::<CreateRefund>().len(), 3, "WeChat Pay was asked for no more");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_with_an_unknown_outcome_is_asked_for_and_not_made_again() {
    let Some(open) = OpenShop::start().await else { return };
    let order = open.paid_order().await;
    // It is carried out, and no response comes.
    open.gateway.inject(Fault::ClosedAfter.times(20).on("POST", REFUNDS));
    let (status, refund) = open.refund(&order, "R-1", 700).await;
    assert_eq!((status, &refund["state"]), (200, &json!("processing")), "the query said so");
    assert!(!open.gateway.requests::<QueryRefund>().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_of_which_nothing_is_known_is_pursued_under_its_number() {
    let Some(open) = OpenShop::start().await else { return };
    let order = open.paid_order().await;
    // The first calls do not arrive, and neither does the question.
    open.gateway.inject(Fault::BadGateway.times(1000).on("POST", REFUNDS));
    let (status, refund) = open.refund(&order, "R-1", 700).await;
    assert_eq!((status, &refund["state"]), (202, &json!("requested")));
    assert_eq!(open.refund(&order, "R-2", PRICE - 600).await.0, 409, "what may be on its way is not given back twice");

    open.clear_faults().await;
    open.database.psql("UPDATE refunds SET created_at = now() - interval '2 minutes'");
    open.shop.round().await;
    assert_eq!(open.refund_state("R-1"), "processing");
    // Its notification is lost: the shop asks.
    open.gateway.inject_notification(wechatpay_sandbox::NotificationFault::WrongSignature, 1);
    open.gateway.finish_refund(None, "R-1", RefundStatus::Success).unwrap();
    open.shop.round().await;
    assert_eq!(open.refund_state("R-1"), "succeeded");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_that_was_closed_or_refused_can_be_given_again() {
    let Some(open) = OpenShop::start().await else { return };
    let order = open.paid_order().await;
    assert_eq!(open.refund(&order, "R-1", PRICE).await.0, 200);
    open.gateway.finish_refund(None, "R-1", RefundStatus::Closed).unwrap();
    open.gateway.delivered().await;
    assert_eq!(open.refund_state("R-1"), "closed");

    let refusal = Fault::Error { status: 400, code: "PARAM_ERROR".to_owned() };
    open.gateway.inject(refusal.on("POST", REFUNDS));
    assert_eq!(open.refund(&order, "R-2", PRICE).await.1["state"], "refused");
    assert_eq!(open.refund(&order, "R-2", PRICE).await.1["state"], "processing");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_staff_refunds_and_only_what_is_paid() {
    let Some(open) = OpenShop::start().await else { return };
    let order = open.paid_order().await;
    let body = json!({"amount": 1, "reason": "茶凉了"});
    let path = format!("/orders/{order}/refunds/R-1");
    assert_eq!(open.call(Method::PUT, &path, "customer", body).await.0, 403);
    assert_eq!(open.refund(&order, "R-1", PRICE + 1).await.0, 409);
    assert_eq!(open.refund(&order, "R-1", 0).await.0, 422);
    assert_eq!(open.refund(&open.order("native").await, "R-1", 1).await.0, 409, "it is not paid");
    assert!(open.gateway.requests::<CreateRefund>().is_empty());
}
