//! The client for callers without an asynchronous runtime. Its downloads are in `download`.

mod download;

use std::fmt;
use std::sync::{Arc, mpsc};

use tokio::runtime::{Builder, Runtime};

pub use download::DownloadReader;

use crate::declaration::Method;
use crate::error::{ConfigurationError, Error};
use crate::{ClientBuilder, RequestBuilder};

/// A client whose calls block until their response arrives. [`send_blocking`](crate::Endpoint::send_blocking) takes it.
///
/// It has its own threads, one for each processor, which sign and drive the connections. They end with its last clone. A call may
/// be made on any thread. In asynchronous code it would block the thread: use [`crate::Client`] and `send(…).await` there.
///
/// ```no_run
/// use wechatpay_runtime::{blocking, wechatpay_endpoint};
///
/// #[wechatpay_endpoint(POST, "v3/payscore/serviceorder/<out_order_no>/cancel")]
/// struct CancelOrder { out_order_no: String, appid: String, service_id: String, reason: String }
///
/// # fn cancel(cancel: CancelOrder) -> Result<(), wechatpay_runtime::Error> {
/// let client = blocking::Client::from_env()?;
/// cancel.send_blocking(&client)?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    client: crate::Client,
    runtime: Arc<OwnRuntime>,
}

impl Client {
    /// Builds a client from the environment: [`ClientBuilder::from_env`], then [`build_blocking`](ClientBuilder::build_blocking).
    ///
    /// # Errors
    ///
    /// Names the variable, what is wrong with its value and the fix.
    pub fn from_env() -> Result<Self, ConfigurationError> {
        ClientBuilder::from_env()?.build_blocking()
    }

    /// `client` must have no other owner: its connections live on this runtime.
    pub(crate) fn new(client: crate::Client) -> Result<Self, ConfigurationError> {
        let runtime = Builder::new_multi_thread().thread_name("wechatpay").enable_all().build();
        let runtime = runtime.map_err(|error| {
            ConfigurationError::new(
                "the blocking client",
                format!("gets no threads: {error}"),
                "raise this process's limit of threads",
            )
        })?;
        Ok(Client { client, runtime: Arc::new(OwnRuntime(Some(runtime))) })
    }

    /// Begins a call without a declaration. End it with [`send_blocking`](RequestBuilder::send_blocking).
    pub fn request(&self, method: Method, template: impl Into<String>) -> RequestBuilder {
        self.client.request(method, template)
    }

    /// Returns the asynchronous client inside, for `prepare` and for looking at the configuration.
    pub fn client(&self) -> &crate::Client {
        &self.client
    }

    /// Runs the call on the client's own threads and waits for it. This works on any thread.
    pub(crate) fn wait_for<T: Send + 'static>(
        &self,
        call: impl Future<Output = Result<T, Error>> + Send + 'static,
    ) -> Result<T, Error> {
        let (sender, receiver) = mpsc::sync_channel(1);
        let ended = || {
            let fix = "keep the client until its calls have returned";
            Error::from(ConfigurationError::new("the blocking client", "ended before the call did", fix))
        };
        self.runtime.0.as_ref().ok_or_else(ended)?.spawn(async move {
            // The caller waits, so the receiver exists.
            let _ = sender.send(call.await);
        });
        receiver.recv().unwrap_or_else(|_| Err(ended()))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("blocking::Client").field(&self.client).finish()
    }
}

/// A runtime that may be dropped anywhere, even inside another runtime.
struct OwnRuntime(Option<Runtime>);

impl Drop for OwnRuntime {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
