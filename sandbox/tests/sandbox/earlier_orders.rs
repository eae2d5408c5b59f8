//! The orders of 2019: created, confirmed, finished, paid, cancelled and synced, as pay-after and as smart-retail orders.

use wechatpay_endpoints::Client;
use wechatpay_endpoints::v3::payscore::payafter_orders::{
    CancelPayafterOrder, CompletePayafterOrder, CreatePayafterOrder, QueryPayafterOrder, SyncPayafterOrder,
};
use wechatpay_endpoints::v3::payscore::smartretail_orders::{
    CancelSmartretailOrder, CreateSmartretailOrder, QuerySmartretailOrder,
};
use wechatpay_endpoints::v3::payscore::{EarlierOrderState, Fee, FinishType, OutsidePayment, PayType, QueriedOrder, SyncType};
use wechatpay_sandbox::Kind;

use super::*;

const APPID: &str = "wxd678efh567hg6787";

fn new_order(number: &str) -> CreatePayafterOrder {
    CreatePayafterOrder::builder()
        .appid(APPID)
        .out_order_no(number)
        .service_id("500001")
        .service_start_time("OnAccept")
        .service_introduction("充电宝")
        .risk_amount(9900)
        .phone("13800000000")
}

fn finish(number: &str, ticket: &str, fen: i64) -> CompletePayafterOrder {
    CompletePayafterOrder::builder()
        .out_order_no(number)
        .appid(APPID)
        .service_id("500001")
        .finish_type(FinishType::Used)
        .real_service_end_time("20991225121010")
        .fees(vec![Fee { fee_name: "租金".into(), fee_count: Some(1), fee_amount: fen, fee_desc: None }])
        .total_amount(fen)
        .finish_ticket(ticket)
}

async fn standing(client: &Client, number: &str) -> QueriedOrder {
    QueryPayafterOrder::builder().service_id("500001").out_order_no(number).appid(APPID).send(client).await.unwrap()
}

#[tokio::test]
async fn an_order_of_2019_is_created_confirmed_finished_with_its_ticket_and_paid() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let created = new_order("EARLY1").send(&client).await.unwrap();
    assert!(created.package.as_deref().is_some_and(|package| !package.is_empty()), "{created:?}");
    assert_eq!(new_order("EARLY1").send(&client).await.unwrap(), created);
    let other = CreatePayafterOrder { risk_amount: Some(1), ..new_order("EARLY1") };
    assert_eq!(error_response(other.send(&client).await), (400, "INVALID_REQUEST".into()));

    let order = standing(&client, "EARLY1").await;
    assert_eq!((order.state, order.finish_ticket), (Some(EarlierOrderState::Created), None));
    let early = finish("EARLY1", "any", 300).send(&client).await;
    assert_eq!(error_response(early), (400, "INVALID_REQUEST".into()));

    gateway.confirm((Kind::PayafterOrder, "EARLY1")).unwrap();
    let order = standing(&client, "EARLY1").await;
    assert_eq!(order.state, Some(EarlierOrderState::UserAccepted));
    let ticket = order.finish_ticket.expect("a ticket, once the user has confirmed");
    assert_eq!(error_response(finish("EARLY1", &ticket, 9901).send(&client).await), (400, "PARAM_ERROR".into()));
    let finished = finish("EARLY1", &ticket, 300).send(&client).await.unwrap();
    assert_eq!(Some(finished.order_id), created.order_id);

    let order = standing(&client, "EARLY1").await;
    assert_eq!((order.state, order.total_amount), (Some(EarlierOrderState::Finished), Some(300)));
    assert_eq!(order.fees.unwrap()[0].fee_amount, Some(300));
    assert_eq!((order.finish_type, order.pay_succ_time), (Some(FinishType::Used), None));
    gateway.pay((Kind::PayafterOrder, "EARLY1")).unwrap();
    let order = standing(&client, "EARLY1").await;
    assert_eq!((order.state, order.pay_type), (Some(EarlierOrderState::UserPaid), None));
    assert!(order.pay_succ_time.is_some() && order.finish_transaction_id.is_some(), "{:?}", order.pay_succ_time);
}

#[tokio::test]
async fn a_finished_order_of_2019_is_paid_elsewhere_by_its_sync_call_and_a_cancelled_one_is_not() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    for number in ["EARLY2", "EARLY3"] {
        new_order(number).send(&client).await.unwrap();
        gateway.confirm((Kind::PayafterOrder, number)).unwrap();
    }
    let ticket = standing(&client, "EARLY2").await.finish_ticket.unwrap();
    let sync = |number: &str| {
        SyncPayafterOrder::builder()
            .out_order_no(number)
            .appid(APPID)
            .service_id("500001")
            .sync_type(SyncType::OrderPaid)
            .detail(OutsidePayment { paid_time: "20261101091010".into() })
    };
    assert_eq!(error_response(sync("EARLY2").send(&client).await), (400, "INVALID_REQUEST".into()));
    finish("EARLY2", &ticket, 300).send(&client).await.unwrap();
    let without_a_time = SyncPayafterOrder { detail: None, ..sync("EARLY2") };
    assert_eq!(error_response(without_a_time.send(&client).await), (400, "PARAM_ERROR".into()));
    sync("EARLY2").send(&client).await.unwrap();
    let order = standing(&client, "EARLY2").await;
    assert_eq!((order.state, order.pay_type), (Some(EarlierOrderState::UserPaid), Some(PayType::MchChannelPayType)));
    assert_eq!(order.pay_succ_time.as_deref(), Some("20261101091010"));

    let cancel = CancelPayafterOrder::builder().out_order_no("EARLY3").appid(APPID).service_id("500001").reason("用户投诉");
    let cancelled = cancel.send(&client).await.unwrap();
    assert_eq!(cancel.send(&client).await.unwrap(), cancelled);
    assert_eq!(standing(&client, "EARLY3").await.state, Some(EarlierOrderState::Revoked));
    assert_eq!(error_response(sync("EARLY3").send(&client).await), (400, "ORDER_CANCELED".into()));
}

#[tokio::test]
async fn a_smart_retail_order_begins_confirmed_where_its_user_need_not_confirm() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let create = CreateSmartretailOrder::builder()
        .appid(APPID)
        .out_order_no("RETAIL1")
        .service_id("500001")
        .risk_amount(5000)
        .need_user_confirm(false);
    // Who need not confirm is known by the openid.
    assert_eq!(error_response(create.clone().send(&client).await), (400, "PARAM_ERROR".into()));
    let created = create.openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o").send(&client).await.unwrap();
    assert_eq!(created.package, None);
    let query = QuerySmartretailOrder::builder().service_id("500001").out_order_no("RETAIL1").appid(APPID);
    assert_eq!(query.clone().send(&client).await.unwrap().state, Some(EarlierOrderState::UserAccepted));
    // The same number is another order among pay-after orders.
    let other = QueryPayafterOrder::builder().service_id("500001").out_order_no("RETAIL1").appid(APPID).send(&client).await;
    assert_eq!(error_response(other), (404, "ORDER_NOT_EXIST".into()));
    let cancel = CancelSmartretailOrder::builder().out_order_no("RETAIL1").appid(APPID).service_id("500001").reason("a");
    let of_another_service = CancelSmartretailOrder { service_id: "500002".into(), ..cancel.clone() };
    assert_eq!(error_response(of_another_service.send(&client).await), (400, "INVALID_REQUEST".into()));
    cancel.send(&client).await.unwrap();
    assert_eq!(query.send(&client).await.unwrap().state, Some(EarlierOrderState::Revoked));
}

#[tokio::test]
async fn an_order_of_2019_that_is_not_confirmed_expires_after_thirty_days() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    new_order("EARLY4").send(&client).await.unwrap();
    gateway.clock().advance(std::time::Duration::from_secs(30 * 24 * 60 * 60 + 1));
    assert_eq!(standing(&client, "EARLY4").await.state, Some(EarlierOrderState::Expired));
    assert!(gateway.confirm((Kind::PayafterOrder, "EARLY4")).is_err());
}
