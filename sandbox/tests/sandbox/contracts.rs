//! Contracts for deductions: their life through the typed client, by control calls over HTTP, and after a restart.

use std::time::Duration;

use wechatpay_endpoints::v3::bill::tradebill::BillType;
use wechatpay_endpoints::v3::papay::contracts::{NotifyPapayDeduction, NotifyPapayDeductionRetry};
use wechatpay_endpoints::v3::papay::pay::harmony::transactions::apply::ApplyHarmonyPapayDeduction;
use wechatpay_endpoints::v3::papay::pay::partner::schedules::contract_id::{
    QueryPartnerPapaySchedule, SchedulePartnerPapayDeduction,
};
use wechatpay_endpoints::v3::papay::pay::partner::transactions::apply::ApplyPartnerPapayDeduction;
use wechatpay_endpoints::v3::papay::pay::schedules::contract_id::{QueryPapaySchedule, SchedulePapayDeduction};
use wechatpay_endpoints::v3::papay::pay::transactions::apply::ApplyPapayDeduction;
use wechatpay_endpoints::v3::papay::scheduled_deduct_sign::PapaySignSchedule;
use wechatpay_endpoints::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::PresignAppScheduledContract;
use wechatpay_endpoints::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::mini_program::PresignMiniProgramScheduledContract;
use wechatpay_endpoints::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::jsapi::PresignPartnerJsapiScheduledContract;
use wechatpay_endpoints::v3::papay::sign::contracts::harmony_plan_id::QueryHarmonyPapayContract;
use wechatpay_endpoints::v3::papay::sign::contracts::plan_id::{PapayContract, QueryPapayContract, TerminatePapayContract};
use wechatpay_endpoints::v3::papay::sign::contracts::pre_entrust_sign::{
    PapayDaysSinceFirstLogin, PapayDeviceInfo, PapayDeviceType, PapaySignScene, PresignHarmonyPapayContract,
};
use wechatpay_endpoints::v3::papay::sign::partner::contracts::plan_id::QueryPartnerPapayContract;
use wechatpay_endpoints::v3::papay::{
    PapayAmount, PapayContractState, PapayContractTerminationMode, PapayDeductDuration, PapayEstimatedAmount, PapayScheduleState,
};
use wechatpay_endpoints::v3::pay::TradeState;
use wechatpay_endpoints::v3::pay::partner::transactions::out_trade_no::QueryPartnerTransaction;
use wechatpay_endpoints::v3::pay::transactions::Transaction;
use wechatpay_endpoints::v3::pay::transactions::out_trade_no::{CloseTransaction, QueryTransaction};
use wechatpay_endpoints::v3::refund::domestic::refunds::{CreateRefund, RefundAmount};
use wechatpay_runtime::{BeijingTime, Client};

use super::bills::trade_bill;
use super::*;

const DAY: u64 = 24 * 60 * 60;
const PLAN: i64 = 12535;
const NOTIFY: &str = "http://127.0.0.1:9/";

/// The day in Beijing so many days from now, `yyyy-MM-dd`.
fn day(gateway: &Gateway, after: u64) -> String {
    BeijingTime::from_unix_seconds(i64::try_from(gateway.clock().now() + after * DAY).unwrap()).to_string()[..10].to_owned()
}

/// Advances the clock to a time of day in Beijing, so many days from now.
fn advance_to(gateway: &Gateway, after: u64, hour: u64, minute: u64) {
    let of_day = (gateway.clock().now() + 8 * 60 * 60) % DAY;
    gateway.clock().advance(Duration::from_secs(after * DAY + (hour * 60 + minute) * 60 - of_day));
}

fn amount(fen: i64) -> PapayAmount {
    PapayAmount::builder().total(fen)
}

/// By a mini program, with a deduction on this day.
fn scheduled(code: &str, date: &str, fen: i64) -> PresignMiniProgramScheduledContract {
    PresignMiniProgramScheduledContract::builder()
        .appid("wx1")
        .plan_id(PLAN)
        .out_contract_code(code)
        .contract_display_account("用户A")
        .contract_notify_url(NOTIFY)
        .openid("oUser")
        .deduct_schedule(
            PapaySignSchedule::builder().estimated_deduct_date(date).estimated_deduct_amount(amount(fen)).description("a month"),
        )
}

/// By an app, without a schedule.
fn unscheduled(code: &str) -> PresignAppScheduledContract {
    PresignAppScheduledContract::builder()
        .appid("wx1")
        .plan_id(PLAN)
        .out_contract_code(code)
        .contract_display_account("用户A")
        .contract_notify_url(NOTIFY)
}

async fn contract(client: &Client, code: &str) -> PapayContract {
    QueryPapayContract::builder().out_contract_code(code).plan_id(PLAN).send(client).await.unwrap()
}

fn apply(contract_id: &str, number: &str, fen: i64) -> ApplyPapayDeduction {
    ApplyPapayDeduction::builder()
        .appid("wx1")
        .out_trade_no(number)
        .description("a month")
        .transaction_notify_url(NOTIFY)
        .contract_id(contract_id)
        .amount(amount(fen))
}

async fn transaction(client: &Client, number: &str) -> Transaction {
    QueryTransaction::builder().out_trade_no(number).send(client).await.unwrap()
}

/// The transaction of a deduction a minute after it was applied for, once it has come to its end.
async fn ended(gateway: &Gateway, client: &Client, number: &str) -> Transaction {
    gateway.clock().advance(Duration::from_secs(60));
    for _ in 0..500 {
        let found = transaction(client, number).await;
        if found.trade_state != TradeState::Accept {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{number} is under way for ever");
}

/// The types of the notifications that wait, sorted.
async fn told(gateway: &Gateway) -> Vec<String> {
    let (_, body) = control(gateway, "GET", "/__sandbox/notifications", "").await;
    let rest = body.split("\"event_type\":\"").skip(1);
    let mut told: Vec<String> = rest.map(|rest| rest.split('"').next().unwrap().to_owned()).collect();
    told.sort();
    told
}

/// That the merchant may not do it as things stand.
#[track_caller]
fn assert_refused<T: std::fmt::Debug>(result: Result<T, Error>) {
    assert_eq!(error_response(result), (400, "INVALID_REQUEST".to_owned()));
}

#[tokio::test]
async fn a_deduction_that_was_agreed_with_the_signing_is_scheduled_the_day_before_and_ends_the_contract() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    advance_to(&gateway, 1, 12, 0);
    let date = day(&gateway, 2);
    let prepared = scheduled("C1", &date, 100).send(&client).await.unwrap();
    assert!(prepared.pre_entrustweb_id.is_some() && prepared.redirect_appid.is_some() && prepared.redirect_path.is_some());
    let query = QueryPapayContract::builder().out_contract_code("C1").plan_id(PLAN);
    assert_eq!(error_response(query.send(&client).await), (404, "NOT_FOUND".to_owned()));
    let id = gateway.sign_contract(None, PLAN, "C1").unwrap();
    let signed = contract(&client, "C1").await;
    assert_eq!(
        (&signed.contract_id, &signed.contract_state, signed.openid.as_str()),
        (&id, &PapayContractState::Signed, "oUser")
    );
    let agreed = signed.deduct_schedule.unwrap();
    assert_eq!(
        (agreed.schedule_state, agreed.estimated_deduct_date),
        (Some(PapayScheduleState::NoScheduled), Some(date.clone()))
    );
    assert_eq!(agreed.estimated_deduct_amount.unwrap().total, Some(100));

    // It is scheduled on the day before, in the hours and with the amount that were agreed, once.
    let schedule = |fen: i64| SchedulePapayDeduction::builder().contract_id(&id).appid("wx1").schedule_amount(amount(fen));
    assert_refused(schedule(100).send(&client).await);
    assert_refused(apply(&id, "D1", 100).send(&client).await);
    advance_to(&gateway, 1, 7, 59);
    assert_refused(schedule(100).send(&client).await);
    advance_to(&gateway, 0, 8, 0);
    assert_refused(schedule(99).send(&client).await);
    let made = schedule(100).send(&client).await.unwrap();
    assert_eq!((made.schedule_state, made.deduct_start_date), (Some(PapayScheduleState::Scheduled), Some(date.clone())));
    assert_eq!((made.deduct_end_date, made.scheduled_amount.unwrap().total), (Some(date.clone()), Some(100)));
    assert_refused(schedule(100).send(&client).await);

    // It is deducted on its day; one that fails is applied for again, with the same number or another one.
    assert_refused(apply(&id, "D1", 100).send(&client).await);
    advance_to(&gateway, 1, 0, 0);
    assert_refused(apply(&id, "D1", 101).send(&client).await);
    let taken = apply(&id, "D1", 100).send(&client).await.unwrap();
    assert_eq!((taken.out_trade_no.as_str(), taken.amount.total), ("D1", 100));
    assert_eq!(apply(&id, "D1", 100).send(&client).await.unwrap(), taken);
    assert_refused(apply(&id, "D2", 100).send(&client).await);
    assert_eq!(transaction(&client, "D1").await.trade_state, TradeState::Accept);
    assert_refused(CloseTransaction::builder().out_trade_no("D1").send(&client).await);
    assert!(gateway.pay_transaction(None, "D1").is_err());
    gateway.finish_deduction(None, "D1", false).unwrap();
    assert!(gateway.finish_deduction(None, "D1", true).is_err());
    assert_eq!(transaction(&client, "D1").await.trade_state, TradeState::PayError);
    let other = ApplyPapayDeduction { attach: Some("a".into()), ..apply(&id, "D1", 100) };
    assert_eq!(error_response(other.send(&client).await), (403, "OUT_TRADE_NO_USED".to_owned()));
    apply(&id, "D1", 100).send(&client).await.unwrap();
    let paid = ended(&gateway, &client, "D1").await;
    assert_eq!((&paid.trade_state, paid.trade_type.unwrap().as_str()), (&TradeState::Success, "PAP"));
    assert_eq!(paid.payer.unwrap().openid.as_deref(), Some("oUser"));

    let over = contract(&client, "C1").await;
    assert_eq!(over.contract_state, PapayContractState::Terminated);
    let how = over.contract_terminate_info.unwrap();
    assert_eq!(how.contract_termination_mode, Some(PapayContractTerminationMode::SystemTerminate));
    let schedule_now = QueryPapaySchedule { contract_id: id.clone() }.send(&client).await.unwrap();
    assert_eq!((schedule_now.schedule_state, schedule_now.deduct_date), (Some(PapayScheduleState::Paid), Some(date)));
    assert_eq!(schedule_now.deduct_amount.unwrap().total, Some(100));
    assert_refused(apply(&id, "D3", 100).send(&client).await);
    assert_eq!(error_response(apply(&id, "D1", 100).send(&client).await), (400, "ORDERPAID".to_owned()));
    assert_eq!(told(&gateway).await, ["ENTRUST.SIGN", "ENTRUST.TERMINATE", "TRANSACTION.FAIL", "TRANSACTION.SUCCESS"]);

    // It is a payment, which is refunded and billed.
    let refund = RefundAmount::builder().refund(40).total(100).currency("CNY");
    CreateRefund::builder().out_refund_no("R1").amount(refund).out_trade_no("D1").send(&client).await.unwrap();
    assert_eq!(transaction(&client, "D1").await.trade_state, TradeState::Refund);
    advance_to(&gateway, 1, 12, 0);
    let bill = trade_bill(&gateway, Some(BillType::Success)).await;
    assert!(bill.contains(",`D1,") && bill.contains(",`PAP,"), "{bill}");
}

#[tokio::test]
async fn an_amount_that_is_not_deducted_on_its_day_expires_and_the_contract_ends_at_eight_of_the_next_day() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    advance_to(&gateway, 1, 9, 0);
    scheduled("C1", &day(&gateway, 1), 100).send(&client).await.unwrap();
    let id = gateway.sign_contract(None, PLAN, "C1").unwrap();
    let schedule = SchedulePapayDeduction::builder().contract_id(&id).appid("wx1").schedule_amount(amount(100));
    schedule.send(&client).await.unwrap();
    advance_to(&gateway, 2, 7, 59);
    let query = QueryPapaySchedule { contract_id: id.clone() };
    assert_eq!(query.send(&client).await.unwrap().schedule_state, Some(PapayScheduleState::Expired));
    assert_refused(apply(&id, "D1", 100).send(&client).await);
    assert_eq!(contract(&client, "C1").await.contract_state, PapayContractState::Signed);
    advance_to(&gateway, 0, 8, 0);
    assert_eq!(contract(&client, "C1").await.contract_state, PapayContractState::Terminated);
    assert_eq!(told(&gateway).await, ["ENTRUST.SIGN", "ENTRUST.TERMINATE"]);
}

#[tokio::test]
async fn without_a_schedule_the_first_deduction_is_free_and_the_user_is_told_of_each_later_one_in_time() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    advance_to(&gateway, 1, 23, 0);
    unscheduled("C1").send(&client).await.unwrap();
    let id = gateway.sign_contract(None, PLAN, "C1").unwrap();
    apply(&id, "D1", 100).send(&client).await.unwrap();
    gateway.finish_deduction(None, "D1", true).unwrap();
    assert_eq!(transaction(&client, "D1").await.trade_state, TradeState::Success);
    assert_refused(apply(&id, "D2", 100).send(&client).await);

    let notify = |fen: i64, days: i64| {
        NotifyPapayDeduction::builder()
            .contract_id(&id)
            .appid("wx1")
            .estimated_amount(PapayEstimatedAmount::builder().amount(fen))
            .deduct_duration(PapayDeductDuration::builder().count(days))
    };
    assert_refused(notify(100, 1).send(&client).await);
    advance_to(&gateway, 1, 7, 0);
    assert_eq!(error_response(notify(100, 4).send(&client).await), (400, "PARAM_ERROR".to_owned()));
    assert_refused(NotifyPapayDeduction { appid: "wx2".into(), ..notify(100, 1) }.send(&client).await);
    notify(100, 1).send(&client).await.unwrap();
    assert_refused(notify(100, 1).send(&client).await);
    // Neither on this day nor on the next one, nor at night, nor more than was said.
    assert_refused(apply(&id, "D2", 100).send(&client).await);
    advance_to(&gateway, 1, 9, 0);
    assert_refused(apply(&id, "D2", 100).send(&client).await);
    advance_to(&gateway, 1, 6, 59);
    assert_refused(apply(&id, "D2", 100).send(&client).await);
    advance_to(&gateway, 0, 7, 0);
    assert_refused(apply(&id, "D2", 101).send(&client).await);
    apply(&id, "D2", 90).send(&client).await.unwrap();
    gateway.finish_deduction(None, "D2", false).unwrap();
    NotifyPapayDeductionRetry::builder().contract_id(&id).appid("wx1").send(&client).await.unwrap();
    apply(&id, "D3", 100).send(&client).await.unwrap();
    assert_eq!(ended(&gateway, &client, "D3").await.trade_state, TradeState::Success);
    // What succeeded is over; the next one is told of again, and may be missed.
    assert_refused(apply(&id, "D4", 100).send(&client).await);
    notify(100, 3).send(&client).await.unwrap();
    advance_to(&gateway, 5, 9, 0);
    assert_refused(apply(&id, "D4", 100).send(&client).await);
    assert_eq!(contract(&client, "C1").await.contract_state, PapayContractState::Signed);
}

#[tokio::test]
async fn a_contract_is_signed_in_time_and_once_and_a_deduction_under_way_fails_when_it_is_ended() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    for (wrong, field) in [
        (PresignMiniProgramScheduledContract { openid: None, ..scheduled("C1", &day(&gateway, 1), 100) }, "openid"),
        (scheduled("C-1", &day(&gateway, 1), 100), "out_contract_code"),
        (scheduled("C1", "tomorrow", 100), "estimated_deduct_date"),
        (scheduled("C1", "2019-11-22", 100), "estimated_deduct_date"),
        (scheduled("C1", &day(&gateway, 1), 0), "total"),
    ] {
        let Err(Error::Api(error)) = wrong.send(&client).await else { panic!("{field} is taken") };
        assert!(error.status == 400 && error.to_string().contains(field), "{error}");
    }
    unscheduled("C1").send(&client).await.unwrap();
    gateway.clock().advance(Duration::from_secs(601));
    assert!(gateway.sign_contract(None, PLAN, "C1").is_err());
    unscheduled("C1").send(&client).await.unwrap();
    let id = gateway.sign_contract(None, PLAN, "C1").unwrap();
    assert!(gateway.sign_contract(None, PLAN, "C1").is_err());
    assert_refused(unscheduled("C1").send(&client).await);
    assert_refused(apply("1", "D1", 100).send(&client).await);
    // A number that another order has, and a character that payments do not take: nothing is under way after that.
    gateway.place_transaction("TAKEN", 100, gateway.clock().now()).unwrap();
    assert_eq!(error_response(apply(&id, "TAKEN", 100).send(&client).await), (403, "OUT_TRADE_NO_USED".to_owned()));
    let laughing = ApplyPapayDeduction { description: "😀".into(), ..apply(&id, "D1", 100) };
    assert_eq!(error_response(laughing.send(&client).await), (400, "PARAM_ERROR".to_owned()));

    apply(&id, "D1", 100).send(&client).await.unwrap();
    gateway.terminate_contract(None, PLAN, "C1").unwrap();
    assert!(gateway.terminate_contract(None, PLAN, "C1").is_err());
    assert!(gateway.finish_deduction(None, "D1", true).is_err());
    assert_eq!(ended(&gateway, &client, "D1").await.trade_state, TradeState::PayError);
    let over = contract(&client, "C1").await;
    let how = over.contract_terminate_info.clone().unwrap().contract_termination_mode;
    assert_eq!(how, Some(PapayContractTerminationMode::UserTerminate));
    // The merchant ends it once more: nothing changes. Another one it ends itself.
    let end =
        |code: &str| TerminatePapayContract::builder().plan_id(PLAN).out_contract_code(code).contract_termination_remark("over");
    assert_eq!(end("C1").send(&client).await.unwrap(), over);
    assert_refused(unscheduled("C1").send(&client).await);
    assert_eq!(error_response(end("C2").send(&client).await).0, 404);
    unscheduled("C2").send(&client).await.unwrap();
    gateway.sign_contract(None, PLAN, "C2").unwrap();
    let how = end("C2").send(&client).await.unwrap().contract_terminate_info.unwrap();
    assert_eq!(how.contract_termination_mode, Some(PapayContractTerminationMode::MchApiTerminate));
    assert_eq!(how.contract_termination_remark.as_deref(), Some("over"));
    let events = ["ENTRUST.SIGN", "ENTRUST.SIGN", "ENTRUST.TERMINATE", "ENTRUST.TERMINATE", "TRANSACTION.FAIL"];
    assert_eq!(told(&gateway).await, events);
}

#[tokio::test]
async fn a_partner_deducts_for_a_sub_merchant_by_a_contract_of_its_own() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    advance_to(&gateway, 1, 9, 0);
    let sub_mchid = "1900000109";
    let prepare = PresignPartnerJsapiScheduledContract::builder()
        .sp_appid("wx1")
        .sub_mchid(sub_mchid)
        .plan_id(PLAN)
        .out_contract_code("C1")
        .contract_display_account("用户A")
        .contract_notify_url(NOTIFY)
        .sub_appid("wx2")
        .sub_openid("oUser")
        .deduct_schedule(
            PapaySignSchedule::builder()
                .estimated_deduct_date(day(&gateway, 1))
                .estimated_deduct_amount(amount(100))
                .description("a month"),
        );
    assert!(prepare.send(&client).await.unwrap().redirect_url.is_some());
    assert!(gateway.sign_contract(None, PLAN, "C1").is_err());
    let id = gateway.sign_contract(Some(sub_mchid), PLAN, "C1").unwrap();
    let query = QueryPartnerPapayContract::builder().out_contract_code("C1").plan_id(PLAN).sub_mchid(sub_mchid);
    let signed = query.send(&client).await.unwrap();
    assert_eq!((signed.contract_id.as_ref(), signed.contract_state), (Some(&id), PapayContractState::Signed));
    let schedule = |sub_mchid: &str| {
        SchedulePartnerPapayDeduction::builder()
            .contract_id(&id)
            .sp_appid("wx1")
            .sub_mchid(sub_mchid)
            .schedule_amount(amount(100))
    };
    assert_refused(schedule("1900000110").send(&client).await);
    schedule(sub_mchid).send(&client).await.unwrap();
    advance_to(&gateway, 1, 9, 0);
    let apply = ApplyPartnerPapayDeduction::builder()
        .sp_appid("wx1")
        .sub_mchid(sub_mchid)
        .out_trade_no("D1")
        .description("a month")
        .transaction_notify_url(NOTIFY)
        .contract_id(&id)
        .amount(amount(100));
    assert_eq!(apply.send(&client).await.unwrap().amount.unwrap().total, Some(100));
    gateway.finish_deduction(Some(sub_mchid), "D1", true).unwrap();
    let paid = QueryPartnerTransaction::builder().out_trade_no("D1").sub_mchid(sub_mchid).send(&client).await.unwrap();
    assert_eq!(paid.trade_state, TradeState::Success);
    assert_eq!(paid.payer.unwrap().sub_openid.as_deref(), Some("oUser"));
    let query = QueryPartnerPapaySchedule::builder().contract_id(&id).sub_mchid(sub_mchid);
    assert_eq!(query.send(&client).await.unwrap().schedule_state, Some(PapayScheduleState::Paid));
}

#[tokio::test]
async fn what_was_signed_on_harmony_is_asked_for_and_deducted_by_calls_of_its_own() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let prepare = PresignHarmonyPapayContract::builder()
        .sign_scene(PapaySignScene::Qrcode)
        .appid("wx1")
        .plan_id(PLAN)
        .out_contract_code("C1")
        .contract_display_account("用户A")
        .contract_notify_url(NOTIFY)
        .out_user_code("A")
        .device_info(
            PapayDeviceInfo::builder()
                .device_type(PapayDeviceType::Phone)
                .device_os("5.0")
                .device_id("1")
                .device_running_as_root(false)
                .device_ip("127.0.0.1")
                .weixin_installed(true)
                .weixin_version("1.0")
                .days_since_first_login(PapayDaysSinceFirstLogin::Within7Days),
        );
    let prepared = prepare.send(&client).await.unwrap();
    assert!(prepared.redirect_url.is_some() && prepared.mini_program_path.is_none());
    let id = gateway.sign_contract(None, PLAN, "C1").unwrap();
    let query = QueryHarmonyPapayContract::builder().out_contract_code("C1").plan_id(PLAN);
    let signed = query.send(&client).await.unwrap();
    assert_eq!((signed.contract_id, signed.contract_state), (Some(id.clone()), Some(PapayContractState::Signed)));
    let elsewhere = QueryPapayContract::builder().out_contract_code("C1").plan_id(PLAN);
    assert_eq!(error_response(elsewhere.send(&client).await).0, 404);
    assert_refused(apply(&id, "D1", 100).send(&client).await);
    let apply = ApplyHarmonyPapayDeduction::builder()
        .appid("wx1")
        .out_trade_no("D1")
        .description("a month")
        .transaction_notify_url(NOTIFY)
        .contract_id(&id)
        .amount(amount(100))
        .harmony_account_id("h");
    apply.send(&client).await.unwrap();
    assert_eq!(ended(&gateway, &client, "D1").await.trade_state, TradeState::Success);
}

#[tokio::test]
async fn contracts_and_deductions_are_listed_with_their_control_calls_and_forgotten_when_the_gateway_is_emptied() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    unscheduled("C1").send(&client).await.unwrap();
    let (status, body) = control(&gateway, "POST", "/__sandbox/papay/contracts/12535/C1/sign?openid=oOther", "").await;
    assert!(status.contains("200") && body.contains("SIGNED") && body.contains("oOther"), "{status} {body}");
    let (status, again) = control(&gateway, "POST", "/__sandbox/papay/contracts/12535/C1/sign", "").await;
    assert!(status.contains("400") && again.contains("INVALID_REQUEST"), "{status} {again}");
    let id = contract(&client, "C1").await.contract_id;
    apply(&id, "D1", 100).send(&client).await.unwrap();
    let state = "/__sandbox/inspector/state";
    let (_, listed) = control(&gateway, "GET", state, "").await;
    for seen in ["/papay/contracts/12535/C1/terminate", "/papay/deductions/D1/succeed", "/papay/deductions/D1/fail"] {
        assert!(listed.contains(seen), "{seen} is not in {listed}");
    }
    let (status, body) = control(&gateway, "POST", "/__sandbox/papay/deductions/D1/fail", "").await;
    assert!(status.contains("200") && body.contains("PAYERROR"), "{status} {body}");
    apply(&id, "D2", 100).send(&client).await.unwrap();
    let (status, body) = control(&gateway, "POST", "/__sandbox/papay/deductions/D2/succeed", "").await;
    assert!(status.contains("200") && body.contains("SUCCESS"), "{status} {body}");
    let (status, body) = control(&gateway, "POST", "/__sandbox/papay/contracts/12535/C1/terminate", "").await;
    assert!(status.contains("200") && body.contains("USER_TERMINATE"), "{status} {body}");
    assert_eq!(contract(&client, "C1").await.contract_state, PapayContractState::Terminated);

    // One that no call prepared, and that no number can be of twice.
    let placed = r#"{"plan_id": 12535, "out_contract_code": "C2", "openid": "oUser"}"#;
    let (status, body) = control(&gateway, "POST", "/__sandbox/papay/contracts", placed).await;
    assert!(status.contains("200") && body.contains("SIGNED"), "{status} {body}");
    assert!(control(&gateway, "POST", "/__sandbox/papay/contracts", placed).await.0.contains("400"));
    assert!(control(&gateway, "POST", "/__sandbox/papay/contracts", r#"{"plan_id": 12535}"#).await.0.contains("400"));
    assert!(control(&gateway, "GET", "/__sandbox/papay/contracts/12535/C2", "").await.1.contains("oUser"));
    assert!(control(&gateway, "GET", "/__sandbox/papay/contracts/12535/C3", "").await.0.contains("404"));
    assert!(control(&gateway, "POST", "/__sandbox/papay/deductions/D9/fail", "").await.0.contains("404"));

    control(&gateway, "DELETE", "/__sandbox", "").await;
    assert!(control(&gateway, "GET", "/__sandbox/papay/contracts/12535/C2", "").await.0.contains("404"));
    assert!(!control(&gateway, "GET", state, "").await.1.contains("papay"));
    unscheduled("C1").send(&gateway.client().unwrap()).await.unwrap();
}

#[cfg(feature = "state")]
#[tokio::test]
async fn a_deduction_that_is_under_way_is_carried_out_after_a_restart() {
    let path = std::env::temp_dir().join(format!("wechatpay-sandbox-contracts-{}", std::process::id()));
    let start = || Gateway::builder().keys(KEYS.clone()).state(&path).start();
    let gateway = start().await.unwrap();
    let client = gateway.client().unwrap();
    unscheduled("C1").send(&client).await.unwrap();
    let id = gateway.sign_contract(None, PLAN, "C1").unwrap();
    apply(&id, "D1", 100).send(&client).await.unwrap();
    gateway.shutdown().await;

    let gateway = start().await.unwrap();
    let client = gateway.client().unwrap();
    apply(&id, "D1", 100).send(&client).await.unwrap();
    assert_refused(apply(&id, "D2", 100).send(&client).await);
    assert_eq!(ended(&gateway, &client, "D1").await.trade_state, TradeState::Success);
    assert_eq!(contract(&client, "C1").await.contract_id, id);
    gateway.shutdown().await;
    std::fs::remove_file(&path).unwrap();
}
