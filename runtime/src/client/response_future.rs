//! The future of a declared call. All endpoints share one future for the call; only decoding the response depends on the type.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::VerifiedResponse;
use crate::declaration::Value;
use crate::error::Error;

/// The future that [`Endpoint::send`](crate::Endpoint::send) returns. It resolves to the response. It owns its data, so it can be
/// spawned. Dropping it ends the call.
#[must_use = "a call is made when its future is awaited"]
pub struct ResponseFuture<R> {
    call: Pin<Box<dyn Future<Output = Result<VerifiedResponse, Error>> + Send>>,
    response: PhantomData<fn() -> R>,
}

impl<R> ResponseFuture<R> {
    pub(crate) fn new(call: impl Future<Output = Result<VerifiedResponse, Error>> + Send + 'static) -> Self {
        ResponseFuture { call: Box::pin(call), response: PhantomData }
    }
}

impl<R: Value> Future for ResponseFuture<R> {
    type Output = Result<R, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.call.as_mut().poll(context).map(|response| R::from_response(response?))
    }
}

impl<R> fmt::Debug for ResponseFuture<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
