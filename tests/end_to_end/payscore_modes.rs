//! Service orders in each mode, over sockets: created, confirmed, completed, modified, paid; cancelled; paid elsewhere; completed
//! as they are created. What the merchant's own orders alone have is in `life_cycle`.

use wechatpay_endpoints::notification::NotificationResponse;
use wechatpay_endpoints::v3::payscore::acquiringbank::serviceorder as institution;
use wechatpay_endpoints::v3::payscore::oversea::partner::serviceorder as overseas;
use wechatpay_endpoints::v3::payscore::partner::{
    PartnerOutsidePayment as PartnersPayment, PartnerPostPayment, serviceorder as partner,
};
use wechatpay_endpoints::v3::payscore::serviceorder as own;
use wechatpay_endpoints::v3::payscore::{
    CollectionState, OutsidePayment, PaidType, PlannedTimeRange, PostPayment, RiskFund, RiskFundName, ServiceOrderConfirmed,
    ServiceOrderPaid, ServiceOrderState, ServiceOrderStateDescription, SyncType, TimeRange,
};
use wechatpay_endpoints::{Client, Error, ErrorCode, Violation};
use wechatpay_sandbox::{Kind, State};

use crate::live::{complete, confirmed, create, gateway, query};
use crate::merchant::{Arrived, Merchant, receiver, until};

const SERVICE: &str = "500001";
const APPID: &str = "wxd678efh567hg6787";
const SUB_MCHID: &str = "1900000110";
const CHANNEL: &str = "1230000109";

fn own_paid(amount: i64) -> Vec<PostPayment> {
    vec![PostPayment::builder().name("就餐费用").amount(amount)]
}

fn paid(amount: i64) -> Vec<PartnerPostPayment> {
    vec![PartnerPostPayment::builder().name("就餐费用").amount(amount)]
}

fn risk_fund() -> RiskFund {
    RiskFund::builder().name(RiskFundName::Deposit).amount(40_000)
}

fn on_accept() -> PlannedTimeRange {
    PlannedTimeRange::builder().start_time("OnAccept")
}

/// The end of a service that began when it was confirmed, far enough ahead.
fn ended() -> TimeRange {
    TimeRange::builder().end_time("20991225121010")
}

/// The code of the gateway's error_response.
fn code(error: Error) -> (u16, ErrorCode) {
    match error {
        Error::Api(error) => (error.status, error.code),
        other => panic!("{other}"),
    }
}

/// The fields that a request is not sent for.
fn violated(error: Error) -> Vec<String> {
    match error {
        Error::Invalid(violations) => violations.iter().map(|violation: &Violation| violation.field.clone()).collect(),
        other => panic!("{other}"),
    }
}

fn partners(out_order_no: &str, notify_url: String) -> partner::CreatePartnerServiceOrder {
    partner::CreatePartnerServiceOrder::builder()
        .service_id(SERVICE)
        .appid(APPID)
        .sub_mchid(SUB_MCHID)
        .out_order_no(out_order_no)
        .service_introduction("某某酒店")
        .risk_fund(risk_fund())
        .time_range(on_accept())
        .notify_url(notify_url)
        .attach("平")
}

fn completed_by_partner(out_order_no: &str, amount: i64) -> partner::CompletePartnerServiceOrder {
    partner::CompletePartnerServiceOrder::builder()
        .out_order_no(out_order_no)
        .service_id(SERVICE)
        .sub_mchid(SUB_MCHID)
        .post_payments(paid(amount))
        .total_amount(amount)
        .time_range(ended())
}

fn modified_by_partner(out_order_no: &str, amount: i64) -> partner::ModifyPartnerServiceOrder {
    partner::ModifyPartnerServiceOrder::builder()
        .out_order_no(out_order_no)
        .sub_mchid(SUB_MCHID)
        .post_payments(paid(amount))
        .total_amount(amount)
        .reason("用户投诉")
}

async fn partners_query(client: &Client, out_order_no: &str) -> partner::QueriedPartnerServiceOrder {
    let query = partner::QueryPartnerServiceOrder::builder().sub_mchid(SUB_MCHID).service_id(SERVICE).out_order_no(out_order_no);
    query.send(client).await.unwrap()
}

#[tokio::test]
async fn a_partners_order_is_created_confirmed_completed_modified_and_paid_and_its_merchant_is_told() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let merchant = Merchant::start(|_: Arrived| async { NotificationResponse::success() }).await;
    let order = (Kind::PartnerServiceOrder, "1");
    let creation = partners("1", merchant.notify_url());

    let created = creation.send(&client).await.unwrap();
    assert_eq!((created.sub_mchid.as_str(), created.state), (SUB_MCHID, ServiceOrderState::Created));
    assert_eq!(creation.send(&client).await.unwrap().order_id, created.order_id);
    gateway.confirm(order).unwrap();
    until("the confirmation", || merchant.arrived().len() == 1).await;

    completed_by_partner("1", 5000).send(&client).await.unwrap();
    let standing = partners_query(&client, "1").await;
    assert_eq!(standing.state_description, Some(ServiceOrderStateDescription::MchComplete));
    assert_eq!(standing.collection.unwrap().state, CollectionState::UserPaying);

    modified_by_partner("1", 3000).send(&client).await.unwrap();
    let collect = partner::CollectPartnerServiceOrder { out_order_no: "1".into(), service_id: None, sub_mchid: SUB_MCHID.into() };
    collect.send(&client).await.unwrap();
    gateway.pay(order).unwrap();
    until("the payment", || merchant.arrived().len() == 2).await;
    let standing = partners_query(&client, "1").await;
    assert_eq!((standing.state, standing.total_amount), (ServiceOrderState::Done, Some(3000)));
    assert_eq!(standing.post_payments.unwrap()[0].amount, Some(3000));

    let told: Vec<_> = merchant.arrived().iter().map(|(request, _)| read(&gateway, request)).collect();
    let told_confirmed = told[0].read::<ServiceOrderConfirmed>().unwrap().unwrap();
    assert_eq!((told_confirmed.sub_mchid.as_deref(), told_confirmed.attach.as_deref()), (Some(SUB_MCHID), Some("平")));
    let told_paid = told[1].read::<ServiceOrderPaid>().unwrap().unwrap();
    assert_eq!((told_paid.sub_mchid.as_deref(), told_paid.total_amount), (Some(SUB_MCHID), Some(3000)));
}

fn read(gateway: &wechatpay_sandbox::Gateway, request: &Arrived) -> wechatpay_endpoints::notification::Notification {
    receiver(gateway).receive(request.headers(), request.body()).unwrap()
}

#[tokio::test]
async fn what_does_not_fit_a_partners_order_is_refused() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    partners("1", "https://www.example.com/".into()).send(&client).await.unwrap();
    let mut other = partners("1", "https://www.example.com/".into());
    other.risk_fund.amount += 1;
    assert_eq!(code(other.send(&client).await.unwrap_err()), (400, ErrorCode::InvalidRequest));

    let mut wrong = modified_by_partner("1", 3000);
    wrong.total_amount = 2999;
    assert_eq!(violated(wrong.send(&client).await.unwrap_err()), ["total_amount"]);
    let early = modified_by_partner("1", 3000).send(&client).await.unwrap_err();
    assert_eq!(code(early), (400, ErrorCode::InvalidRequest));
    let collect = partner::CollectPartnerServiceOrder { out_order_no: "1".into(), service_id: None, sub_mchid: SUB_MCHID.into() };
    assert_eq!(code(collect.send(&client).await.unwrap_err()), (400, ErrorCode::InvalidRequest));

    gateway.confirm((Kind::PartnerServiceOrder, "1")).unwrap();
    completed_by_partner("1", 3000).send(&client).await.unwrap();
    let up = modified_by_partner("1", 3001).send(&client).await.unwrap_err();
    assert_eq!(code(up), (400, ErrorCode::ParamError));
    let mut stranger = modified_by_partner("1", 2000);
    stranger.sub_mchid = "1900000111".into();
    assert_eq!(code(stranger.send(&client).await.unwrap_err()), (400, ErrorCode::InvalidRequest));
    let standing = partners_query(&client, "1").await;
    assert_eq!(standing.total_amount, Some(3000));

    let both =
        partner::QueryPartnerServiceOrder::builder().sub_mchid(SUB_MCHID).service_id(SERVICE).out_order_no("1").query_id("1");
    assert_eq!(violated(both.send(&client).await.unwrap_err()), ["out_order_no"]);
}

#[tokio::test]
async fn an_order_completed_as_it_is_created_waits_for_its_payment() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let direct = own::DirectCompleteServiceOrder::builder()
        .out_order_no("1")
        .appid(APPID)
        .service_id(SERVICE)
        .time_range(TimeRange::builder().start_time("20091225091010").end_time("20091225121010"))
        .post_payments(own_paid(3000))
        .service_introduction("某某酒店")
        .notify_url("https://www.example.com/")
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .total_amount(3000);
    let response = direct.send(&client).await.unwrap();
    assert_eq!(response.state_description, Some(ServiceOrderStateDescription::MchComplete));
    assert_eq!(direct.send(&client).await.unwrap().order_id, response.order_id);
    gateway.pay("1").unwrap();
    assert_eq!(gateway.state("1").unwrap(), State::Done);

    let partners = partner::DirectCompletePartnerServiceOrder::builder()
        .service_id(SERVICE)
        .appid(APPID)
        .sub_appid(APPID)
        .out_order_no("1")
        .service_introduction("某某酒店")
        .total_amount(0)
        .time_range(direct.time_range)
        .notify_url("https://www.example.com/")
        .sub_mchid(SUB_MCHID)
        .post_payments(paid(0));
    partners.send(&client).await.unwrap();
    assert_eq!(partners_query(&client, "1").await.state, ServiceOrderState::Done);
    let mut other = partners;
    other.attach = Some("other".into());
    assert_eq!(code(other.send(&client).await.unwrap_err()), (400, ErrorCode::InvalidRequest));
}

#[tokio::test]
async fn an_overseas_order_that_was_paid_elsewhere_is_done() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let merchant = Merchant::start(|_: Arrived| async { NotificationResponse::success() }).await;
    let range = || overseas::OverseaTimeRange::builder().start_time("2019-11-11T16:24:05+08:00");
    let created = overseas::CreateOverseaServiceOrder::builder()
        .service_id(SERVICE)
        .appid(APPID)
        .sub_mchid(SUB_MCHID)
        .out_order_no("1")
        .currency("HKD")
        .service_introduction("某某酒店")
        .risk_fund(risk_fund())
        .time_range(range())
        .notify_url(merchant.notify_url());
    assert_eq!(created.send(&client).await.unwrap().currency.as_deref(), Some("HKD"));
    gateway.confirm((Kind::OverseaPartnerServiceOrder, "1")).unwrap();
    let complete = overseas::CompleteOverseaServiceOrder::builder()
        .out_order_no("1")
        .service_id(SERVICE)
        .sub_mchid(SUB_MCHID)
        .post_payments(paid(5000))
        .total_amount(5000)
        .currency("HKD")
        .time_range(range().end_time("2019-11-11T18:24:05+08:00"));
    complete.send(&client).await.unwrap();
    let sync = overseas::SyncOverseaServiceOrder::builder()
        .out_order_no("1")
        .service_id(SERVICE)
        .sub_mchid(SUB_MCHID)
        .sync_type(SyncType::OrderPaid)
        .detail(PartnersPayment { seq: None, paid_time: "2019-11-12T16:24:05+08:00".into(), paid_amount: Some(5000) });
    sync.send(&client).await.unwrap();
    let query = overseas::QueryOverseaServiceOrder::builder().service_id(SERVICE).sub_mchid(SUB_MCHID).out_order_no("1");
    let standing = query.send(&client).await.unwrap();
    assert_eq!((standing.state, standing.currency.as_deref()), (ServiceOrderState::Done, Some("HKD")));
    let detail = standing.collection.unwrap().details.unwrap().remove(0);
    assert_eq!((detail.paid_type, detail.paid_time.as_deref()), (Some(PaidType::Mch), Some("2019-11-12T16:24:05+08:00")));
    assert_eq!(standing.time_range.unwrap().end_time.as_deref(), Some("2019-11-11T18:24:05+08:00"));
    until("both notifications", || merchant.arrived().len() == 2).await;
    assert_eq!(read(&gateway, &merchant.arrived()[1].0).event_type(), "PAYSCORE.USER_PAID");
}

#[tokio::test]
async fn an_acquiring_banks_order_goes_the_same_way() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let create = |out_order_no: &str| {
        institution::CreateAcquiringBankServiceOrder::builder()
            .service_id(SERVICE)
            .appid(APPID)
            .sub_mchid(SUB_MCHID)
            .channel_id(CHANNEL)
            .out_order_no(out_order_no)
            .service_introduction("某某酒店")
            .risk_fund(risk_fund())
            .time_range(on_accept())
            .notify_url("https://www.example.com/")
    };
    assert_eq!(create("1").send(&client).await.unwrap().channel_id, CHANNEL);
    gateway.confirm((Kind::AcquiringBankServiceOrder, "1")).unwrap();
    let complete = institution::CompleteAcquiringBankServiceOrder::builder()
        .out_order_no("1")
        .service_id(SERVICE)
        .sub_mchid(SUB_MCHID)
        .post_payments(paid(5000))
        .total_amount(5000)
        .channel_id(CHANNEL)
        .time_range(ended());
    complete.send(&client).await.unwrap();
    let modify = institution::ModifyAcquiringBankServiceOrder::builder()
        .out_order_no("1")
        .service_id(SERVICE)
        .sub_mchid(SUB_MCHID)
        .total_amount(4000)
        .reason("用户投诉")
        .channel_id(CHANNEL)
        .post_payments(paid(4000));
    modify.send(&client).await.unwrap();
    gateway.pay((Kind::AcquiringBankServiceOrder, "1")).unwrap();
    let query = institution::QueryAcquiringBankServiceOrder::builder()
        .service_id(SERVICE)
        .sub_mchid(SUB_MCHID)
        .channel_id(CHANNEL)
        .out_order_no("1");
    let standing = query.send(&client).await.unwrap();
    assert_eq!((standing.state, standing.total_amount), (ServiceOrderState::Done, Some(4000)));
    assert_eq!(standing.collection.unwrap().details.unwrap()[0].paid_type, Some(PaidType::Newton));

    create("2").send(&client).await.unwrap();
    let cancel = institution::CancelAcquiringBankServiceOrder::builder()
        .out_order_no("2")
        .service_id(SERVICE)
        .channel_id(CHANNEL)
        .sub_mchid(SUB_MCHID)
        .reason("用户投诉");
    cancel.send(&client).await.unwrap();
    assert_eq!(gateway.state((Kind::AcquiringBankServiceOrder, "2")).unwrap(), State::Revoked);
    assert!(gateway.state((Kind::PartnerServiceOrder, "2")).is_err(), "the same number is another order in each mode");
}

#[tokio::test]
async fn the_merchants_own_order_is_modified_asked_for_again_and_synced() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    confirmed(&gateway, &client, "1").await;
    complete("1").send(&client).await.unwrap();
    let modify = own::ModifyServiceOrder::builder()
        .out_order_no("1")
        .appid(APPID)
        .service_id(SERVICE)
        .post_payments(own_paid(2000))
        .total_amount(2000)
        .reason("用户投诉");
    let modified = modify.send(&client).await.unwrap();
    assert_eq!((modified.total_amount, modified.post_discounts), (Some(2000), None));
    // What the completion said besides the amount stays.
    assert_eq!(modified.location.unwrap().end_location.as_deref(), Some("嗨客时尚主题展餐厅"));

    let collect =
        own::CollectServiceOrder { out_order_no: "1".into(), appid: Some(APPID.into()), service_id: Some(SERVICE.into()) };
    assert_eq!(Some(collect.send(&client).await.unwrap().order_id), modified.order_id);
    let sync = own::SyncServiceOrder::builder()
        .out_order_no("1")
        .appid(APPID)
        .service_id(SERVICE)
        .sync_type(SyncType::OrderPaid)
        .detail(OutsidePayment { paid_time: "20091225121010".into() });
    let error = own::SyncServiceOrder { detail: OutsidePayment { paid_time: "yesterday".into() }, ..sync.clone() };
    assert_eq!(code(error.send(&client).await.unwrap_err()), (400, ErrorCode::ParamError));
    assert_eq!(code(create_with(&client, "1", 1).await.unwrap_err()), (400, ErrorCode::InvalidRequest));
    let synced = sync.send(&client).await;
    let standing = query("1").send(&client).await.unwrap();
    assert_eq!(standing.state, ServiceOrderState::Done);
    assert_eq!(synced.unwrap(), standing);
    assert_eq!(code(collect.send(&client).await.unwrap_err()), (400, ErrorCode::OrderDone));
}

async fn create_with(client: &Client, out_order_no: &str, amount: i64) -> Result<own::CreatedServiceOrder, Error> {
    let mut order = create(out_order_no);
    order.risk_fund.amount = amount;
    order.send(client).await
}
