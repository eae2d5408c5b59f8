//! How many notifications a second one process receives: verified, decrypted, and claimed in memory, in Redis, in PostgreSQL. Printed as a
//! table; docs/guide has it under "Past one machine".
//!
//!     cargo bench -p wechatpay-benches --bench receivers
//!
//! The notifications are signed and encrypted before. HTTP is not part of it. The databases run on the same machine, and so take its
//! processors from the receiver.
#![forbid(unsafe_code)]

use std::fmt::Display;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use sqlx::PgConnection;
use sqlx::postgres::{PgPool, PgPoolOptions};
use wechatpay_endpoints::notification::{MemoryStore, Notification, NotificationResponse, PostgresStore, RedisStore, Store};
use wechatpay_endpoints::runtime::verification::{SignatureHeaders, message};
use wechatpay_endpoints::v3::pay::transactions::Transaction;
use wechatpay_endpoints::{ApiV3Key, Merchant, NotificationReceiver};

/// Keys of no merchant: the tests' own.
#[path = "../../end_to_end/fixed.rs"]
#[allow(dead_code)]
mod fixed;
#[path = "../ratios/measure.rs"]
#[allow(dead_code)]
mod measure;
#[path = "../../end_to_end/postgres_server.rs"]
#[allow(dead_code)]
mod postgres_server;
#[path = "../../end_to_end/redis_server.rs"]
#[allow(dead_code)]
mod redis_server;

use postgres_server::PostgresServer;
use redis_server::RedisServer;

const API_V3_KEY: &[u8; 32] = b"0123456789abcdef0123456789abcdef";
const SEALED_WITH: &str = "0123456789ab";
/// A row of the table is the median of so many rounds.
const ROUNDS: usize = 5;
/// The notifications of a round.
const NOTIFICATIONS: usize = 2000;
/// How many are being handled at a time.
const IN_FLIGHT: usize = 32;

/// A notification as it arrives.
struct Arrived {
    signature: String,
    body: Vec<u8>,
}

#[tokio::main]
async fn main() {
    println!(
        "\n| notifications a second of one process, {IN_FLIGHT} at a time | a second | CPU of the process, each |\n|---|--:|--:|"
    );
    let rounds: Vec<Arc<Vec<Arrived>>> = (0..ROUNDS).map(|round| Arc::new(arrived(round))).collect();
    row("verified and decrypted, no store", &rounds, (), |(), _| std::future::ready(NotificationResponse::success())).await;
    row("`MemoryStore`", &rounds, MemoryStore::new(), once).await;
    if let Some(server) = RedisServer::start().await {
        row("`RedisStore`", &rounds, RedisStore::connect(server.url()).await.unwrap(), once).await;
    }
    if let Some(server) = PostgresServer::start_with("fsync=on").await {
        let options = PgPoolOptions::new().max_connections(IN_FLIGHT as u32);
        let store = PostgresStore::new(options.connect(&server.url()).await.unwrap());
        store.create_table().await.unwrap();
        row("`PostgresStore`, `once`", &rounds, store.clone(), once).await;
        orders(store.pool()).await;
        row("`PostgresStore`, `once_in_transaction` with the order's own statement", &rounds, store, paid).await;
    }
}

/// An empty table of notifications, and an order for each.
async fn orders(pool: &PgPool) {
    let tables = format!(
        "TRUNCATE wechatpay_notifications; CREATE TABLE orders (out_trade_no text PRIMARY KEY, state text NOT NULL);
         INSERT INTO orders SELECT 'ORDER-' || number, 'created' FROM generate_series(0, {}) AS number",
        ROUNDS * NOTIFICATIONS - 1
    );
    sqlx::raw_sql(&tables).execute(pool).await.unwrap();
}

async fn once<S: Store>(store: S, notification: Notification) -> NotificationResponse {
    store.once(notification.id(), async { read(&notification) }).await.response()
}

async fn paid(store: PostgresStore, notification: Notification) -> NotificationResponse {
    let handler = async |transaction: &mut PgConnection| {
        let update = sqlx::query("UPDATE orders SET state = 'paid' WHERE out_trade_no = $1 AND state = 'created'");
        update.bind(read(&notification)?).execute(transaction).await.map_err(|error| error.to_string())
    };
    store.once_in_transaction(notification.id(), handler).await.response()
}

/// The order's number.
fn read(notification: &Notification) -> Result<String, String> {
    let shown = |error: &dyn Display| error.to_string();
    let paid = notification.read::<Transaction>().map_err(|error| shown(&error))?;
    paid.map(|paid| paid.out_trade_no).ok_or_else(|| "it is another event".to_owned())
}

/// Measures one way of handling them, and prints it.
async fn row<S, H, F>(name: &str, rounds: &[Arc<Vec<Arrived>>], store: S, handle: H)
where
    S: Clone + Send + 'static,
    H: Fn(S, Notification) -> F + Copy + Send + 'static,
    F: Future<Output = NotificationResponse> + Send,
{
    let receiver = NotificationReceiver::with_clock(fixed::platform_key(), ApiV3Key::new(API_V3_KEY).unwrap(), || fixed::NOW);
    let mut measured = Vec::new();
    for notifications in rounds {
        let next = Arc::new(AtomicUsize::new(0));
        let (began, cpu) = (Instant::now(), measure::process_time());
        let workers: Vec<_> = (0..IN_FLIGHT)
            .map(|_| {
                let (receiver, store) = (receiver.clone(), store.clone());
                let (notifications, next) = (Arc::clone(notifications), Arc::clone(&next));
                tokio::spawn(async move {
                    while let Some(arrived) = notifications.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let notification = receiver.receive(headers(&arrived.signature), &arrived.body).unwrap();
                        let response = handle(store.clone(), notification).await;
                        assert!(response.is_success(), "{response:?}");
                    }
                })
            })
            .collect();
        for worker in workers {
            worker.await.unwrap();
        }
        let each = (measure::process_time() - cpu) / NOTIFICATIONS as f64;
        measured.push((NOTIFICATIONS as f64 / began.elapsed().as_secs_f64(), each));
    }
    measured.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (slowest, (rate, cpu), fastest) = (measured[0].0, measured[ROUNDS / 2], measured[ROUNDS - 1].0);
    let cpu = Duration::from_nanos(cpu as u64).as_micros();
    println!("| {name} | {rate:.0} ({slowest:.0}–{fastest:.0}) | {cpu} µs |");
}

/// The notifications of one round, signed by the platform.
fn arrived(round: usize) -> Vec<Arrived> {
    let platform = Merchant::from_pem(fixed::MCHID, fixed::SERIAL, fixed::PLATFORM_KEY).unwrap();
    let seal = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, API_V3_KEY).unwrap());
    let notification = |number: usize| {
        let number = round * NOTIFICATIONS + number;
        let mut sealed = serde_json::json!({
            "mchid": fixed::MCHID,
            "appid": "wxd678efh567hg6787",
            "out_trade_no": format!("ORDER-{number}"),
            "transaction_id": "1217752501201407033233368018",
            "trade_type": "JSAPI",
            "trade_state": "SUCCESS",
            "trade_state_desc": "支付成功",
            "bank_type": "CMC",
            "success_time": "2018-06-08T10:34:56+08:00",
            "payer": { "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
            "amount": { "total": 100, "payer_total": 100, "currency": "CNY", "payer_currency": "CNY" },
        })
        .to_string()
        .into_bytes();
        // One nonce for all: nobody must be kept from these texts.
        let nonce = Nonce::try_assume_unique_for_key(SEALED_WITH.as_bytes()).unwrap();
        seal.seal_in_place_append_tag(nonce, Aad::from("transaction"), &mut sealed).unwrap();
        let body = serde_json::json!({
            "id": format!("EV-{number}"),
            "create_time": "2018-06-08T10:34:56+08:00",
            "event_type": "TRANSACTION.SUCCESS",
            "resource_type": "encrypt-resource",
            "summary": "支付成功",
            "resource": {
                "original_type": "transaction",
                "algorithm": "AEAD_AES_256_GCM",
                "ciphertext": STANDARD.encode(&sealed),
                "nonce": SEALED_WITH,
                "associated_data": "transaction",
            }
        });
        let body = body.to_string().into_bytes();
        let signature = platform.sign(&message(&fixed::NOW.to_string(), fixed::NONCE, &body)).unwrap();
        Arrived { signature, body }
    };
    (0..NOTIFICATIONS).map(notification).collect()
}

fn headers(signature: &str) -> SignatureHeaders<'_> {
    const TIMESTAMP: &str = "1554208460";
    SignatureHeaders {
        timestamp: Some(TIMESTAMP),
        nonce: Some(fixed::NONCE),
        serial: Some(fixed::PUBLIC_KEY_ID),
        signature: Some(signature),
        signature_type: None,
    }
}
