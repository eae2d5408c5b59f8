//! Deductions for cars: the lives of stays, of parking fees and of tolls through the typed client, by control calls over HTTP, and after a
//! restart. What their notifications say is in tests/end_to_end/parking.rs.

use std::time::Duration;

use wechatpay_endpoints::v3::pay::transactions::native::CreateNativeTransaction;
use wechatpay_endpoints::v3::pay::{OrderAmount, TradeState, transactions::out_trade_no::QueryTransaction};
use wechatpay_endpoints::v3::refund::domestic::refunds::{CreateRefund, RefundAmount};
use wechatpay_endpoints::v3::vehicle::etc::EtcContract;
use wechatpay_endpoints::v3::vehicle::etc::contracts::QueryEtcContract;
use wechatpay_endpoints::v3::vehicle::etc::preopen::{EtcIdentity, PreopenEtcContract};
use wechatpay_endpoints::v3::vehicle::etc::transactions::highway::{CreateEtcTransaction, EtcAmount, EtcHighway};
use wechatpay_endpoints::v3::vehicle::etc::transactions::id::QueryEtcTransactionById;
use wechatpay_endpoints::v3::vehicle::etc::transactions::out_trade_no::QueryEtcTransaction;
use wechatpay_endpoints::v3::vehicle::etc::users::ListEtcContracts;
use wechatpay_endpoints::v3::vehicle::parking::parkings::{CreateParking, ParkingBlockReason, ParkingState};
use wechatpay_endpoints::v3::vehicle::parking::services::find::{FindParkingService, ParkingServiceState};
use wechatpay_endpoints::v3::vehicle::transactions::out_trade_no::QueryParkingTransaction;
use wechatpay_endpoints::v3::vehicle::transactions::parking::{CreateParkingTransaction, ParkingFeeAmount};
use wechatpay_endpoints::v3::vehicle::transactions::{ParkingInfo, ParkingTradeState, ParkingTransaction, PlateColor};
use wechatpay_runtime::{BeijingTime, Client};

use super::bills::trade_bill;
use super::*;

pub(super) const PLATE: &str = "粤B888888";
/// The same in an address.
const PLATE_IN_PATH: &str = "%E7%B2%A4B888888";
pub(super) const USER: &str = "oDriver";

/// A time so many seconds ago, by the gateway's clock.
fn ago(gateway: &Gateway, seconds: u64) -> String {
    BeijingTime::from_unix_seconds(i64::try_from(gateway.clock().now() - seconds).unwrap()).to_string()
}

pub(super) fn arrive(gateway: &Gateway, out_parking_no: &str) -> CreateParking {
    CreateParking::builder()
        .out_parking_no(out_parking_no)
        .plate_number(PLATE)
        .plate_color(PlateColor::Blue)
        .notify_url("http://127.0.0.1:9/stays")
        .start_time(ago(gateway, 3600))
        .parking_name("欢乐海岸停车场")
        .free_duration(900)
}

/// The fee of a stay, in fen.
fn fee(out_trade_no: &str, parking_id: &str, came: &CreateParking, end_time: String, fen: i64) -> CreateParkingTransaction {
    let info = ParkingInfo::builder()
        .parking_id(parking_id)
        .plate_number(came.plate_number.as_str())
        .plate_color(came.plate_color.clone())
        .start_time(came.start_time.as_str())
        .end_time(end_time)
        .parking_name(came.parking_name.as_str())
        .charging_duration(2700)
        .device_id("exit 1");
    CreateParkingTransaction::builder()
        .appid("wx1")
        .description("停车场扣费")
        .out_trade_no(out_trade_no)
        .trade_scene("PARKING")
        .notify_url("http://127.0.0.1:9/fees")
        .amount(ParkingFeeAmount::builder().total(fen))
        .attach("a")
        .parking_info(info)
}

/// A car comes in; its fee a little later.
pub(super) async fn stay(
    gateway: &Gateway,
    client: &Client,
    out_parking_no: &str,
    out_trade_no: &str,
) -> CreateParkingTransaction {
    let came = arrive(gateway, out_parking_no);
    let parking = came.clone().send(client).await.unwrap();
    assert_eq!((parking.state, parking.block_reason), (Some(ParkingState::Normal), None));
    fee(out_trade_no, &parking.id.unwrap(), &came, ago(gateway, 1), 800)
}

async fn query(client: &Client, out_trade_no: &str) -> ParkingTransaction {
    QueryParkingTransaction::builder().out_trade_no(out_trade_no).send(client).await.unwrap()
}

/// The codes of error responses that have no better one.
fn refused<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    error_response(result).1
}

#[tokio::test]
async fn a_user_opens_a_plate_and_the_fee_of_a_stay_is_accepted_paid_and_refunded() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let find = |openid: &str| {
        FindParkingService::builder().appid("wx1").plate_number(PLATE).plate_color(PlateColor::Blue).openid(openid)
    };
    assert_eq!(find(USER).send(&client).await.unwrap().service_state, Some(ParkingServiceState::OutService));
    let open = format!("/__sandbox/vehicle/plates/{PLATE_IN_PATH}/open");
    let (status, body) = control(&gateway, "POST", &open, r#"{"openid":"oDriver"}"#).await;
    assert!(status.contains("204"), "{status} {body}");
    let service = find(USER).send(&client).await.unwrap();
    assert_eq!(service.service_state, Some(ParkingServiceState::Normal));
    assert!(service.service_open_time.is_some());
    // It is another user's, and another plate.
    assert_eq!(find("oOther").send(&client).await.unwrap().service_state, Some(ParkingServiceState::OutService));
    let green = FindParkingService { plate_color: PlateColor::Green, ..find(USER) };
    assert_eq!(green.send(&client).await.unwrap().service_state, Some(ParkingServiceState::OutService));
    let no_color = FindParkingService { plate_color: PlateColor::Other("PINK".into()), ..find(USER) };
    assert_eq!(error_response(no_color.send(&client).await), (400, "PARAM_ERROR".to_owned()));

    let fee = stay(&gateway, &client, "P1", "FEE001").await;
    let accepted = fee.clone().send(&client).await.unwrap();
    assert_eq!((&accepted.trade_state, &accepted.attach), (&ParkingTradeState::Accepted, &None));
    assert_eq!(accepted.sp_mchid, gateway.keys().mchid());
    assert_eq!(fee.clone().send(&client).await.unwrap(), accepted);
    let more = CreateParkingTransaction { amount: ParkingFeeAmount::builder().total(900), ..fee.clone() };
    assert_eq!(error_response(more.send(&client).await), (400, "ALREADY_EXISTS".to_owned()));

    let (status, body) = control(&gateway, "POST", "/__sandbox/vehicle/deductions/FEE001/succeed", "").await;
    assert!(status.contains("200") && body.contains("SUCCESS"), "{status} {body}");
    assert!(gateway.finish_vehicle_deduction(None, "FEE001", false).is_err());
    let paid = query(&client, "FEE001").await;
    assert_eq!((&paid.trade_state, paid.attach.as_deref()), (&ParkingTradeState::Success, Some("a")));
    assert_eq!((paid.bank_type.as_deref(), paid.user_repaid), (Some("OTHERS"), None));
    assert_eq!(paid.payer.unwrap().openid.as_deref(), Some(USER));
    assert_eq!(paid.amount.unwrap().payer_total, Some(800));
    assert_eq!(paid.parking_info, fee.parking_info);

    // It is a transaction as any other.
    let transaction = QueryTransaction::builder().out_trade_no("FEE001").send(&client).await.unwrap();
    assert_eq!((transaction.trade_state, transaction.transaction_id), (TradeState::Success, paid.transaction_id));
    let refund = CreateRefund::builder()
        .out_refund_no("R1")
        .amount(RefundAmount::builder().refund(300).total(800).currency("CNY"))
        .out_trade_no("FEE001");
    assert_eq!(refund.send(&client).await.unwrap().amount.refund, 300);
    assert_eq!(query(&client, "FEE001").await.trade_state, ParkingTradeState::Refund);
    // Opening told nobody: the car was not there yet.
    assert_eq!(gateway.waiting_notifications(), 1);
    gateway.reset();
    assert_eq!(error_response(QueryParkingTransaction::builder().out_trade_no("FEE001").send(&client).await).0, 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_stay_is_charged_once_however_many_ask_at_once() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    gateway.open_plate(PLATE, PlateColor::Blue, USER).unwrap();
    for round in 0..12 {
        let fee = stay(&gateway, &client, &format!("P{round}"), "").await;
        let mut calls = tokio::task::JoinSet::new();
        for number in 0..6 {
            let fee = CreateParkingTransaction { out_trade_no: format!("RACE{round}{number}"), ..fee.clone() };
            calls.spawn(fee.send(&client));
        }
        let accepted = calls.join_all().await.into_iter().filter(Result::is_ok).count();
        assert_eq!(accepted, 1, "round {round}");
        // The same call is answered alike, however often.
        let came = arrive(&gateway, &format!("Q{round}"));
        let mut calls = tokio::task::JoinSet::new();
        (0..6).for_each(|_| drop(calls.spawn(came.clone().send(&client))));
        let ids: Vec<Option<String>> = calls.join_all().await.into_iter().map(|parking| parking.unwrap().id).collect();
        assert!(ids.iter().all(|id| *id == ids[0]), "{ids:?}");
    }
}

#[tokio::test]
async fn what_is_due_when_the_clock_is_advanced_has_happened_before_the_next_call() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    gateway.open_plate(PLATE, PlateColor::Blue, USER).unwrap();
    for round in 0..10 {
        let number = format!("DUE0{round}");
        stay(&gateway, &client, &format!("P{round}"), &number).await.send(&client).await.unwrap();
        control(&gateway, "POST", "/__sandbox/clock", r#"{"seconds":61}"#).await;
        let asked = QueryTransaction::builder().out_trade_no(number.as_str()).send(&client).await.unwrap();
        assert_eq!(asked.trade_state, TradeState::Success, "{number}");
    }
}

#[tokio::test]
async fn control_calls_say_why_they_refuse_and_need_no_body_where_all_of_it_is_optional() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let open = format!("/__sandbox/vehicle/plates/{PLATE_IN_PATH}/open");
    assert!(control(&gateway, "POST", &open, "").await.0.contains("204"));
    stay(&gateway, &client, "P1", "FEE001").await.send(&client).await.unwrap();
    let (status, body) = control(&gateway, "POST", "/__sandbox/pay/transactions/FEE001/pay", "").await;
    assert!(status.contains("400") && body.contains("no user pays the order"), "{status} {body}");
    // What WeChat Pay found of a car park, a user does not undo.
    arrive(&gateway, "P2").send(&client).await.unwrap();
    gateway.block_parking(None, "P2", Some(ParkingBlockReason::EvaluationFailed)).unwrap();
    assert!(control(&gateway, "POST", &open, "").await.0.contains("204"));
    let (_, body) = control(&gateway, "GET", "/__sandbox/vehicle/parkings/P2", "").await;
    assert!(body.contains("EVALUATION_FAILED"), "{body}");
}

#[tokio::test]
async fn a_fee_fails_or_is_paid_by_itself_or_is_advanced_and_blocks_the_plate_until_it_is_paid_back() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    gateway.open_plate(PLATE, PlateColor::Blue, USER).unwrap();
    let first = stay(&gateway, &client, "P1", "FEE001").await;
    first.clone().send(&client).await.unwrap();
    gateway.finish_vehicle_deduction(None, "FEE001", false).unwrap();
    let failed = query(&client, "FEE001").await;
    assert_eq!((failed.trade_state, failed.transaction_id), (ParkingTradeState::PayFail, None));
    assert_eq!(failed.trade_state_description.as_deref(), Some("支付失败"));
    // What could not be deducted is tried again under another number, once.
    let again = |number: &str| CreateParkingTransaction { out_trade_no: number.into(), ..first.clone() };
    again("FEE001B").send(&client).await.unwrap();
    assert_eq!(refused(again("FEE001C").send(&client).await), "INVALID_REQUEST");
    gateway.finish_vehicle_deduction(None, "FEE001B", true).unwrap();
    assert_eq!(refused(again("FEE001C").send(&client).await), "INVALID_REQUEST");

    stay(&gateway, &client, "P2", "FEE002").await.send(&client).await.unwrap();
    gateway.clock().advance(Duration::from_secs(60));
    assert_eq!(query(&client, "FEE002").await.trade_state, ParkingTradeState::Success);

    stay(&gateway, &client, "P3", "FEE003").await.send(&client).await.unwrap();
    assert!(gateway.repay_vehicle_deduction(None, "FEE003").is_err());
    gateway.advance_vehicle_deduction(None, "FEE003").unwrap();
    let advanced = query(&client, "FEE003").await;
    assert_eq!((advanced.trade_state, advanced.bank_type.as_deref()), (ParkingTradeState::Success, Some("BPA")));
    assert_eq!(advanced.user_repaid.as_deref(), Some("N"));
    let blocked = arrive(&gateway, "P4").send(&client).await.unwrap();
    assert_eq!((blocked.state, blocked.block_reason), (Some(ParkingState::Blocked), Some(ParkingBlockReason::Overdue)));
    let before = gateway.waiting_notifications();
    let (status, _) = control(&gateway, "POST", "/__sandbox/vehicle/deductions/FEE003/repay", "").await;
    assert!(status.contains("204"), "{status}");
    assert_eq!(query(&client, "FEE003").await.user_repaid.as_deref(), Some("Y"));
    // One tells that it was paid back, one that the car can pay again.
    assert_eq!(gateway.waiting_notifications(), before + 2);
    let again = CreateParking { start_time: blocked.start_time.unwrap(), ..arrive(&gateway, "P4") };
    assert_eq!(again.send(&client).await.unwrap().state, Some(ParkingState::Normal));
    assert!(gateway.repay_vehicle_deduction(None, "FEE003").is_err());
}

#[tokio::test]
async fn a_stay_is_blocked_by_what_the_user_does_to_the_plate_and_its_merchant_is_told_each_change() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let came = arrive(&gateway, "P1");
    let parking = came.clone().send(&client).await.unwrap();
    assert_eq!((parking.state, parking.block_reason), (Some(ParkingState::Blocked), Some(ParkingBlockReason::OutService)));
    let fee = fee("FEE001", &parking.id.unwrap(), &came, ago(&gateway, 1), 800);
    assert_eq!(refused(fee.clone().send(&client).await), "INVALID_REQUEST");

    let reason = || async { came.clone().send(&client).await.unwrap().block_reason };
    gateway.open_plate(PLATE, PlateColor::Blue, USER).unwrap();
    assert_eq!((reason().await, gateway.waiting_notifications()), (None, 1));
    let (status, _) = control(&gateway, "POST", &format!("/__sandbox/vehicle/plates/{PLATE_IN_PATH}/pause"), "").await;
    assert!(status.contains("204"), "{status}");
    assert_eq!((reason().await, gateway.waiting_notifications()), (Some(ParkingBlockReason::Pause), 2));
    assert!(gateway.block_parking(None, "P1", None).is_err(), "the plate is paused");
    gateway.open_plate(PLATE, PlateColor::Blue, USER).unwrap();
    // What is so already is not told.
    gateway.open_plate(PLATE, PlateColor::Blue, USER).unwrap();
    assert_eq!(gateway.waiting_notifications(), 3);
    let (status, body) =
        control(&gateway, "POST", "/__sandbox/vehicle/parkings/P1/block", r#"{"block_reason":"EVALUATION_FAILED"}"#).await;
    assert!(status.contains("200") && body.contains("EVALUATION_FAILED"), "{status} {body}");
    let (status, _) = control(&gateway, "POST", "/__sandbox/vehicle/parkings/P1/block", r#"{"block_reason":"RAIN"}"#).await;
    assert!(status.contains("400"), "{status}");
    assert_eq!(refused(fee.clone().send(&client).await), "INVALID_REQUEST");
    control(&gateway, "POST", "/__sandbox/vehicle/parkings/P1/unblock", "").await;
    assert_eq!((reason().await, gateway.waiting_notifications()), (None, 5));
    gateway.close_plate(PLATE).unwrap();
    assert!(gateway.pause_plate(PLATE).is_err());
    assert_eq!(reason().await, Some(ParkingBlockReason::OutService));

    gateway.open_plate(PLATE, PlateColor::Blue, USER).unwrap();
    gateway.leave_parking(None, "P1").unwrap();
    assert!(gateway.leave_parking(None, "P1").is_err() && gateway.block_parking(None, "P1", None).is_err());
    assert_eq!(refused(fee.send(&client).await), "INVALID_REQUEST");
    let told = gateway.waiting_notifications();
    gateway.pause_plate(PLATE).unwrap();
    assert_eq!(gateway.waiting_notifications(), told, "nobody waits for this car");
    assert!(gateway.leave_parking(None, "P9").is_err() && gateway.pause_plate("粤B1").is_err());
}

#[tokio::test]
async fn a_fee_has_to_be_that_of_the_car_that_is_there() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    gateway.open_plate(PLATE, PlateColor::Blue, USER).unwrap();
    let first = stay(&gateway, &client, "P1", "FEE001").await;
    let info = || first.parking_info.clone().unwrap();
    let with = |info: ParkingInfo| CreateParkingTransaction { parking_info: Some(info), ..first.clone() };
    for (wrong, code) in [
        (with(ParkingInfo { parking_id: "NONE".into(), ..info() }), "INVALID_REQUEST"),
        (with(ParkingInfo { parking_name: "elsewhere".into(), ..info() }), "INVALID_REQUEST"),
        (with(ParkingInfo { plate_color: PlateColor::Green, ..info() }), "INVALID_REQUEST"),
        (CreateParkingTransaction { sub_mchid: Some("1900000109".into()), ..first.clone() }, "INVALID_REQUEST"),
        (with(ParkingInfo { end_time: info().start_time, ..info() }), "PARAM_ERROR"),
        (with(ParkingInfo { end_time: "2099-01-01T00:00:00+08:00".into(), ..info() }), "PARAM_ERROR"),
        (with(ParkingInfo { start_time: "yesterday".into(), ..info() }), "PARAM_ERROR"),
        (CreateParkingTransaction { parking_info: None, ..first.clone() }, "PARAM_ERROR"),
        (CreateParkingTransaction { trade_scene: "GAS".into(), ..first.clone() }, "PARAM_ERROR"),
        (CreateParkingTransaction { amount: ParkingFeeAmount::builder().total(0), ..first.clone() }, "PARAM_ERROR"),
        (CreateParkingTransaction { description: "🚗".into(), ..first.clone() }, "PARAM_ERROR"),
    ] {
        assert_eq!(error_response(wrong.clone().send(&client).await), (400, code.to_owned()), "{wrong:?}");
    }
    let other = CreateParking { free_duration: 1, ..arrive(&gateway, "P1") };
    assert_eq!(error_response(other.send(&client).await), (400, "INVALID_REQUEST".to_owned()));
    let no_time = CreateParking { start_time: "now".into(), ..arrive(&gateway, "P9") };
    assert_eq!(error_response(no_time.send(&client).await), (400, "PARAM_ERROR".to_owned()));

    // The car comes in elsewhere: the stay before is over.
    let second = stay(&gateway, &client, "P2", "FEE002").await;
    let error = first.clone().send(&client).await.unwrap_err();
    assert!(error.to_string().contains("停车入场ID不存在"), "{error}");
    second.clone().send(&client).await.unwrap();
    let error = CreateParkingTransaction { out_trade_no: "FEE003".into(), ..second }.send(&client).await.unwrap_err();
    assert!(error.to_string().contains("场景信息和停车入场ID不匹配"), "{error}");
    // The number is an order's.
    let third = stay(&gateway, &client, "P3", "ORDER1").await;
    let order = CreateNativeTransaction::builder()
        .appid("wx1")
        .description("a")
        .out_trade_no("ORDER1")
        .notify_url("https://www.example.com/")
        .amount(OrderAmount::builder().total(100));
    order.send(&client).await.unwrap();
    assert_eq!(error_response(third.send(&client).await), (400, "ALREADY_EXISTS".to_owned()));
}

#[tokio::test]
async fn a_partners_fee_is_its_sub_merchants_and_stands_in_the_bill() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    gateway.open_plate(PLATE, PlateColor::Blue, USER).unwrap();
    let came = arrive(&gateway, "P1").sub_mchid("1900000109");
    let id = came.clone().send(&client).await.unwrap().id.unwrap();
    let fee = fee("FEE001", &id, &came, ago(&gateway, 1), 800).sub_mchid("1900000109").sub_appid("wx2");
    assert_eq!(fee.send(&client).await.unwrap().sub_mchid.as_deref(), Some("1900000109"));
    assert!(gateway.finish_vehicle_deduction(None, "FEE001", true).is_err());
    let path = "/__sandbox/vehicle/deductions/FEE001/succeed?sub_mchid=1900000109";
    assert!(control(&gateway, "POST", path, "").await.0.contains("200"));
    let query = QueryParkingTransaction::builder().out_trade_no("FEE001");
    assert_eq!(error_response(query.clone().send(&client).await), (404, "NOT_FOUND".to_owned()));
    assert_eq!(query.sub_mchid("1900000109").send(&client).await.unwrap().trade_state, ParkingTradeState::Success);
    gateway.clock().advance(Duration::from_secs(24 * 60 * 60));
    let bill = trade_bill(&gateway, None).await;
    assert!(bill.contains("`1900000109,") && bill.contains("`PAP,`SUCCESS,"), "{bill}");
}

#[tokio::test]
async fn the_page_lists_plates_stays_fees_and_contracts_with_what_can_be_done_to_them() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    gateway.open_plate(PLATE, PlateColor::Blue, USER).unwrap();
    stay(&gateway, &client, "P1", "FEE001").await.send(&client).await.unwrap();
    arrive(&gateway, "P2").send(&client).await.unwrap();
    preopen().send(&client).await.unwrap();
    let (_, state) = control(&gateway, "GET", "/__sandbox/inspector/state", "").await;
    let state: serde_json::Value = serde_json::from_str(&state).unwrap();
    let mut records = state["records"].as_array().unwrap().clone();
    // The fee is a transaction too, which nobody pays.
    records.retain(|record| record["kind"] != "transaction");
    let kinds = ["plate", "parking", "parking", "deduction", "etc_preopen"];
    assert_eq!(records.iter().map(|record| record["kind"].as_str().unwrap()).collect::<Vec<_>>(), kinds);
    let states = ["NORMAL", "LEFT", "NORMAL", "ACCEPTED", "PREPARED"];
    assert_eq!(records.iter().map(|record| record["state"].as_str().unwrap()).collect::<Vec<_>>(), states);
    // Each button does what it says.
    for (record, button, seen) in [(3, "advance_payment", "SUCCESS"), (2, "block", "EVALUATION_FAILED"), (4, "sign", "OPENED")] {
        let actions = records[record]["actions"].as_array().unwrap();
        let action = actions.iter().find(|action| action["name"] == button).unwrap();
        let body = if action["body"].is_null() { String::new() } else { action["body"].to_string() };
        let path = format!("/__sandbox{}", action["path"].as_str().unwrap());
        let (status, body) = control(&gateway, "POST", &path, &body).await;
        assert!(status.contains("200") && body.contains(seen), "{button}: {status} {body}");
    }
}

fn preopen() -> PreopenEtcContract {
    PreopenEtcContract::builder().sp_appid("wx1").openid(USER).plan_id("97619").plate_number(PLATE).identify(
        EtcIdentity::builder()
            .encrypted_real_name("张三")
            .encrypted_credential_id("44030020000101123X")
            .credential_type("ID_CARD"),
    )
}

fn toll(out_trade_no: &str, contract_id: &str) -> CreateEtcTransaction {
    let drive = EtcHighway::builder()
        .plate_number(PLATE)
        .start_time("2026-08-26T09:43:39+08:00")
        .end_time("2026-08-26T10:43:39+08:00")
        .channel_type("ETC")
        .entrance("沿江深圳-大铲湾");
    CreateEtcTransaction::builder()
        .out_trade_no(out_trade_no)
        .appid("wx1")
        .contract_id(contract_id)
        .description("通行费")
        .highway_info(drive)
        .amount(EtcAmount { total: Some(888), currency: None })
}

#[tokio::test]
async fn a_user_signs_a_contract_by_which_tolls_are_deducted_until_it_is_closed() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let prepared = preopen().send(&client).await.unwrap().preopen_id;
    let of_user = || ListEtcContracts::builder().openid(USER).plan_id("97619").plate_number(PLATE);
    assert_eq!(error_response(of_user().send(&client).await), (404, "RESOURCE_NOT_EXISTS".to_owned()));
    let sign = format!("/__sandbox/vehicle/etc/preopens/{prepared}/sign");
    let (status, body) = control(&gateway, "POST", &sign, r#"{"notify_url":"http://127.0.0.1:9/etc"}"#).await;
    assert!(status.contains("200") && body.contains("OPENED"), "{status} {body}");
    assert!(gateway.sign_etc_contract(&prepared, None).is_err());
    let contract: EtcContract = of_user().send(&client).await.unwrap();
    let query = QueryEtcContract::builder().contract_id(contract.contract_id.as_str());
    assert_eq!(query.clone().send(&client).await.unwrap(), contract);

    let accepted = toll("TOLL01", &contract.contract_id).send(&client).await.unwrap();
    assert_eq!((accepted.trade_state.as_deref(), accepted.trade_type.as_deref()), (Some("ACCEPTED"), Some("PAP")));
    assert_eq!(toll("TOLL01", &contract.contract_id).send(&client).await.unwrap(), accepted);
    gateway.finish_vehicle_deduction(None, "TOLL01", true).unwrap();
    let paid = QueryEtcTransaction::builder().out_trade_no("TOLL01").send(&client).await.unwrap();
    assert_eq!((paid.trade_state.as_deref(), paid.payer.clone().unwrap().openid.as_deref()), (Some("SUCCESS"), Some(USER)));
    let by_id = QueryEtcTransactionById::builder().transaction_id(paid.transaction_id.clone().unwrap());
    assert_eq!(by_id.send(&client).await.unwrap(), paid);
    // A toll is no parking fee.
    assert_eq!(error_response(QueryParkingTransaction::builder().out_trade_no("TOLL01").send(&client).await).0, 400);

    let change = |action: &str| format!("/__sandbox/vehicle/etc/contracts/{}/{action}", contract.contract_id);
    assert!(control(&gateway, "POST", &change("pause"), "").await.1.contains("PAUSE"));
    assert_eq!(refused(toll("TOLL02", &contract.contract_id).send(&client).await), "INVALID_REQUEST");
    assert!(control(&gateway, "POST", &change("open"), "").await.0.contains("200"));
    let other = EtcHighway { plate_number: "粤B1".into(), ..toll("TOLL02", "").highway_info };
    let other = CreateEtcTransaction { highway_info: other, ..toll("TOLL02", &contract.contract_id) };
    assert_eq!(refused(other.send(&client).await), "INVALID_REQUEST");
    let other = CreateEtcTransaction { appid: "wx2".into(), ..toll("TOLL02", &contract.contract_id) };
    assert_eq!(refused(other.send(&client).await), "INVALID_REQUEST");
    let early = EtcHighway { end_time: "2099-01-01T00:00:00+08:00".into(), ..toll("TOLL02", "").highway_info };
    let early = CreateEtcTransaction { highway_info: early, ..toll("TOLL02", &contract.contract_id) };
    assert_eq!(refused(early.send(&client).await), "PARAM_ERROR");
    // Nobody signs twice.
    let second = preopen().send(&client).await.unwrap().preopen_id;
    assert!(gateway.sign_etc_contract(&second, None).is_err());
    assert_eq!(error_response(toll("TOLL02", "none").send(&client).await), (404, "RESOURCE_NOT_EXISTS".to_owned()));
    let no_amount =
        CreateEtcTransaction { amount: EtcAmount { total: None, currency: None }, ..toll("TOLL02", &contract.contract_id) };
    assert_eq!(refused(no_amount.send(&client).await), "PARAM_ERROR");
    gateway.close_etc_contract(&contract.contract_id).unwrap();
    assert!(control(&gateway, "POST", &change("open"), "").await.0.contains("400"));
    assert_eq!(query.send(&client).await.unwrap().bind_state, "DELETED");
    // Signed, paused, opened, closed.
    assert_eq!(gateway.waiting_notifications(), 4);
}

#[cfg(feature = "state")]
#[tokio::test]
async fn a_fee_that_is_accepted_is_paid_and_paid_back_after_a_restart() {
    let path = std::env::temp_dir().join(format!("wechatpay-sandbox-vehicles-{}", std::process::id()));
    let start = || Gateway::builder().keys(KEYS.clone()).state(&path).start();
    let gateway = start().await.unwrap();
    let client = gateway.client().unwrap();
    gateway.open_plate(PLATE, PlateColor::Blue, USER).unwrap();
    let fee = stay(&gateway, &client, "P1", "FEE001").await;
    let accepted = fee.clone().send(&client).await.unwrap();
    let prepared = preopen().send(&client).await.unwrap().preopen_id;
    gateway.shutdown().await;

    let gateway = start().await.unwrap();
    let client = gateway.client().unwrap();
    assert_eq!(fee.send(&client).await.unwrap(), accepted);
    let contract_id = gateway.sign_etc_contract(&prepared, None).unwrap();
    toll("TOLL01", &contract_id).send(&client).await.unwrap();
    gateway.advance_vehicle_deduction(None, "FEE001").unwrap();
    gateway.shutdown().await;

    let gateway = start().await.unwrap();
    let client = gateway.client().unwrap();
    let blocked = arrive(&gateway, "P2").send(&client).await.unwrap();
    assert_eq!(blocked.block_reason, Some(ParkingBlockReason::Overdue));
    gateway.repay_vehicle_deduction(None, "FEE001").unwrap();
    gateway.clock().advance(Duration::from_secs(60));
    let toll = QueryEtcTransaction::builder().out_trade_no("TOLL01").send(&client).await.unwrap();
    assert_eq!(toll.trade_state.as_deref(), Some("SUCCESS"));
    gateway.shutdown().await;
    std::fs::remove_file(&path).unwrap();
}
