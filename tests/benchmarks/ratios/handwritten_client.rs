//! The tightest client that one would write by hand for one call, on reqwest: signs, sends, verifies, decodes.

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Method, Request, StatusCode, Url};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::Semaphore;

use crate::handwritten::{Draft, Handwritten, Ready};
use crate::{fixed, presigned};

/// Where the signature is made.
#[derive(Clone)]
pub(crate) enum Where {
    /// On the task that calls.
    Inline,
    /// On one of tokio's threads for what blocks.
    Blocking,
    /// There, but only so many at a time.
    Few(Arc<Semaphore>),
}

pub(crate) struct HandwrittenClient {
    by_hand: Arc<Handwritten>,
    http: reqwest::Client,
}

impl HandwrittenClient {
    pub(crate) fn new(by_hand: Handwritten) -> Self {
        // As the library sets its own up; without a provider reqwest does not build a client.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .pool_idle_timeout(Duration::from_secs(7))
            .connect_timeout(Duration::from_secs(5))
            .timeout(Duration::from_secs(30))
            .no_proxy()
            .build()
            .unwrap();
        HandwrittenClient { by_hand: Arc::new(by_hand), http }
    }

    pub(crate) async fn send<T: DeserializeOwned>(&self, path: (&str, &str, &str), body: &impl Serialize, place: &Where) -> T {
        let now = presigned::now();
        let draft = self.by_hand.draft(path, body, now);
        let Ready { url, authorization, body } = self.signed(draft, place).await;
        let mut request = Request::new(Method::POST, Url::parse(&url).unwrap());
        let headers = request.headers_mut();
        headers.insert("authorization", HeaderValue::try_from(authorization).unwrap());
        headers.insert("accept", HeaderValue::from_static("application/json"));
        headers.insert("user-agent", HeaderValue::from_static("by-hand"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert("wechatpay-serial", HeaderValue::from_static(fixed::PUBLIC_KEY_ID));
        *request.body_mut() = Some(body.into());
        let mut response = self.http.execute(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        let headers: HeaderMap = std::mem::take(response.headers_mut());
        let body = response.bytes().await.unwrap();
        let header = |name| headers[name].to_str().unwrap();
        let timestamp = header("wechatpay-timestamp");
        assert!(timestamp.parse::<u64>().unwrap().abs_diff(now) <= 300);
        assert_eq!(header("wechatpay-serial"), fixed::PUBLIC_KEY_ID);
        assert!(self.by_hand.verifies(timestamp, header("wechatpay-nonce"), &body, header("wechatpay-signature")));
        serde_json::from_slice(&body).unwrap()
    }

    async fn signed(&self, draft: Draft, place: &Where) -> Ready {
        let sign = |by_hand: &Handwritten, draft: Draft| {
            let signature = by_hand.sign(draft.message.as_bytes());
            by_hand.ready(draft, &signature)
        };
        let _permit = match place {
            Where::Inline => return sign(&self.by_hand, draft),
            Where::Blocking => None,
            Where::Few(permits) => Some(permits.acquire().await.unwrap()),
        };
        let by_hand = Arc::clone(&self.by_hand);
        tokio::task::spawn_blocking(move || sign(&by_hand, draft)).await.unwrap()
    }
}
