//! The store of a service on several machines: Redis.
//!
//! A key a notification. `SET … NX PX` claims it with a token of the claimant's; whoever releases it deletes it only while
//! the token is still there; finishing puts a mark in its place that expires.

use std::fmt;
use std::time::Duration;

use redis::aio::ConnectionLike;
use redis::{RedisError, cmd};

use super::store::{Claimed, LEASE, MEMORY, Store};
use crate::signing::Nonce;

/// What stands in a key whose notification is handled. No token is as short.
const FINISHED: &str = "finished";

/// Deletes a key while it holds the token.
const RELEASE: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) else return 0 end";

/// Remembers notifications in Redis, for all machines that use the same server and prefix. Works with Redis 2.6.12 and newer.
///
/// `C` is a connection of the crate `redis` that is cheap to clone: `MultiplexedConnection`, or with that crate's own
/// features one that reconnects (`ConnectionManager`) or knows a cluster.
///
/// ```no_run
/// use wechatpay_runtime::notification::RedisStore;
///
/// # async fn connect() -> Result<(), redis::RedisError> {
/// let client = redis::Client::open("redis://127.0.0.1/")?;
/// let store = RedisStore::new(client.get_multiplexed_async_connection().await?);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct RedisStore<C> {
    connection: C,
    prefix: String,
    lease: Duration,
    memory: Duration,
}

/// The right to handle one notification. Dropping it inside a tokio runtime gives it up; outside one, its lease ends it.
pub struct RedisClaim<C: ConnectionLike + Clone + Send + 'static> {
    connection: C,
    key: String,
    /// `None` once it was finished or released.
    token: Option<Nonce>,
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
        let mut connection = self.connection.clone();
        let lease = milliseconds(self.lease);
        let mut set = cmd("SET");
        set.arg(&key).arg(token.as_str()).arg("NX").arg("PX").arg(lease);
        let set: Option<String> = set.query_async(&mut connection).await?;
        if set.is_some() {
            return Ok(Claimed::Mine(RedisClaim { connection, key, token: Some(token) }));
        }
        let holder: Option<String> = cmd("GET").arg(&key).query_async(&mut connection).await?;
        // A key that expired in between was a claim's: the next delivery gets it.
        Ok(if holder.as_deref() == Some(FINISHED) { Claimed::Finished } else { Claimed::Held })
    }

    async fn finish(&self, mut claim: RedisClaim<C>) -> Result<(), RedisError> {
        // Whoever finished has done the work, even if the lease ended meanwhile. Should this fail, the claim is kept until its
        // lease ends rather than given back: the work is done.
        claim.token = None;
        let mut set = cmd("SET");
        set.arg(&claim.key).arg(FINISHED).arg("PX").arg(milliseconds(self.memory));
        set.query_async(&mut claim.connection).await
    }

    async fn release(&self, mut claim: RedisClaim<C>) -> Result<(), RedisError> {
        match claim.token.take() {
            Some(token) => release(claim.connection.clone(), claim.key.clone(), token).await,
            None => Ok(()),
        }
    }
}

async fn release<C: ConnectionLike>(mut connection: C, key: String, token: Nonce) -> Result<(), RedisError> {
    let mut eval = cmd("EVAL");
    eval.arg(RELEASE).arg(1).arg(key).arg(token.as_str());
    eval.query_async::<i64>(&mut connection).await.map(drop)
}

impl<C: ConnectionLike + Clone + Send + 'static> Drop for RedisClaim<C> {
    fn drop(&mut self) {
        if let (Some(token), Ok(runtime)) = (self.token.take(), tokio::runtime::Handle::try_current()) {
            runtime.spawn(release(self.connection.clone(), std::mem::take(&mut self.key), token));
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
