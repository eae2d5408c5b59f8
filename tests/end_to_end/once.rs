//! A handler runs once for each notification: with two workers that get it at the same moment, with handlers that fail, are
//! dropped or panic. The same cases against the store in memory and against a real Redis, which the tests start.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::Notify;
use wechatpay_endpoints::notification::{AnyStore, Claimed, MemoryStore, Outcome, RedisStore, Store};
use wechatpay_sandbox::NotificationFault;

use crate::live::gateway;
use crate::merchant::{Arrived, Merchant, receiver, until};
use crate::redis_server::RedisServer;

pub(crate) const LEASE: Duration = Duration::from_secs(60);

/// Every case, against a store of two workers.
pub(crate) async fn each_case<S: Store + Clone + Send + Sync + 'static>(store: S, other: S) {
    two_workers_at_once_run_the_handler_once(store.clone(), other.clone()).await;
    a_handler_that_fails_leaves_it_to_the_next_delivery(store.clone(), other.clone()).await;
    a_handler_that_is_dropped_leaves_it_to_the_next_delivery(store.clone(), other.clone()).await;
    a_handler_that_panics_leaves_it_to_the_next_delivery(store, other).await;
}

async fn two_workers_at_once_run_the_handler_once<S: Store + Clone + Send + Sync + 'static>(store: S, other: S) {
    let (begun, finish) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let first = tokio::spawn({
        let (begun, finish) = (Arc::clone(&begun), Arc::clone(&finish));
        async move {
            let handler = async {
                begun.notify_one();
                finish.notified().await;
                Ok::<_, std::io::Error>(1)
            };
            store.once("EV-same", handler).await
        }
    });
    begun.notified().await;
    let again = || async { Ok::<_, std::io::Error>(2) };
    let busy = other.once("EV-same", again()).await;
    assert!(matches!(busy, Outcome::Busy) && busy.response().status() == 503);
    finish.notify_one();
    let done = first.await.unwrap();
    assert!(matches!(done, Outcome::Done(1)) && done.response().is_success());
    // It is finished: answered as taken, without running.
    let before = other.once("EV-same", again()).await;
    assert!(matches!(before, Outcome::DoneBefore) && before.response().is_success());
    assert!(matches!(other.once("EV-another", again()).await, Outcome::Done(2)));
}

async fn a_handler_that_fails_leaves_it_to_the_next_delivery<S: Store>(store: S, other: S) {
    let failed = store.once("EV-fails", async { Err::<(), _>("the database is down, password hunter2") }).await;
    assert!(matches!(failed, Outcome::Failed(_)));
    assert_eq!(failed.response().status(), 500);
    assert!(!failed.response().body().contains("hunter2"), "what a handler says stays here");
    assert!(matches!(other.once("EV-fails", async { Ok::<_, Infallible>(2) }).await, Outcome::Done(2)));
}

async fn a_handler_that_is_dropped_leaves_it_to_the_next_delivery<S: Store>(store: S, other: S) {
    let never = std::future::pending::<Result<(), Infallible>>();
    let cancelled = tokio::time::timeout(Duration::from_millis(200), store.once("EV-dropped", never)).await;
    assert!(cancelled.is_err());
    assert!(runs_soon(&other, "EV-dropped").await);
}

async fn a_handler_that_panics_leaves_it_to_the_next_delivery<S: Store + Send + 'static>(store: S, other: S) {
    let handler = async {
        tokio::task::yield_now().await;
        std::panic::resume_unwind(Box::new("the handler panics"));
        #[allow(unreachable_code)]
        Ok::<(), Infallible>(())
    };
    let dead = tokio::spawn(async move { matches!(store.once("EV-panics", handler).await, Outcome::Done(())) }).await;
    assert!(dead.unwrap_err().is_panic());
    assert!(runs_soon(&other, "EV-panics").await);
}

/// Whether a delivery runs its handler within a moment, long before the lease is over.
pub(crate) async fn runs_soon<S: Store>(store: &S, id: &str) -> bool {
    for _ in 0..100 {
        if matches!(store.once(id, async { Ok::<_, Infallible>(()) }).await, Outcome::Done(())) {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    false
}

#[tokio::test(flavor = "multi_thread")]
async fn the_store_in_memory_has_each_notification_handled_once() {
    let store = MemoryStore::new();
    each_case(store.clone(), store).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_chooses_its_store_when_it_starts() {
    let mut stores = vec![AnyStore::new(MemoryStore::new())];
    let server = RedisServer::start().await;
    if let Some(server) = &server {
        stores.push(AnyStore::new(RedisStore::connect(server.url()).await.unwrap()));
    }
    for store in stores {
        each_case(store.clone(), store).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn redis_has_each_notification_handled_once_on_two_machines() {
    let Some(server) = RedisServer::start().await else { return };
    // Two connections, as of two machines.
    each_case(RedisStore::new(server.connect().await), RedisStore::new(server.connect().await)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn redis_lets_a_hundred_workers_run_one_handler() {
    let Some(server) = RedisServer::start().await else { return };
    let ran = Arc::new(AtomicUsize::new(0));
    let connection = server.connect().await;
    let workers: Vec<_> = (0..100)
        .map(|_| {
            let (store, ran) = (RedisStore::new(connection.clone()), Arc::clone(&ran));
            tokio::spawn(async move {
                let handler = async {
                    ran.fetch_add(1, Ordering::SeqCst);
                    Ok::<_, Infallible>(())
                };
                store.once("EV-1", handler).await.response().status()
            })
        })
        .collect();
    for worker in workers {
        assert!([204, 503].contains(&worker.await.unwrap()));
    }
    assert_eq!(ran.load(Ordering::SeqCst), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_of_a_machine_that_died_ends_with_its_lease_and_cannot_take_the_next_ones_away() {
    let Some(server) = RedisServer::start().await else { return };
    let lease = Duration::from_millis(300);
    let memory = Duration::from_millis(500);
    let died = RedisStore::with(server.connect().await, "shop:", lease, memory);
    let alive = RedisStore::with(server.connect().await, "shop:", LEASE, memory);
    let Claimed::Mine(lost) = died.claim("EV-1").await.unwrap() else { panic!("the first claim") };
    assert!(matches!(alive.claim("EV-1").await.unwrap(), Claimed::Held));
    tokio::time::sleep(lease + Duration::from_millis(100)).await;
    let Claimed::Mine(held) = alive.claim("EV-1").await.unwrap() else { panic!("the lease is over") };
    died.release(lost).await.unwrap();
    assert!(matches!(died.claim("EV-1").await.unwrap(), Claimed::Held), "released by one whose lease was over");
    alive.finish(held).await.unwrap();
    assert!(matches!(died.claim("EV-1").await.unwrap(), Claimed::Finished));
    // Another prefix is another service.
    let other = RedisStore::with(server.connect().await, "other-shop:", LEASE, memory);
    assert!(matches!(other.claim("EV-1").await.unwrap(), Claimed::Mine(_)));
    tokio::time::sleep(memory + Duration::from_millis(100)).await;
    assert!(matches!(died.claim("EV-1").await.unwrap(), Claimed::Mine(_)), "what is finished is forgotten");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_that_is_cancelled_while_redis_is_slow_keeps_no_notification_from_the_next_delivery() {
    let Some(server) = RedisServer::start().await else { return };
    // Never a lease's end within the test.
    let store = RedisStore::with(server.connect().await, "shop:", Duration::MAX, Duration::MAX);
    let other = RedisStore::with(server.connect().await, "shop:", LEASE, Duration::MAX);
    let patience = Duration::from_millis(100);

    // While it is claimed: the server takes the command when it goes on, and the caller is gone.
    server.pause();
    assert!(tokio::time::timeout(patience, store.claim("EV-claim")).await.is_err());
    server.resume();
    assert!(runs_soon(&other, "EV-claim").await);

    // While it is given back.
    let Claimed::Mine(claim) = store.claim("EV-release").await.unwrap() else { panic!("the first claim") };
    server.pause();
    assert!(tokio::time::timeout(patience, store.release(claim)).await.is_err());
    server.resume();
    assert!(runs_soon(&other, "EV-release").await);

    // While it is recorded: the work is done, and the next delivery does not do it again.
    let Claimed::Mine(claim) = store.claim("EV-finish").await.unwrap() else { panic!("the first claim") };
    server.pause();
    assert!(tokio::time::timeout(patience, store.finish(claim)).await.is_err());
    server.resume();
    for _ in 0..100 {
        match other.claim("EV-finish").await.unwrap() {
            Claimed::Mine(_) => panic!("its work is done"),
            Claimed::Held => tokio::time::sleep(Duration::from_millis(10)).await,
            Claimed::Finished => return,
        }
    }
    panic!("it was not recorded");
}

#[tokio::test(flavor = "multi_thread")]
async fn notifications_are_handled_after_redis_was_restarted() {
    let Some(mut server) = RedisServer::start().await else { return };
    let store = RedisStore::connect(server.url()).await.unwrap();
    let handler = || async { Ok::<_, Infallible>(()) };
    assert!(matches!(store.once("EV-before", handler()).await, Outcome::Done(())));

    server.restart().await;
    // The very next one, though the connection that it meets is closed.
    let next = store.once("EV-next", handler()).await;
    assert!(matches!(next, Outcome::Done(())), "{next:?}");

    server.stop();
    let begun = std::time::Instant::now();
    let gone = store.once("EV-gone", handler()).await;
    assert!(matches!(gone, Outcome::Unclaimed(_)), "{gone:?}");
    assert!(begun.elapsed() < Duration::from_secs(4), "a delivery waits {:?}; its response is due in 5 s", begun.elapsed());
    server.restart().await;
    assert!(runs_soon(&store, "EV-gone").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redis_that_is_gone_means_send_it_again_and_nothing_runs() {
    let Some(server) = RedisServer::start().await else { return };
    let store = RedisStore::new(server.connect().await);
    drop(server);
    let ran = AtomicUsize::new(0);
    let handler = async {
        ran.fetch_add(1, Ordering::SeqCst);
        Ok::<_, Infallible>(())
    };
    let outcome = store.once("EV-1", handler).await;
    assert!(matches!(outcome, Outcome::Unclaimed(_)));
    assert_eq!((outcome.response().status(), ran.load(Ordering::SeqCst)), (503, 0));
}

#[tokio::test]
async fn a_notification_that_arrives_twice_at_once_is_handled_once() {
    let gateway = gateway().await;
    let (receiver, store, ran) = (receiver(&gateway), MemoryStore::new(), Arc::new(AtomicUsize::new(0)));
    let merchant = Merchant::start({
        let ran = Arc::clone(&ran);
        move |request: Arrived| {
            let (receiver, store, ran) = (receiver.clone(), store.clone(), Arc::clone(&ran));
            async move {
                let notification = match receiver.receive(request.headers(), request.body()) {
                    Ok(notification) => notification,
                    Err(error) => return error.response(),
                };
                let handler = async {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    ran.fetch_add(1, Ordering::SeqCst);
                    Ok::<_, Infallible>(())
                };
                store.once(notification.id(), handler).await.response()
            }
        }
    })
    .await;
    gateway.inject_notification(NotificationFault::Duplicate, 1);
    gateway.notify(&merchant.notify_url(), "PAYSCORE.USER_PAID", "{}").unwrap();
    until("both", || merchant.arrived().len() == 2).await;
    let mut statuses: Vec<_> = merchant.arrived().iter().map(|(_, response)| response.status()).collect();
    statuses.sort_unstable();
    assert_eq!((statuses, ran.load(Ordering::SeqCst)), (vec![204, 503], 1));
    until("it is taken", || gateway.waiting_notifications() == 0).await;
}

#[tokio::test]
async fn a_handler_that_panics_in_a_server_gets_the_notification_again() {
    let gateway = gateway().await;
    let (receiver, store, ran) = (receiver(&gateway), MemoryStore::new(), Arc::new(AtomicUsize::new(0)));
    let merchant = Merchant::start({
        let ran = Arc::clone(&ran);
        move |request: Arrived| {
            let (receiver, store, ran) = (receiver.clone(), store.clone(), Arc::clone(&ran));
            async move {
                let notification = receiver.receive(request.headers(), request.body()).unwrap();
                let handler = async {
                    if ran.fetch_add(1, Ordering::SeqCst) == 0 {
                        std::panic::resume_unwind(Box::new("the handler panics"));
                    }
                    Ok::<_, Infallible>(())
                };
                store.once(notification.id(), handler).await.response()
            }
        }
    })
    .await;
    gateway.notify(&merchant.notify_url(), "PAYSCORE.USER_PAID", "{}").unwrap();
    until("the first delivery is in the journal", || !gateway.journal().is_empty()).await;
    assert_eq!(gateway.journal()[0].status, None);
    gateway.clock().advance(Duration::from_secs(15));
    until("the second is taken", || gateway.waiting_notifications() == 0).await;
    assert_eq!(ran.load(Ordering::SeqCst), 2);
}
