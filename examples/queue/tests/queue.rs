//! The shop with a real PostgreSQL and real notifications of the gateway. Where PostgreSQL is not installed the tests say that they skip
//! it.

// The same server that the project's own tests start.
#[allow(dead_code)]
#[path = "../../../tests/end_to_end/postgres_server.rs"]
mod postgres_server;

use std::time::{Duration, Instant};

use axum::Router;
use sqlx::postgres::PgPool;
use tokio::net::TcpListener;
use wechatpay_endpoints::NotificationReceiver;
use wechatpay_queue::{Labels, PrintLabel, create_tables, routes};
use wechatpay_sandbox::{Gateway, NotificationFault};

use postgres_server::PostgresServer;

/// Two machines of the shop, on one database, and a gateway that notifies them.
struct Shop {
    database: PostgresServer,
    gateway: Gateway,
    pool: PgPool,
    labels: [Labels; 2],
    urls: [String; 2],
}

/// `None` where there is no PostgreSQL.
async fn shop(printing: Duration) -> Option<Shop> {
    let database = PostgresServer::start().await?;
    let gateway = Gateway::start().await.unwrap();
    let receiver = NotificationReceiver::from_client(&gateway.client().unwrap()).unwrap();
    let pool = database.pool().await;
    create_tables(&pool).await.unwrap();
    let machine = async || {
        let pool = database.pool().await;
        let labels = Labels::open(pool.clone(), PrintLabel { printing }).await.unwrap();
        (labels.clone(), serve(routes(receiver.clone(), pool, labels)).await)
    };
    let ((first, first_url), (second, second_url)) = (machine().await, machine().await);
    Some(Shop { pool, gateway, labels: [first, second], urls: [first_url, second_url], database })
}

/// Serves these routes on a free port: its address.
async fn serve(router: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

impl Shop {
    async fn order(&self, out_trade_no: &str, fen: i64) {
        let insert = sqlx::query("INSERT INTO orders (out_trade_no, fen, state) VALUES ($1, $2, 'created')");
        insert.bind(out_trade_no).bind(fen).execute(&self.pool).await.unwrap();
    }

    /// Notifies a machine that this order was paid.
    fn paid(&self, machine: usize, out_trade_no: &str, fen: i64) {
        let resource = format!(
            r#"{{"mchid":"{}","out_trade_no":"{out_trade_no}","trade_state":"SUCCESS","amount":{{"total":{fen}}}}}"#,
            self.gateway.keys().mchid()
        );
        self.gateway.notify(&self.urls[machine], "TRANSACTION.SUCCESS", resource).unwrap();
    }

    async fn count(&self, of: &str) -> i64 {
        sqlx::query_scalar(&format!("SELECT count(*) FROM {of}")).fetch_one(&self.pool).await.unwrap()
    }

    /// The statuses of all deliveries, once there are so many.
    async fn statuses(&self, deliveries: usize) -> Vec<Option<u16>> {
        for _ in 0..1000 {
            let journal = self.gateway.journal();
            let delivered = journal.iter().filter(|entry| self.urls.contains(&entry.target));
            let statuses: Vec<_> = delivered.map(|entry| entry.status).collect();
            if statuses.len() >= deliveries {
                return statuses;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("there were fewer than {deliveries} deliveries within ten seconds");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notification_is_answered_at_once_and_its_label_is_printed_later() {
    let Some(shop) = shop(Duration::from_secs(6)).await else { return };
    shop.order("1", 100).await;
    let begun = Instant::now();
    shop.paid(0, "1", 100);
    assert_eq!(shop.statuses(1).await, [Some(204)]);
    assert!(
        begun.elapsed() < Duration::from_secs(5),
        "the response is due in five seconds, and came after {:?}",
        begun.elapsed()
    );
    assert_eq!((shop.count("orders WHERE state = 'paid'").await, shop.count("labels").await), (1, 0));

    let worker = shop.labels[1].worker();
    assert!(worker.process_next_task().await.unwrap().is_some(), "another machine takes the job");
    assert!(begun.elapsed() >= Duration::from_secs(6));
    assert_eq!(shop.count("labels").await, 1);
    assert!(worker.process_next_task().await.unwrap().is_none(), "there is no other job");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notification_that_comes_twice_leaves_one_job() {
    let Some(shop) = shop(Duration::ZERO).await else { return };
    shop.order("1", 100).await;
    shop.gateway.inject_notification(NotificationFault::Duplicate, 1);
    shop.paid(0, "1", 100);
    let statuses = shop.statuses(2).await;
    assert!(statuses.iter().all(|status| matches!(status, Some(204 | 503))), "{statuses:?}");
    assert_eq!(shop.count("underway.task").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_the_shop_does_not_expect_leaves_neither_a_paid_order_nor_a_job_until_it_does() {
    let Some(shop) = shop(Duration::ZERO).await else { return };
    shop.order("1", 100).await;
    // One fen less than it costs.
    shop.paid(0, "1", 99);
    assert_eq!(shop.statuses(1).await, [Some(500)]);
    assert_eq!((shop.count("orders WHERE state = 'paid'").await, shop.count("underway.task").await), (0, 0));

    // The notification was not recorded either: when it comes again, it is handled.
    sqlx::query("UPDATE orders SET fen = 99").execute(&shop.pool).await.unwrap();
    shop.gateway.clock().advance(Duration::from_secs(15));
    assert_eq!(shop.statuses(2).await, [Some(500), Some(204)]);
    assert_eq!((shop.count("orders WHERE state = 'paid'").await, shop.count("underway.task").await), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_cannot_be_put_into_the_queue_leaves_the_order_unpaid() {
    let Some(shop) = shop(Duration::ZERO).await else { return };
    shop.order("1", 100).await;
    shop.database.psql("ALTER TABLE underway.task RENAME TO away");
    shop.paid(0, "1", 100);
    assert_eq!(shop.statuses(1).await, [Some(500)]);
    assert_eq!(shop.count("orders WHERE state = 'paid'").await, 0);
    assert_eq!(shop.count("wechatpay_notifications").await, 0);
    shop.database.psql("ALTER TABLE underway.away RENAME TO task");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_machines_print_each_label_once() {
    let Some(shop) = shop(Duration::from_millis(20)).await else { return };
    for number in 0..20 {
        shop.order(&number.to_string(), 100).await;
        shop.paid(number % 2, &number.to_string(), 100);
    }
    assert_eq!(shop.statuses(20).await, vec![Some(204); 20]);
    let workers = shop.labels.clone().map(|labels| {
        tokio::spawn(async move {
            let worker = labels.worker();
            let mut printed = 0;
            // A worker that finds the last jobs taken by the other one is done.
            while worker.process_next_task().await.unwrap().is_some() {
                printed += 1;
            }
            printed
        })
    });
    let mut printed = Vec::new();
    for worker in workers {
        printed.push(worker.await.unwrap());
    }
    assert_eq!((printed.iter().sum::<i32>(), shop.count("labels").await), (20, 20));
    assert!(printed.iter().all(|count| *count > 0), "each of them printed some: {printed:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_dies_in_the_middle_leaves_its_job_to_another_one() {
    let Some(shop) = shop(Duration::from_millis(300)).await else { return };
    shop.order("1", 100).await;
    shop.paid(0, "1", 100);
    assert_eq!(shop.statuses(1).await, [Some(204)]);
    let (worker, other) = (shop.labels[0].worker(), shop.labels[1].worker());
    let died = tokio::time::timeout(Duration::from_millis(150), worker.process_next_task()).await;
    assert!(died.is_err(), "it is in the middle");
    assert!(other.process_next_task().await.unwrap().is_none(), "nobody knows yet that it died");
    // Half a minute without a sign of life.
    shop.database.psql("UPDATE underway.task SET last_heartbeat_at = now() - interval '31 seconds'");
    assert!(other.process_next_task().await.unwrap().is_some());
    assert_eq!(shop.count("labels").await, 1);
}
