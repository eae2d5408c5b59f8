//! A store of any kind in one type, for a program that chooses its store when it starts.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use super::store::{Claimed, Store};

type BoxFuture<'f, T> = Pin<Box<dyn Future<Output = Result<T, AnyStoreError>> + Send + 'f>>;

/// A store of any kind, as `Box<dyn Store>` would be if [`Store`](super::Store) were dyn-compatible. Clones share one store.
///
/// ```
/// use wechatpay_runtime::notification::{AnyStore, MemoryStore};
///
/// # async fn store() -> Result<AnyStore, Box<dyn std::error::Error>> {
/// let store = match std::env::var("REDIS_URL") {
/// #   #[cfg(feature = "redis")]
///     Ok(url) => AnyStore::new(wechatpay_runtime::notification::RedisStore::connect(&url).await?),
///     _ => AnyStore::new(MemoryStore::new()),
/// };
/// # Ok(store) }
/// ```
#[derive(Clone)]
pub struct AnyStore(Arc<dyn ErasedStore>);

/// The right to handle one notification. Dropping it does what dropping the store's own claim does.
pub struct AnyClaim(Box<dyn ErasedClaim>);

/// The error of the store inside.
pub struct AnyStoreError(Box<dyn Error + Send + Sync>);

impl AnyStore {
    /// Wraps any store. If the store is expensive to clone, put it into an `Arc` inside its own type.
    pub fn new<S>(store: S) -> Self
    where
        S: Store<Claim: 'static> + Clone + Send + 'static,
    {
        AnyStore(Arc::new(store))
    }
}

impl Store for AnyStore {
    type Claim = AnyClaim;
    type Error = AnyStoreError;

    async fn claim(&self, id: &str) -> Result<Claimed<AnyClaim>, AnyStoreError> {
        self.0.claim(id).await
    }

    async fn finish(&self, claim: AnyClaim) -> Result<(), AnyStoreError> {
        claim.0.finish().await
    }

    async fn release(&self, claim: AnyClaim) -> Result<(), AnyStoreError> {
        claim.0.release().await
    }
}

trait ErasedStore: Send + Sync {
    fn claim<'f>(&'f self, id: &'f str) -> BoxFuture<'f, Claimed<AnyClaim>>;
}

/// A claim together with its store, so that it cannot meet another store.
trait ErasedClaim: Send {
    fn finish(self: Box<Self>) -> BoxFuture<'static, ()>;
    fn release(self: Box<Self>) -> BoxFuture<'static, ()>;
}

impl<S> ErasedStore for S
where
    S: Store<Claim: 'static> + Clone + Send + 'static,
{
    fn claim<'f>(&'f self, id: &'f str) -> BoxFuture<'f, Claimed<AnyClaim>> {
        Box::pin(async move {
            Ok(match Store::claim(self, id).await.map_err(AnyStoreError::new)? {
                Claimed::Mine(claim) => Claimed::Mine(AnyClaim(Box::new((self.clone(), claim)))),
                Claimed::Held => Claimed::Held,
                Claimed::Finished => Claimed::Finished,
            })
        })
    }
}

impl<S: Store<Claim: 'static> + Send + 'static> ErasedClaim for (S, S::Claim) {
    fn finish(self: Box<Self>) -> BoxFuture<'static, ()> {
        let (store, claim) = *self;
        Box::pin(async move { store.finish(claim).await.map_err(AnyStoreError::new) })
    }

    fn release(self: Box<Self>) -> BoxFuture<'static, ()> {
        let (store, claim) = *self;
        Box::pin(async move { store.release(claim).await.map_err(AnyStoreError::new) })
    }
}

impl AnyStoreError {
    fn new(error: impl Error + Send + Sync + 'static) -> Self {
        AnyStoreError(Box::new(error))
    }
}

impl fmt::Debug for AnyStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("AnyStore").finish_non_exhaustive()
    }
}

impl fmt::Debug for AnyClaim {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("AnyClaim").finish_non_exhaustive()
    }
}

impl fmt::Debug for AnyStoreError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Display for AnyStoreError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Error for AnyStoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0)
    }
}
