//! Ten thousand calls, a third of them spoiled: what the client reports is held against what the gateway has.
//!
//! `WECHATPAY_FAULT_CALLS` sets another number. The figures are printed: `cargo test … -- --nocapture faults`.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::{Duration, Instant};

use wechatpay_endpoints::v3::payscore::payafter_orders::CompletePayafterOrder;
use wechatpay_endpoints::{Advice, Client, Error, Method, RetryPolicy};
use wechatpay_sandbox::{Fault, Gateway, Kind, NewOrder, OrderName, State};

use crate::fixed;
use crate::live::gateway_of;

const TASKS: usize = 32;

/// Each with how many attempts in a row it spoils.
fn spoiled(number: usize) -> Option<(Fault, u32)> {
    const FAULTS: [Fault; 14] = [
        Fault::SystemError,
        Fault::ClosedBefore,
        Fault::ClosedAfter,
        Fault::CutBody,
        Fault::WrongSignature,
        Fault::SystemErrorAfter,
        Fault::BodyBitFlipped,
        Fault::Probe,
        Fault::BadGateway,
        Fault::WrongSerial,
        Fault::MissingSignature,
        Fault::StaleTimestamp,
        Fault::FrequencyLimited,
        Fault::Html,
    ];
    let fault = FAULTS[(number / 3) % FAULTS.len()].clone();
    // One in five lasts longer than the client's patience.
    let times = if (number / 3 / FAULTS.len()).is_multiple_of(5) { 100 } else { 1 + (number as u32 / 3) % 3 };
    number.is_multiple_of(3).then_some((fault, times))
}

/// Half of the calls are declared idempotent; the others are such that a repeat would do harm.
fn is_idempotent(number: usize) -> bool {
    number.is_multiple_of(2)
}

#[derive(Default)]
struct Figures {
    succeeded: usize,
    failed: usize,
    advice: BTreeMap<String, usize>,
    attempts: u64,
}

/// Completes the order; what comes back is its number, as the response has it.
async fn call(client: &Client, number: usize) -> Result<String, Error> {
    let complete = CompletePayafterOrder { out_order_no: number.to_string(), ..fixed::payafter() };
    if is_idempotent(number) {
        return complete.send(client).await.map(|finished| finished.out_order_no);
    }
    let request = complete.request()?;
    let response = client.request(Method::Post, request.target()).body(request.body()).send().await?;
    Ok(response.json()?["out_order_no"].as_str().unwrap_or_default().to_owned())
}

fn place(gateway: &Gateway, number: usize) {
    let order = fixed::payafter();
    let ticket = order.finish_ticket.unwrap();
    let new = NewOrder::new(Kind::PayafterOrder, number.to_string(), order.service_id).finish_ticket(ticket);
    gateway.place(new.confirmed()).unwrap();
}

fn is_completed(gateway: &Gateway, number: usize) -> bool {
    let name = OrderName { kind: Kind::PayafterOrder, out_order_no: number.to_string() };
    gateway.state(name).unwrap() == State::Completed
}

/// One call, and whether what is reported of it is true.
async fn judged(gateway: &Gateway, client: &Client, number: usize, figures: &mut Figures) {
    place(gateway, number);
    let spoiled = spoiled(number);
    if let Some((fault, times)) = spoiled.clone() {
        gateway.inject(fault.times(times).on("POST", format!("/v3/payscore/payafter-orders/{number}/complete")));
    }
    let result = call(client, number).await;
    let completed = is_completed(gateway, number);
    match result {
        Ok(out_order_no) => {
            figures.succeeded += 1;
            assert!(completed, "a success that the gateway does not have: {number}");
            assert_eq!(out_order_no, number.to_string());
        }
        Err(error) => {
            figures.failed += 1;
            *figures.advice.entry(error.advice().to_string()).or_default() += 1;
            figures.attempts += u64::from(error.attempts());
            let (fault, _) = spoiled.unwrap_or_else(|| panic!("{number} failed and nothing was spoiled: {error}"));
            assert_eq!(error.advice(), advice(&fault), "{number}, {fault:?}: {error}");
            assert_eq!(error.attempts(), if is_idempotent(number) { 4 } else { 1 }, "{number}, {fault:?}: {error}");
            let claims_nothing_was_done = matches!(error.advice(), Advice::FixRequest | Advice::FixConfiguration);
            assert!(!(completed && claims_nothing_was_done), "{number}, {fault:?}: {error}");
        }
    }
}

fn advice(fault: &Fault) -> Advice {
    match fault {
        Fault::SystemError | Fault::SystemErrorAfter | Fault::BadGateway => Advice::Retry,
        Fault::FrequencyLimited => Advice::SlowDown,
        _ => Advice::AskForState,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_with_a_third_of_them_spoiled_report_what_the_gateway_has() {
    let calls = std::env::var("WECHATPAY_FAULT_CALLS").ok().and_then(|calls| calls.parse().ok()).unwrap_or(10_000_usize);
    let gateway = Arc::new(gateway_of(|builder| builder.journal_limit(calls * 6)).await);
    let repeats = RetryPolicy::default().pause(Duration::from_millis(1)).longest_pause(Duration::from_millis(8));
    let client = gateway.client().unwrap().with_retry_policy(repeats);
    let begun = Instant::now();
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| {
            let (gateway, client) = (Arc::clone(&gateway), client.clone());
            tokio::spawn(async move {
                let mut figures = Figures::default();
                for number in (task..calls).step_by(TASKS) {
                    judged(&gateway, &client, number, &mut figures).await;
                }
                figures
            })
        })
        .collect();
    let mut all = Figures::default();
    for task in tasks {
        let figures = task.await.unwrap();
        all.succeeded += figures.succeeded;
        all.failed += figures.failed;
        all.attempts += figures.attempts;
        for (advice, count) in figures.advice {
            *all.advice.entry(advice).or_default() += count;
        }
    }
    let elapsed = begun.elapsed();

    // What the gateway saw: a call that is not idempotent was sent once, no other more often than is allowed.
    let mut requests: HashMap<String, u32> = HashMap::new();
    for entry in gateway.journal() {
        let number = entry.target.split('/').nth_back(1).unwrap_or_default().to_owned();
        *requests.entry(number).or_default() += 1;
    }
    for (number, requests) in &requests {
        let most = if is_idempotent(number.parse().unwrap()) { 4 } else { 1 };
        assert!(*requests <= most, "{number} was sent {requests} times");
    }
    let sent: u32 = requests.values().sum();
    let twice = (0..calls)
        .filter(|number| is_completed(&gateway, *number))
        .filter(|number| !is_idempotent(*number) && requests.get(&number.to_string()) != Some(&1))
        .count();
    println!(
        "{calls} calls, {} of them spoiled, {sent} requests in {:.1} s: {} succeeded, {} failed after {} attempts; \
         sent twice without being idempotent: {twice}; advice: {:?}",
        (0..calls).filter(|number| spoiled(*number).is_some()).count(),
        elapsed.as_secs_f64(),
        all.succeeded,
        all.failed,
        all.attempts,
        all.advice
    );
    assert_eq!((twice, all.succeeded + all.failed), (0, calls));

    // The advice leads there: after the faults have passed, the state is asked for, and where it is not completed the very
    // same call completes it.
    let clear = gateway.client().unwrap();
    clear_faults(&gateway).await;
    for number in (0..calls).filter(|number| spoiled(*number).is_some()) {
        if !is_completed(&gateway, number) {
            call(&clear, number).await.unwrap();
        }
        assert!(is_completed(&gateway, number), "{number}");
    }
}

/// Over the control call, which forgets faults and nothing else.
async fn clear_faults(gateway: &Gateway) {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let mut stream = tokio::net::TcpStream::connect(gateway.address()).await.unwrap();
    let request = format!("DELETE /__sandbox/faults HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", gateway.address());
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    assert!(response.starts_with("HTTP/1.1 204"), "{response}");
}
