//! What callers do to a client: drop a call midway, send many at once, share it between threads, block.

use std::time::Duration;

use wechatpay_endpoints::{RetryPolicy, blocking};
use wechatpay_sandbox::{Fault, Gateway};

use crate::live::{complete, confirmed, create, gateway, query};

#[tokio::test]
async fn a_call_that_is_dropped_midway_leaves_the_client_usable() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    for microseconds in [0, 50, 200, 500, 1_000, 2_000, 5_000, 20_000] {
        gateway.inject(Fault::Delay(Duration::from_millis(10)));
        let call = create("1").send(&client);
        let _ = tokio::time::timeout(Duration::from_micros(microseconds), call).await;
    }
    // Delays that no call has used up go first.
    create("1").send(&client).await.unwrap();
    assert_eq!(query("1").send(&client).await.unwrap().out_order_no, "1");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_calls_at_once_on_one_client_all_succeed() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    let calls: Vec<_> = (0..64)
        // The future owns what it needs: it can be spawned.
        .map(|number| tokio::spawn(create(&number.to_string()).send(&client)))
        .collect();
    for (number, call) in calls.into_iter().enumerate() {
        assert_eq!(call.await.unwrap().unwrap().out_order_no, number.to_string());
    }
    assert_eq!(gateway.journal().len(), 64);
}

/// A gateway that serves on a runtime of its own, for callers that have none.
fn gateway_elsewhere() -> (tokio::runtime::Runtime, Gateway) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let gateway = runtime.block_on(gateway());
    (runtime, gateway)
}

fn blocking_client(gateway: &Gateway) -> blocking::Client {
    gateway.client_builder().unwrap().build_blocking().unwrap()
}

#[test]
fn a_blocking_client_is_shared_by_threads() {
    let (_runtime, gateway) = gateway_elsewhere();
    let client = blocking_client(&gateway);
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let client = &client;
            scope.spawn(move || {
                for number in 0..4 {
                    let out_order_no = format!("{thread}-{number}");
                    assert_eq!(create(&out_order_no).send_blocking(client).unwrap().out_order_no, out_order_no);
                }
            });
        }
    });
    assert_eq!(gateway.journal().len(), 32);
}

#[test]
fn a_blocking_client_is_used_and_dropped_inside_asynchronous_code_without_a_panic() {
    let (_runtime, gateway) = gateway_elsewhere();
    let client = blocking_client(&gateway);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async move {
        assert_eq!(create("1").send_blocking(&client).unwrap().out_order_no, "1");
        drop(client);
    });
}

#[tokio::test]
async fn connections_are_used_again_and_a_closed_one_is_not() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap().with_retry_policy(RetryPolicy::never());
    confirmed(&gateway, &client, "1").await;
    gateway.inject(Fault::ClosedBefore);
    complete("1").send(&client).await.unwrap_err();
    complete("1").send(&client).await.unwrap();
}
