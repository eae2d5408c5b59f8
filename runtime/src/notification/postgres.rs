//! The store of a service that keeps its orders in PostgreSQL.
//!
//! Each notification has a row of the table `wechatpay_notifications`: claimed with a token until its lease ends, or finished until it
//! is forgotten. An advisory lock, which ends with its transaction, is taken before a row is written. So a claim never waits for
//! another worker, and one in an open transaction is seen by others before it is committed.
//!
//! Statements run in tasks of their own. A caller that is cancelled leaves its statement to the task, and a claim that nobody takes is
//! dropped there, which releases the notification.

use std::fmt;
use std::time::Duration;

use sqlx::postgres::{PgConnection, PgPool, PgPoolOptions};
use sqlx::{Error, PgTransaction};

use super::store::{Claimed, LEASE, MEMORY, Outcome, Store, warn_failed, warn_unclaimed};
use crate::signing::Nonce;

/// The table and its index. Running it again changes nothing. [`PostgresStore::connect`] runs it; a program that writes its schema
/// down in migrations copies it there.
pub const SCHEMA: &str = include_str!("postgres/schema.sql");

/// Claims a notification in the transaction that it runs in, for programs that do not use the crate `sqlx` of this version. `$1` is
/// the id of the notification, `$2` is for how many milliseconds (`bigint`) it is remembered.
///
/// It returns one row of one text. `mine`: handle the notification and commit. `finished`: it was handled before; respond with
/// success. `held`: another worker handles it; respond with a failure, so that it is sent again.
pub const CLAIM_IN_TRANSACTION: &str = include_str!("postgres/claim_in_transaction.sql");

/// Two machines that create a table at once can disturb each other: one waits for the other. The statements are one transaction.
const CREATE: &str = concat!(
    "SELECT pg_advisory_xact_lock(hashtextextended('wechatpay_notifications', 0));\n",
    include_str!("postgres/schema.sql")
);
const CLAIM: &str = include_str!("postgres/claim.sql");
const FINISH: &str = include_str!("postgres/finish.sql");
const RELEASE: &str = "DELETE FROM wechatpay_notifications WHERE id = $1 AND claimed_by = $2";

/// Remembers notifications in PostgreSQL 11 and newer, for all machines that use the same database.
///
/// As a [`Store`] it works like the others: a handler that dies after its work, before the store has recorded it, runs again.
/// [`once_in_transaction`](PostgresStore::once_in_transaction) rules that out for what the handler writes to the same database.
///
/// The table `wechatpay_notifications` is in the first schema of the connection's `search_path`. Services that each handle every
/// notification need a schema each.
///
/// ```no_run
/// use wechatpay_runtime::notification::PostgresStore;
///
/// # async fn connect() -> Result<(), sqlx::Error> {
/// let store = PostgresStore::connect("postgres://shop@127.0.0.1/shop").await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct PostgresStore {
    pool: PgPool,
    lease: Duration,
    memory: Duration,
}

/// The right to handle one notification. Dropping it inside a tokio runtime releases it; outside of one it ends with its lease.
pub struct PostgresClaim {
    pool: PgPool,
    id: String,
    /// `None` when the claim is settled.
    token: Option<Nonce>,
}

impl PostgresStore {
    /// Connects to a database and creates the table if it is not there. Connections come back by themselves after the server was
    /// restarted or unreachable. Until then deliveries get the response "send it again" within two seconds. `sslmode` in the URL
    /// needs a TLS feature of the crate `sqlx`.
    ///
    /// # Errors
    ///
    /// Fails if the URL is not valid, the server cannot be reached now, or the table cannot be created.
    pub async fn connect(url: &str) -> Result<Self, Error> {
        // The response to a delivery is due in 5 s. The next delivery tries again.
        let store = Self::new(PgPoolOptions::new().acquire_timeout(Duration::from_secs(2)).connect(url).await?);
        store.create_table().await?;
        Ok(store)
    }

    /// Makes a store with the default times on the program's own pool. Set its `acquire_timeout` to less than 5 s, when the response
    /// to a delivery is due.
    pub fn new(pool: PgPool) -> Self {
        Self::with(pool, LEASE, MEMORY)
    }

    /// Makes a store. A claim ends after `lease`, unless it was finished or released before. A finished notification is remembered for
    /// `memory`. Both times count in whole milliseconds, from 1 to a thousand years.
    pub fn with(pool: PgPool, lease: Duration, memory: Duration) -> Self {
        PostgresStore { pool, lease, memory }
    }

    /// Returns the pool, for the program's own statements.
    pub fn pool(&self) -> &PgPool {
        &self.pool
    }

    /// Creates the table `wechatpay_notifications` and its index if they are not there: [`SCHEMA`].
    ///
    /// # Errors
    ///
    /// Fails if the server cannot be reached or the user may not create tables.
    pub async fn create_table(&self) -> Result<(), Error> {
        sqlx::raw_sql(CREATE).execute(&self.pool).await.map(drop)
    }

    /// Claims the notification in the caller's transaction. Committing the transaction finishes it together with everything else that
    /// the transaction wrote; rolling back releases it.
    ///
    /// Until then other workers get [`Claimed::Held`]; nobody waits. In a transaction that is `REPEATABLE READ` or stricter a claim can
    /// fail with a serialization error: roll back and let the notification come again.
    ///
    /// # Errors
    ///
    /// Fails if the database is not available. The transaction cannot be committed then.
    pub async fn claim_in(&self, transaction: &mut PgConnection, id: &str) -> Result<Claimed<()>, Error> {
        let claim = sqlx::query_scalar(CLAIM_IN_TRANSACTION).bind(id).bind(milliseconds(self.memory));
        let word: String = claim.fetch_one(transaction).await?;
        Ok(claimed(&word, ()))
    }

    /// Runs `handler` in a transaction that also records the notification, unless it is finished or being handled.
    ///
    /// Either both are committed, or neither: what the handler writes through the transaction is there exactly once, however often
    /// the notification arrives. What it does elsewhere (a message, a call) can happen more than once. If the handler fails, panics
    /// or is dropped, the transaction is rolled back. If it cannot be committed, the outcome is [`Outcome::Unclaimed`].
    ///
    /// ```no_run
    /// use wechatpay_runtime::notification::{NotificationResponse, PostgresStore};
    ///
    /// # async fn example(store: &PostgresStore, id: &str, out_trade_no: &str) -> NotificationResponse {
    /// let paid = async |transaction: &mut sqlx::PgConnection| {
    ///     sqlx::query("UPDATE orders SET paid = true WHERE out_trade_no = $1").bind(out_trade_no).execute(transaction).await
    /// };
    /// store.once_in_transaction(id, paid).await.response()
    /// # }
    /// ```
    pub async fn once_in_transaction<T, E: fmt::Display>(
        &self,
        id: &str,
        handler: impl AsyncFnOnce(&mut PgConnection) -> Result<T, E>,
    ) -> Outcome<T, E, Error> {
        let unclaimed = |error| {
            warn_unclaimed(id, &error);
            Outcome::Unclaimed(error)
        };
        let mut transaction: PgTransaction<'static> = match self.pool.begin().await {
            Ok(transaction) => transaction,
            Err(error) => return unclaimed(error),
        };
        match self.claim_in(&mut transaction, id).await {
            Ok(Claimed::Mine(())) => {}
            Ok(Claimed::Held) => return Outcome::Busy,
            Ok(Claimed::Finished) => return Outcome::DoneBefore,
            Err(error) => return unclaimed(error),
        }
        match handler(&mut transaction).await {
            Ok(value) => match transaction.commit().await {
                Ok(()) => Outcome::Done(value),
                Err(error) => unclaimed(error),
            },
            Err(error) => {
                warn_failed(id, &error);
                // If this fails, the server rolls back when the connection is closed.
                let _ = transaction.rollback().await;
                Outcome::Failed(error)
            }
        }
    }
}

impl Store for PostgresStore {
    type Claim = PostgresClaim;
    type Error = Error;

    async fn claim(&self, id: &str) -> Result<Claimed<PostgresClaim>, Error> {
        let token = Nonce::random().map_err(|error| Error::Io(std::io::Error::other(error.to_string())))?;
        let lease = milliseconds(self.lease);
        let mut claim = PostgresClaim { pool: self.pool.clone(), id: id.to_owned(), token: Some(token) };
        in_its_own_task(async move {
            let statement = sqlx::query_scalar(CLAIM).bind(&claim.id).bind(token.as_str()).bind(lease);
            // If it fails, the server may have carried it out: dropping the claim releases it.
            let word: String = statement.fetch_one(&claim.pool).await?;
            if word != "mine" {
                claim.token = None;
            }
            Ok(claimed(&word, claim))
        })
        .await
    }

    async fn finish(&self, mut claim: PostgresClaim) -> Result<(), Error> {
        // The work is done, even if the lease ended in the meantime. If this fails, the claim stays until its lease ends.
        claim.token = None;
        let memory = milliseconds(self.memory);
        in_its_own_task(async move { sqlx::query(FINISH).bind(&claim.id).bind(memory).execute(&claim.pool).await.map(drop) })
            .await
    }

    async fn release(&self, mut claim: PostgresClaim) -> Result<(), Error> {
        let Some(token) = claim.token.take() else { return Ok(()) };
        in_its_own_task(release(claim.pool.clone(), std::mem::take(&mut claim.id), token)).await
    }
}

async fn release(pool: PgPool, id: String, token: Nonce) -> Result<(), Error> {
    sqlx::query(RELEASE).bind(id).bind(token.as_str()).execute(&pool).await.map(drop)
}

/// Runs to its end whatever becomes of the caller.
async fn in_its_own_task<T: Send + 'static>(
    statement: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> Result<T, Error> {
    tokio::spawn(statement).await.unwrap_or(Err(Error::WorkerCrashed))
}

fn claimed<C>(word: &str, claim: C) -> Claimed<C> {
    match word {
        "mine" => Claimed::Mine(claim),
        "finished" => Claimed::Finished,
        _ => Claimed::Held,
    }
}

fn milliseconds(duration: Duration) -> i64 {
    const THOUSAND_YEARS: i64 = 1000 * 365 * 24 * 60 * 60 * 1000;
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX).clamp(1, THOUSAND_YEARS)
}

impl Drop for PostgresClaim {
    fn drop(&mut self) {
        if let (Some(token), Ok(runtime)) = (self.token.take(), tokio::runtime::Handle::try_current()) {
            runtime.spawn(release(self.pool.clone(), std::mem::take(&mut self.id), token));
        }
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PostgresStore").field("lease", &self.lease).field("memory", &self.memory).finish_non_exhaustive()
    }
}

impl fmt::Debug for PostgresClaim {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("PostgresClaim").field(&self.id).finish()
    }
}
