//! The store of a service on several machines: Redis.
//!
//! Each notification has a key. `SET … NX PX` claims it with a token of the claimant; releasing deletes the key only while it
//! holds that token; finishing overwrites it with a mark that expires. Each command may be sent twice without harm, so a command
//! that fails on a closed connection is sent once more.

use std::fmt;
use std::time::Duration;

use redis::aio::{ConnectionLike, ConnectionManager, ConnectionManagerConfig};
use redis::{Cmd, FromRedisValue, RedisError, cmd};

use super::store::{Claimed, LEASE, MEMORY, Store};
use crate::signing::Nonce;

/// The value of a finished notification's key. Every token is longer.
const FINISHED: &str = "finished";

/// Deletes a key while it holds the token.
const RELEASE: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) else return 0 end";

/// Remembers notifications in Redis, for all machines that use the same server and prefix. It works with Redis 2.6.12 and newer.
///
/// `C` is a connection of the crate `redis` that is cheap to clone. [`connect`](RedisStore::connect) makes one that reconnects
/// after the server was restarted. [`new`](RedisStore::new) takes any connection, for example a cluster's.
///
/// ```no_run
/// use wechatpay_runtime::notification::RedisStore;
///
/// # async fn connect() -> Result<(), redis::RedisError> {
/// let store = RedisStore::connect("redis://127.0.0.1/").await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct RedisStore<C = ConnectionManager> {
    connection: C,
    prefix: String,
    lease: Duration,
    memory: Duration,
}

/// The right to handle one notification. Dropping it inside a tokio runtime releases it; outside of one it ends with its lease.
pub struct RedisClaim<C: ConnectionLike + Clone + Send + 'static> {
    connection: C,
    key: String,
    /// The change that dropping the claim makes.
    pending: Option<Pending>,
}

/// A change to a claim's key. The claim keeps it until the server has confirmed it, so that nothing is lost if the caller is
/// cancelled while it waits for the server.
enum Pending {
    /// Release the claim: delete the key while it holds this token.
    Release(Nonce),
    /// Record for this many milliseconds that the work is done.
    Finish(u64),
}

impl RedisStore {
    /// Connects to a server: `redis://[user:password@]host[:port][/database]`. The connection comes back by itself after the
    /// server was restarted or unreachable. Until then deliveries get the response "send it again" within two seconds.
    /// `rediss://` needs a TLS feature of the crate `redis`.
    ///
    /// A server that stores nothing on disk forgets the finished notifications when it restarts.
    ///
    /// # Errors
    ///
    /// Fails if the URL is not valid or the server cannot be reached now.
    pub async fn connect(url: &str) -> Result<Self, RedisError> {
        // The response to a delivery is due in 5 s, so few attempts fit. The next delivery tries again.
        let config = ConnectionManagerConfig::new().set_number_of_retries(1).set_max_delay(Duration::from_millis(200));
        let client = redis::Client::open(url)?;
        Ok(Self::new(client.get_connection_manager_with_config(config).await?))
    }
}

impl<C: ConnectionLike + Clone + Send + Sync + 'static> RedisStore<C> {
    /// Makes a store with the default times, in keys that begin with `wechatpay:notification:`.
    pub fn new(connection: C) -> Self {
        Self::with(connection, "wechatpay:notification:", LEASE, MEMORY)
    }

    /// Makes a store in keys that begin with `prefix`. A claim ends after `lease`, unless it was finished or released before. A
    /// finished notification is remembered for `memory`. Both times count in whole milliseconds, from 1.
    pub fn with(connection: C, prefix: impl Into<String>, lease: Duration, memory: Duration) -> Self {
        RedisStore { connection, prefix: prefix.into(), lease, memory }
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX).clamp(1, i64::MAX as u64 / 2)
}

impl<C: ConnectionLike + Clone + Send + Sync + 'static> Store for RedisStore<C> {
    type Claim = RedisClaim<C>;
    type Error = RedisError;

    async fn claim(&self, id: &str) -> Result<Claimed<RedisClaim<C>>, RedisError> {
        let no_randomness = |error: crate::Error| RedisError::from(std::io::Error::other(error.to_string()));
        let token = Nonce::random().map_err(no_randomness)?;
        let key = format!("{}{id}", self.prefix);
        let mut set = cmd("SET");
        set.arg(&key).arg(token.as_str()).arg("NX").arg("PX").arg(milliseconds(self.lease));
        let mut get = cmd("GET");
        get.arg(&key);
        // The claim exists before the command is sent: a caller that is cancelled drops it, which releases the notification.
        let mut claim = RedisClaim { connection: self.connection.clone(), key, pending: Some(Pending::Release(token)) };
        if query::<Option<String>>(&set, &mut claim.connection).await?.is_some() {
            return Ok(Claimed::Mine(claim));
        }
        let holder: Option<String> = query(&get, &mut claim.connection).await?;
        // A command that was sent twice finds its own token.
        if holder.as_deref() == Some(token.as_str()) {
            return Ok(Claimed::Mine(claim));
        }
        claim.pending = None;
        // The key of a claim expired in between. The next delivery gets the claim.
        Ok(if holder.as_deref() == Some(FINISHED) { Claimed::Finished } else { Claimed::Held })
    }

    async fn finish(&self, mut claim: RedisClaim<C>) -> Result<(), RedisError> {
        // The caller has done the work, even if the lease ended in the meantime. If this fails, the claim stays until its lease
        // ends and is not released: the work is done.
        claim.pending = Some(Pending::Finish(milliseconds(self.memory)));
        claim.settle().await
    }

    async fn release(&self, mut claim: RedisClaim<C>) -> Result<(), RedisError> {
        claim.settle().await
    }
}

impl<C: ConnectionLike + Clone + Send + 'static> RedisClaim<C> {
    async fn settle(&mut self) -> Result<(), RedisError> {
        let Some(pending) = &self.pending else { return Ok(()) };
        let result = pending.send(&mut self.connection, &self.key).await;
        self.pending = None;
        result
    }
}

impl Pending {
    async fn send(&self, connection: &mut impl ConnectionLike, key: &str) -> Result<(), RedisError> {
        match self {
            Pending::Release(token) => {
                let mut eval = cmd("EVAL");
                eval.arg(RELEASE).arg(1).arg(key).arg(token.as_str());
                query::<i64>(&eval, connection).await.map(drop)
            }
            Pending::Finish(memory) => {
                let mut set = cmd("SET");
                set.arg(key).arg(FINISHED).arg("PX").arg(memory);
                query(&set, connection).await
            }
        }
    }
}

/// Sends a command, and sends it once more if the connection is closed: a connection that reconnects has done so by then.
async fn query<T: FromRedisValue>(command: &Cmd, connection: &mut impl ConnectionLike) -> Result<T, RedisError> {
    match command.query_async(connection).await {
        Err(error) if error.is_unrecoverable_error() => command.query_async(connection).await,
        result => result,
    }
}

impl<C: ConnectionLike + Clone + Send + 'static> Drop for RedisClaim<C> {
    fn drop(&mut self) {
        if let (Some(pending), Ok(runtime)) = (self.pending.take(), tokio::runtime::Handle::try_current()) {
            let (mut connection, key) = (self.connection.clone(), std::mem::take(&mut self.key));
            runtime.spawn(async move { pending.send(&mut connection, &key).await });
        }
    }
}

impl<C> fmt::Debug for RedisStore<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("RedisStore").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}

impl<C: ConnectionLike + Clone + Send + 'static> fmt::Debug for RedisClaim<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("RedisClaim").field(&self.key).finish()
    }
}
