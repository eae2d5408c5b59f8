//! The declared calls, from creation to payment.

use wechatpay_endpoints::v3::payscore::oversea::partner::serviceorder as oversea;
use wechatpay_endpoints::v3::payscore::partner::{PartnerPostPayment, serviceorder as partner};
use wechatpay_endpoints::v3::payscore::payafter_orders::CompletePayafterOrder;
use wechatpay_endpoints::v3::payscore::serviceorder::{CancelServiceOrder, CollectionState};
use wechatpay_endpoints::v3::payscore::{
    Fee, FinishType, ServiceOrderState as State, ServiceOrderStateDescription as Description,
};
use wechatpay_runtime::Error;
use wechatpay_sandbox::{Kind, NewOrder};

use super::*;

#[tokio::test]
async fn an_order_is_created_confirmed_completed_and_paid() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();

    let created = create("1").send(&client).await.unwrap();
    assert_eq!((created.state, created.mchid.as_str()), (State::Created, gateway.keys().mchid()));
    assert!(!created.package.is_empty());
    assert_eq!(error_response(complete("1", 100).send(&client).await), (400, "INVALID_REQUEST".into()));

    gateway.confirm("1").unwrap();
    let queried = query("1").send(&client).await.unwrap();
    assert_eq!((queried.state, queried.state_description), (State::Doing, Some(Description::UserConfirm)));

    let completed = complete("1", 3900).send(&client).await.unwrap();
    assert_eq!((completed.state.clone(), completed.state_description.clone()), (State::Doing, Some(Description::MchComplete)));
    assert_eq!((completed.total_amount, completed.need_collection), (3900, Some(true)));
    assert_eq!(complete("1", 3900).send(&client).await.unwrap(), completed);
    assert_eq!(error_response(complete("1", 3800).send(&client).await), (400, "INVALID_REQUEST".into()));
    let collection = query("1").send(&client).await.unwrap().collection.unwrap();
    assert_eq!((collection.state, collection.paying_amount), (CollectionState::UserPaying, Some(3900)));

    gateway.pay("1").unwrap();
    let done = query("1").send(&client).await.unwrap();
    assert_eq!((done.state, done.state_description), (State::Done, None));
    assert_eq!(done.collection.unwrap().state, CollectionState::UserPaid);
    assert_eq!(error_response(complete("1", 3800).send(&client).await), (400, "ORDER_DONE".into()));
}

#[tokio::test]
async fn an_order_that_is_completed_with_nothing_is_done() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    create("1").send(&client).await.unwrap();
    gateway.confirm("1").unwrap();
    let completed = complete("1", 0).send(&client).await.unwrap();
    assert_eq!((completed.state, completed.need_collection), (State::Done, Some(false)));
    assert!(gateway.pay("1").is_err());
}

#[tokio::test]
async fn an_order_that_needs_no_confirmation_begins_confirmed() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let mut order = create("1");
    order.need_user_confirm = Some(false);
    assert_eq!(error_response(order.send(&client).await), (400, "PARAM_ERROR".into()));
    order.openid = Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into());
    assert_eq!(order.send(&client).await.unwrap().state_description, Some(Description::UserConfirm));
    complete("1", 100).send(&client).await.unwrap();
}

#[tokio::test]
async fn an_estimated_cost_is_limited_by_the_services_cap_where_one_is_set() {
    let gateway = Gateway::builder().keys(KEYS.clone()).service_cap(5000).start().await.unwrap();
    let client = gateway.client().unwrap();
    let mut order = create("1");
    order.risk_fund.name = RiskFundName::EstimateOrderCost;
    order.send(&client).await.unwrap();
    gateway.confirm("1").unwrap();
    assert_eq!(error_response(complete("1", 5001).send(&client).await), (400, "PARAM_ERROR".into()));
    complete("1", 5000).send(&client).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_creations_at_once_there_is_one_order() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..32 {
        let client = client.clone();
        calls.spawn(async move { create("1").send(&client).await.unwrap().order_id });
    }
    let mut order_ids = calls.join_all().await;
    order_ids.dedup();
    assert_eq!(order_ids.len(), 1);
    assert_eq!(gateway.journal().len(), 32);
}

#[tokio::test]
async fn the_same_number_with_other_parameters_is_refused() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let first = create("1").send(&client).await.unwrap();
    assert_eq!(create("1").send(&client).await.unwrap(), first);
    let mut other = create("1");
    other.risk_fund.amount += 1;
    assert_eq!(error_response(other.send(&client).await), (400, "INVALID_REQUEST".into()));
    let explanation = gateway.journal().pop().unwrap().explanation;
    assert!(explanation.ends_with("other values of: risk_fund"), "{explanation}");
}

#[tokio::test]
async fn the_rules_that_need_the_order_are_kept() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    create("1").send(&client).await.unwrap();
    gateway.confirm("1").unwrap();
    assert_eq!(error_response(complete("1", 4001).send(&client).await), (400, "PARAM_ERROR".into()));
    let mut without_end = complete("1", 100);
    without_end.time_range = None;
    let Err(Error::Api(error)) = without_end.send(&client).await else { panic!("an error") };
    assert_eq!(error.details()[0].field.as_deref(), Some("time_range.end_time"));
    let mut other_service = complete("1", 100);
    other_service.service_id = "500002".into();
    assert_eq!(error_response(other_service.send(&client).await), (400, "INVALID_REQUEST".into()));
    assert_eq!(error_response(complete("2", 100).send(&client).await), (404, "ORDER_NOT_EXIST".into()));
    assert_eq!(error_response(query("2").send(&client).await), (404, "ORDER_NOT_EXIST".into()));
    complete("1", 4000).send(&client).await.unwrap();
}

#[tokio::test]
async fn a_cancelled_order_stays_cancelled() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let order_id = create("a/平").send(&client).await.unwrap().order_id;
    let cancel = CancelServiceOrder {
        out_order_no: "a/平".into(),
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        reason: "not needed".into(),
    };
    let cancelled = cancel.send(&client).await.unwrap();
    assert_eq!(cancelled.order_id, order_id);
    assert_eq!(cancel.send(&client).await.unwrap(), cancelled);
    assert_eq!(error_response(complete("a/平", 100).send(&client).await), (400, "ORDER_CANCELED".into()));
    assert_eq!(query("a/平").send(&client).await.unwrap().state, State::Revoked);
    assert!(gateway.confirm("a/平").is_err());
}

#[tokio::test]
async fn an_order_that_nobody_confirms_expires_after_thirty_days() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    create("1").send(&client).await.unwrap();
    gateway.clock().advance(std::time::Duration::from_secs(30 * 24 * 60 * 60 + 1));
    assert_eq!(query("1").send(&client).await.unwrap().state, State::Expired);
    assert!(gateway.confirm("1").is_err());
    assert_eq!(error_response(complete("1", 100).send(&client).await), (400, "INVALID_REQUEST".into()));
}

fn payment(amount: i64) -> Vec<PartnerPostPayment> {
    vec![PartnerPostPayment::builder().name("fee").amount(amount)]
}

#[tokio::test]
async fn a_partners_order_is_put_in_place_and_completed_with_an_empty_response() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let placed = NewOrder::new(Kind::PartnerServiceOrder, "1", "500001").sub_mchid("1900000109").end_time("20991225");
    gateway.place(placed.clone()).unwrap();
    assert!(gateway.place(placed).is_err());
    let complete = partner::CompletePartnerServiceOrder {
        out_order_no: "1".into(),
        service_id: "500001".into(),
        sub_mchid: "1900000109".into(),
        post_payments: payment(100),
        post_discounts: None,
        total_amount: 100,
        time_range: None,
        location: None,
        profit_sharing: None,
        complete_time: None,
        goods_tag: None,
        device: None,
    };
    assert_eq!(error_response(complete.send(&client).await), (400, "INVALID_REQUEST".into()));
    let order = (Kind::PartnerServiceOrder, "1");
    gateway.confirm(order).unwrap();
    complete.send(&client).await.unwrap();
    complete.send(&client).await.unwrap();
    assert_eq!(gateway.state(order).unwrap().description(), Some("MCH_COMPLETE"));
    let other = partner::CompletePartnerServiceOrder { sub_mchid: "1".into(), ..complete };
    assert_eq!(error_response(other.send(&client).await), (400, "INVALID_REQUEST".into()));
}

#[tokio::test]
async fn an_oversea_order_is_completed_with_times_in_rfc_3339() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let placed =
        NewOrder::new(Kind::OverseaPartnerServiceOrder, "1", "500001").start_time("2019-11-11T16:24:05+08:00").confirmed();
    gateway.place(placed).unwrap();
    let complete = |end_time: &str| oversea::CompleteOverseaServiceOrder {
        out_order_no: "1".into(),
        service_id: "500001".into(),
        channel_id: None,
        sub_mchid: "1900000109".into(),
        post_payments: payment(40000),
        post_discounts: None,
        total_amount: 40000,
        currency: Some("HKD".into()),
        time_range: Some(oversea::OverseaTimeRange {
            start_time: "2019-11-11T16:24:05+08:00".into(),
            end_time: Some(end_time.into()),
            start_time_remark: None,
            end_time_remark: None,
        }),
        location: None,
        profit_sharing: None,
        complete_time: None,
        goods_tag: None,
    };
    // Half an hour earlier in another zone.
    assert_eq!(error_response(complete("2019-11-11T16:54:05+09:00").send(&client).await), (400, "PARAM_ERROR".into()));
    complete("2019-11-11T16:24:05+08:00").send(&client).await.unwrap();
}

fn finish(finish_type: FinishType, ticket: Option<&str>) -> CompletePayafterOrder {
    CompletePayafterOrder {
        out_order_no: "1".into(),
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        finish_type,
        cancel_reason: Some("not used".into()),
        real_service_start_time: None,
        real_service_end_time: Some("20991225121010".into()),
        real_service_end_location: None,
        fees: Some(vec![Fee { fee_name: "fee".into(), fee_count: None, fee_amount: 100, fee_desc: None }]),
        discounts: None,
        total_amount: Some(100),
        finish_ticket: ticket.map(str::to_owned),
        profit_sharing: None,
    }
}

#[tokio::test]
async fn a_payafter_order_is_finished_with_its_ticket_or_cancelled() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let order = (Kind::PayafterOrder, "1");
    let placed = gateway.place(NewOrder::new(order.0, order.1, "500001").confirmed()).unwrap();
    assert_eq!(error_response(finish(FinishType::Used, Some("another")).send(&client).await), (400, "PARAM_ERROR".into()));
    assert_eq!(error_response(finish(FinishType::Other(3), None).send(&client).await), (400, "PARAM_ERROR".into()));
    let finished = finish(FinishType::Used, Some(&placed.finish_ticket)).send(&client).await.unwrap();
    assert_eq!(finished.order_id, placed.order_id);
    gateway.pay(order).unwrap();
    assert_eq!(error_response(finish(FinishType::NotUsed, None).send(&client).await), (400, "ORDER_DONE".into()));

    gateway.reset();
    gateway.place(NewOrder::new(order.0, order.1, "500001")).unwrap();
    finish(FinishType::NotUsed, None).send(&client).await.unwrap();
    assert_eq!(gateway.state(order).unwrap().as_str(), "REVOKED");
    assert_eq!(error_response(finish(FinishType::Used, Some("any")).send(&client).await), (400, "ORDER_CANCELED".into()));
}
