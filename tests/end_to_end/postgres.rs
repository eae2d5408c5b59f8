//! Notifications handled once with a real PostgreSQL, which the tests start: as a store like the others, and as a claim that is part
//! of the transaction that writes the order.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use sqlx::postgres::PgConnection;
use wechatpay_endpoints::notification::postgres::CLAIM_IN_TRANSACTION;
use wechatpay_endpoints::notification::{AnyStore, Claimed, Outcome, PostgresStore, Store};

use crate::once::{LEASE, each_case, runs_soon};
use crate::postgres_server::PostgresServer;

const SHORT: Duration = Duration::from_millis(300);

async fn two_machines(server: &PostgresServer) -> (PostgresStore, PostgresStore) {
    let store = PostgresStore::connect(&server.url()).await.unwrap();
    sqlx::raw_sql("CREATE TABLE orders (number text PRIMARY KEY, paid int NOT NULL)").execute(store.pool()).await.unwrap();
    (store, PostgresStore::connect(&server.url()).await.unwrap())
}

/// Counts a payment of the order, as a handler does.
async fn pay(transaction: &mut PgConnection, number: &str) -> Result<(), sqlx::Error> {
    let statement = "INSERT INTO orders AS o VALUES ($1, 1) ON CONFLICT (number) DO UPDATE SET paid = o.paid + 1";
    sqlx::query(statement).bind(number).execute(transaction).await.map(drop)
}

async fn paid(store: &PostgresStore, number: &str) -> i32 {
    let row = sqlx::query_scalar("SELECT paid FROM orders WHERE number = $1").bind(number);
    row.fetch_optional(store.pool()).await.unwrap().unwrap_or(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn postgresql_has_each_notification_handled_once_on_two_machines() {
    let Some(server) = PostgresServer::start().await else { return };
    let (store, other) = two_machines(&server).await;
    each_case(store.clone(), other).await;
    server.psql("TRUNCATE wechatpay_notifications");
    let any = AnyStore::new(store);
    each_case(any.clone(), any).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn machines_that_start_at_the_same_moment_find_their_table() {
    let Some(server) = PostgresServer::start().await else { return };
    let url = server.url();
    let starts: Vec<_> = (0..20)
        .map(|_| {
            let url = url.clone();
            tokio::spawn(async move { PostgresStore::connect(&url).await.map(drop) })
        })
        .collect();
    for start in starts {
        start.await.unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn order_and_notification_are_committed_together_or_not_at_all() {
    let Some(server) = PostgresServer::start().await else { return };
    let (store, other) = two_machines(&server).await;

    let handler =
        async |transaction: &mut PgConnection| pay(transaction, "fails").await.and(Err::<(), _>(sqlx::Error::RowNotFound));
    let failed = store.once_in_transaction("EV-fails", handler).await;
    assert!(matches!(failed, Outcome::Failed(_)) && failed.response().status() == 500, "{failed:?}");
    assert_eq!(paid(&store, "fails").await, 0, "what a handler that failed wrote is not there");

    let handler = async |transaction: &mut PgConnection| {
        pay(transaction, "dropped").await?;
        std::future::pending::<Result<(), sqlx::Error>>().await
    };
    let cancelled = tokio::time::timeout(Duration::from_millis(200), store.once_in_transaction("EV-dropped", handler)).await;
    assert!(cancelled.is_err());

    // A transaction that the database itself ends cannot be committed: it is not said to be done.
    let handler = async |transaction: &mut PgConnection| {
        pay(transaction, "ended").await?;
        let _ = sqlx::query("SELECT pg_terminate_backend(pg_backend_pid())").execute(transaction).await;
        Ok::<_, sqlx::Error>(())
    };
    let ended = store.once_in_transaction("EV-ended", handler).await;
    assert!(matches!(ended, Outcome::Unclaimed(_)) && ended.response().status() == 503, "{ended:?}");

    for number in ["fails", "dropped", "ended"] {
        let id = format!("EV-{number}");
        let begun = Instant::now();
        loop {
            let handler = async |transaction: &mut PgConnection| pay(transaction, number).await;
            match other.once_in_transaction(&id, handler).await {
                Outcome::Done(()) => break,
                Outcome::Busy if begun.elapsed() < Duration::from_secs(5) => tokio::time::sleep(Duration::from_millis(10)).await,
                outcome => panic!("{number}: {outcome:?}"),
            }
        }
        let handler = async |transaction: &mut PgConnection| pay(transaction, number).await;
        let again = store.once_in_transaction(&id, handler).await;
        assert!(matches!(again, Outcome::DoneBefore) && again.response().is_success(), "{again:?}");
        assert_eq!(paid(&store, number).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_in_an_open_transaction_keeps_others_away_and_lets_nobody_wait() {
    let Some(server) = PostgresServer::start().await else { return };
    let (store, other) = two_machines(&server).await;
    let mut transaction = store.pool().begin().await.unwrap();
    assert!(matches!(store.claim_in(&mut transaction, "EV-1").await.unwrap(), Claimed::Mine(())));
    pay(&mut transaction, "1").await.unwrap();

    let begun = Instant::now();
    assert!(matches!(other.claim("EV-1").await.unwrap(), Claimed::Held));
    let handler = async |_: &mut PgConnection| Ok::<_, Infallible>(());
    assert!(matches!(other.once_in_transaction("EV-1", handler).await, Outcome::Busy));
    assert!(matches!(other.once_in_transaction("EV-2", handler).await, Outcome::Done(())), "another notification is free");
    assert!(begun.elapsed() < Duration::from_secs(2), "nobody waits for the open transaction");

    transaction.commit().await.unwrap();
    assert!(matches!(other.claim("EV-1").await.unwrap(), Claimed::Finished));
    assert!(matches!(other.once_in_transaction("EV-1", handler).await, Outcome::DoneBefore));

    // Both ways of claiming see each other.
    let Claimed::Mine(claim) = other.claim("EV-3").await.unwrap() else { panic!("the first claim") };
    assert!(matches!(store.once_in_transaction("EV-3", handler).await, Outcome::Busy));
    other.finish(claim).await.unwrap();
    assert!(matches!(store.once_in_transaction("EV-3", handler).await, Outcome::DoneBefore));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_deliveries_at_once_write_the_order_once() {
    let Some(server) = PostgresServer::start().await else { return };
    let (store, other) = two_machines(&server).await;
    let ran = Arc::new(AtomicUsize::new(0));
    let workers: Vec<_> = (0..100)
        .map(|number| {
            let (store, ran) = (if number % 2 == 0 { store.clone() } else { other.clone() }, Arc::clone(&ran));
            // Spawned as a server does: the future moves between threads.
            tokio::spawn(async move {
                let handler = async |transaction: &mut PgConnection| {
                    ran.fetch_add(1, Ordering::SeqCst);
                    pay(transaction, "1").await
                };
                store.once_in_transaction("EV-1", handler).await.response().status()
            })
        })
        .collect();
    for worker in workers {
        assert!([204, 503].contains(&worker.await.unwrap()));
    }
    assert_eq!((ran.load(Ordering::SeqCst), paid(&store, "1").await), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn another_client_claims_in_its_transaction_with_the_same_statement() {
    let Some(server) = PostgresServer::start().await else { return };
    let (store, _) = two_machines(&server).await;
    let claim = format!("PREPARE claim AS {CLAIM_IN_TRANSACTION};");
    assert_eq!(server.psql(&format!("{claim} BEGIN; EXECUTE claim('EV-1', 60000); ROLLBACK")), "mine");
    assert_eq!(server.psql(&format!("{claim} BEGIN; EXECUTE claim('EV-1', 60000); COMMIT")), "mine");
    assert_eq!(server.psql(&format!("{claim} EXECUTE claim('EV-1', 60000)")), "finished");
    assert!(matches!(store.claim("EV-1").await.unwrap(), Claimed::Finished));
    let Claimed::Mine(_claim) = store.claim("EV-2").await.unwrap() else { panic!("the first claim") };
    assert_eq!(server.psql(&format!("{claim} EXECUTE claim('EV-2', 60000)")), "held");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_ends_with_its_lease_and_what_is_finished_is_forgotten_in_time() {
    let Some(server) = PostgresServer::start().await else { return };
    let (store, _) = two_machines(&server).await;
    let died = PostgresStore::with(server.pool().await, SHORT, SHORT);
    let alive = PostgresStore::with(server.pool().await, LEASE, SHORT);
    let Claimed::Mine(lost) = died.claim("EV-1").await.unwrap() else { panic!("the first claim") };
    assert!(matches!(alive.claim("EV-1").await.unwrap(), Claimed::Held));
    tokio::time::sleep(SHORT + Duration::from_millis(100)).await;
    let Claimed::Mine(held) = alive.claim("EV-1").await.unwrap() else { panic!("the lease is over") };
    died.release(lost).await.unwrap();
    assert!(matches!(died.claim("EV-1").await.unwrap(), Claimed::Held), "released by one whose lease was over");
    alive.finish(held).await.unwrap();
    assert!(matches!(died.claim("EV-1").await.unwrap(), Claimed::Finished));

    // Every notification that is handled takes two out of the table that are due. So it stays small without a job of its own.
    for number in 0..10 {
        let handler = async |_: &mut PgConnection| Ok::<_, Infallible>(());
        let _ = died.once_in_transaction(&format!("EV-old-{number}"), handler).await;
    }
    tokio::time::sleep(SHORT + Duration::from_millis(100)).await;
    for number in 0..3 {
        let handler = async |_: &mut PgConnection| Ok::<_, Infallible>(());
        let _ = store.once_in_transaction(&format!("EV-new-{number}"), handler).await;
        let _ = store.once(&format!("EV-newer-{number}"), async { Ok::<_, Infallible>(()) }).await;
    }
    let rows = server.psql("SELECT count(*) FROM wechatpay_notifications WHERE expires_at <= now()");
    assert_eq!(rows, "0", "those that are due");
    assert_eq!(server.psql("SELECT count(*) FROM wechatpay_notifications"), "6");
    assert!(matches!(died.claim("EV-old-1").await.unwrap(), Claimed::Mine(_)), "what is forgotten is handled again");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_that_is_cancelled_while_postgresql_is_slow_keeps_no_notification_from_the_next_delivery() {
    let Some(server) = PostgresServer::start().await else { return };
    // Never a lease's end within the test.
    let store = PostgresStore::with(server.pool().await, Duration::MAX, Duration::MAX);
    store.create_table().await.unwrap();
    let other = PostgresStore::with(server.pool().await, LEASE, Duration::MAX);
    let patience = Duration::from_millis(100);
    let slow = async || {
        let mut transaction = other.pool().begin().await.unwrap();
        sqlx::query("LOCK TABLE wechatpay_notifications IN ACCESS EXCLUSIVE MODE").execute(&mut *transaction).await.unwrap();
        transaction
    };

    // While it is claimed: the server carries the statement out later, when the caller is gone.
    let transaction = slow().await;
    assert!(tokio::time::timeout(patience, store.claim("EV-claim")).await.is_err());
    transaction.rollback().await.unwrap();
    assert!(runs_soon(&other, "EV-claim").await);

    // While it is given back.
    let Claimed::Mine(claim) = store.claim("EV-release").await.unwrap() else { panic!("the first claim") };
    let transaction = slow().await;
    assert!(tokio::time::timeout(patience, store.release(claim)).await.is_err());
    transaction.rollback().await.unwrap();
    assert!(runs_soon(&other, "EV-release").await);

    // While it is recorded: the work is done, and the next delivery does not do it again.
    let Claimed::Mine(claim) = store.claim("EV-finish").await.unwrap() else { panic!("the first claim") };
    let transaction = slow().await;
    assert!(tokio::time::timeout(patience, store.finish(claim)).await.is_err());
    transaction.rollback().await.unwrap();
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
async fn notifications_are_handled_after_postgresql_was_restarted() {
    let Some(mut server) = PostgresServer::start().await else { return };
    let (store, _) = two_machines(&server).await;
    let handler = || async { Ok::<_, Infallible>(()) };
    assert!(matches!(store.once("EV-before", handler()).await, Outcome::Done(())));

    server.restart().await;
    // The very next one, though the connection that it meets is closed.
    let next = store.once("EV-next", handler()).await;
    assert!(matches!(next, Outcome::Done(())), "{next:?}");

    server.stop();
    let begun = Instant::now();
    let gone = store.once("EV-gone", handler()).await;
    assert!(matches!(gone, Outcome::Unclaimed(_)) && gone.response().status() == 503, "{gone:?}");
    let gone = store.once_in_transaction("EV-gone", async |_: &mut PgConnection| Ok::<_, Infallible>(())).await;
    assert!(matches!(gone, Outcome::Unclaimed(_)), "{gone:?}");
    assert!(begun.elapsed() < Duration::from_secs(5), "two deliveries wait {:?}; each response is due in 5 s", begun.elapsed());
    server.restart().await;
    assert!(runs_soon(&store, "EV-gone").await);
}
