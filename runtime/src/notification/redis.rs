//! The store of a service on several machines: Redis.
//!
//! A key a notification. `SET … NX PX` claims it with a token of the claimant's; whoever releases it deletes it only while
//! the token is still there; finishing puts a mark in its place that expires. Each of the three may be sent twice without
//! harm, so a command that meets a closed connection is sent once more.

use std::fmt;
use std::time::Duration;

use redis::aio::{ConnectionLike, ConnectionManager, ConnectionManagerConfig};
use redis::{Cmd, FromRedisValue, RedisError, cmd};

use super::store::{Claimed, LEASE, MEMORY, Store};
use crate::signing::Nonce;

/// What stands in a key whose notification is handled. No token is as short.
const FINISHED: &str = "finished";

/// Deletes a key while it holds the token.
const RELEASE: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) else return 0 end";

/// Remembers notifications in Redis, for all machines that use the same server and prefix. Works with Redis 2.6.12 and newer.
///
/// `C` is a connection of the crate `redis` that is cheap to clone. [`connect`](RedisStore::connect) makes one that connects
/// again when the server was restarted; [`new`](RedisStore::new) takes any, a cluster's for example.
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

/// The right to handle one notification. Dropping it inside a tokio runtime gives it up; outside one, its lease ends it.
pub struct RedisClaim<C: ConnectionLike + Clone + Send + 'static> {
    connection: C,
    key: String,
    /// What dropping the claim leaves to do.
    pending: Option<Pending>,
}

/// A change to a claim's key. It stays with the claim until the server has confirmed it, so that a caller who is cancelled
/// while it waits for the server loses nothing.
enum Pending {
    /// Give it up: delete the key while it holds this token.
    Release(Nonce),
    /// Record for this many milliseconds that the work is done.
    Finish(u64),
}

impl RedisStore {
    /// Connects to a server: `redis://[user:password@]host[:port][/database]`. The connection comes back by itself after the
    /// server was restarted or could not be reached for a while; meanwhile deliveries are answered "send it again" within
    /// two seconds. `rediss://` needs a TLS feature of the crate `redis`.
    ///
    /// A server that keeps nothing on disk forgets at a restart which notifications are finished.
    ///
    /// # Errors
    ///
    /// If the URL is none, or the server cannot be reached now.
    pub async fn connect(url: &str) -> Result<Self, RedisError> {
        // A response to a delivery is due in 5 s: no long series of attempts while one waits. The next delivery tries again.
        let config = ConnectionManagerConfig::new().set_number_of_retries(1).set_max_delay(Duration::from_millis(200));
        let client = redis::Client::open(url)?;
        Ok(Self::new(client.get_connection_manager_with_config(config).await?))
    }
}

impl<C: ConnectionLike + Clone + Send + Sync + 'static> RedisStore<C> {
    /// A store with the usual times, in keys that begin `wechatpay:notification:`.
    pub fn new(connection: C) -> Self {
        Self::with(connection, "wechatpay:notification:", LEASE, MEMORY)
    }

    /// A store in keys that begin with `prefix`. A claim ends after `lease` unless it was finished or released before; what is
    /// finished is remembered for `memory`. Both count in whole milliseconds, from 1.
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
        // The claim is there before the command is sent: a caller that is cancelled meanwhile drops it, and that gives it up.
        let mut claim = RedisClaim { connection: self.connection.clone(), key, pending: Some(Pending::Release(token)) };
        if query::<Option<String>>(&set, &mut claim.connection).await?.is_some() {
            return Ok(Claimed::Mine(claim));
        }
        let holder: Option<String> = query(&get, &mut claim.connection).await?;
        // A command that was sent once more finds its own token.
        if holder.as_deref() == Some(token.as_str()) {
            return Ok(Claimed::Mine(claim));
        }
        claim.pending = None;
        // A key that expired in between was a claim's: the next delivery gets it.
        Ok(if holder.as_deref() == Some(FINISHED) { Claimed::Finished } else { Claimed::Held })
    }

    async fn finish(&self, mut claim: RedisClaim<C>) -> Result<(), RedisError> {
        // Whoever finished has done the work, even if the lease ended meanwhile. Should this fail, the claim is kept until its
        // lease ends rather than given back: the work is done.
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

/// Sends a command, and once more where the connection turns out to be closed: one that reconnects has done so by then.
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
