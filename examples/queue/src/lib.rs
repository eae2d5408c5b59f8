//! A shop that prints a label for each paid order, which takes longer than the five seconds that WeChat Pay waits.
//!
//! The notification marks the order as paid and puts a job into a queue, both in the transaction that records the notification: all of it is
//! committed, or nothing. Workers, on as many machines as you like, take the jobs. The queue is the crate underway's, on
//! `FOR UPDATE SKIP LOCKED`.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{FromRef, State};
use axum::routing::post;
use serde::{Deserialize, Serialize};
use sqlx::postgres::{PgConnection, PgPool};
use underway::{Queue, Task, Worker};
use wechatpay_endpoints::NotificationReceiver;
use wechatpay_endpoints::notification::{Notification, NotificationResponse, PostgresStore};
use wechatpay_endpoints::v3::pay::TradeState;
use wechatpay_endpoints::v3::pay::transactions::Transaction;

/// Whatever goes wrong.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The shop's own tables. A real one writes them down in its migrations.
const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS orders (out_trade_no text PRIMARY KEY, fen bigint NOT NULL, state text NOT NULL);
    CREATE TABLE IF NOT EXISTS labels (out_trade_no text PRIMARY KEY REFERENCES orders, printed_at timestamptz NOT NULL DEFAULT now());
";

/// Creates the tables of the shop, of the store and of the queue, where they are not there.
///
/// # Errors
///
/// Fails if the database refuses.
pub async fn create_tables(pool: &PgPool) -> Result<(), Failure> {
    sqlx::raw_sql(TABLES).execute(pool).await?;
    PostgresStore::new(pool.clone()).create_table().await?;
    Ok(underway::run_migrations(pool).await?)
}

/// What the worker has to do: print the label of this order.
#[derive(Debug, Serialize, Deserialize)]
pub struct PaidOrder {
    out_trade_no: String,
}

/// Prints labels.
#[derive(Debug, Clone)]
pub struct PrintLabel {
    /// How long the printer takes: what stands here for it is a pause.
    pub printing: Duration,
}

impl Task for PrintLabel {
    type Input = PaidOrder;
    type Output = ();

    /// The transaction also marks the job as done. What is done elsewhere, on the printer, happens again if the worker dies before it is
    /// committed.
    async fn execute(
        &self,
        mut transaction: sqlx::Transaction<'_, sqlx::Postgres>,
        PaidOrder { out_trade_no }: PaidOrder,
    ) -> underway::task::Result<()> {
        tokio::time::sleep(self.printing).await;
        sqlx::query("INSERT INTO labels (out_trade_no) VALUES ($1)").bind(&out_trade_no).execute(&mut *transaction).await?;
        transaction.commit().await?;
        println!("{out_trade_no}: the label is printed");
        Ok(())
    }
}

/// The jobs that wait for a worker.
#[derive(Clone)]
pub struct Labels {
    queue: Arc<Queue<PrintLabel>>,
    task: PrintLabel,
}

impl Labels {
    /// Opens the queue, and creates it if it is not there.
    ///
    /// # Errors
    ///
    /// Fails if the database refuses.
    pub async fn open(pool: PgPool, task: PrintLabel) -> Result<Self, Failure> {
        let queue = Queue::builder().name("labels").pool(pool).build().await?;
        Ok(Labels { queue: Arc::new(queue), task })
    }

    /// Returns a worker. Each takes jobs that no other one has.
    pub fn worker(&self) -> Worker<PrintLabel> {
        Worker::new(Arc::clone(&self.queue), self.task.clone())
    }
}

/// What the handler of notifications needs.
#[derive(Clone)]
struct App {
    receiver: NotificationReceiver,
    store: PostgresStore,
    labels: Labels,
}

impl FromRef<App> for NotificationReceiver {
    fn from_ref(app: &App) -> Self {
        app.receiver.clone()
    }
}

/// The routes of the server.
pub fn routes(receiver: NotificationReceiver, pool: PgPool, labels: Labels) -> Router {
    let app = App { receiver, store: PostgresStore::new(pool), labels };
    Router::new().route("/notify", post(notified)).with_state(app)
}

/// Responds within milliseconds, however long a label takes.
async fn notified(State(app): State<App>, notification: Notification) -> NotificationResponse {
    let handler = async |transaction: &mut PgConnection| match notification.read::<Transaction>()? {
        Some(paid) => pay(transaction, &app.labels, paid).await,
        None => Ok(()),
    };
    app.store.once_in_transaction(notification.id(), handler).await.response()
}

/// Marks the order as paid and leaves its label to a worker.
async fn pay(transaction: &mut PgConnection, labels: &Labels, paid: Transaction) -> Result<(), Failure> {
    if paid.trade_state != TradeState::Success {
        return Ok(());
    }
    let Some(fen) = paid.amount.and_then(|amount| amount.total) else {
        return Err(format!("the payment of {} names no amount", paid.out_trade_no).into());
    };
    let update = "UPDATE orders SET state = 'paid' WHERE out_trade_no = $1 AND fen = $2 AND state = 'created'";
    let updated = sqlx::query(update).bind(&paid.out_trade_no).bind(fen).execute(&mut *transaction).await?;
    if updated.rows_affected() == 0 {
        // It comes again for a day: time to look into it.
        return Err(format!("there is no unpaid order {} of {fen} fen", paid.out_trade_no).into());
    }
    let job = PaidOrder { out_trade_no: paid.out_trade_no };
    labels.queue.enqueue(&mut *transaction, &labels.task, &job).await?;
    Ok(())
}
