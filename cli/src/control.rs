//! Control calls to a running gateway, over plain HTTP: a gateway has no TLS.

use std::fmt;
use std::time::Duration;

use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;
use wechatpay_endpoints::Method;
use wechatpay_endpoints::runtime::escape_control;

use crate::configuration::Variables;
use crate::failure::Failure;

/// How long a gateway may take to answer.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// A gateway that runs on this machine.
#[derive(Debug)]
pub(crate) struct Control {
    host: String,
    port: u16,
}

impl Control {
    /// The gateway that `--env-file` or `--base-url` names.
    pub(crate) fn of(variables: &Variables) -> Result<Self, Failure> {
        let fix =
            "give --env-file DIR/sandbox.env, which `wechatpay sandbox --out DIR` writes, or --base-url http://127.0.0.1:PORT";
        let base_url = variables.base_url().ok_or_else(|| Failure::Configuration(format!("no gateway is named: {fix}")))?;
        Control::at(&base_url)
    }

    /// The gateway at this URL.
    pub(crate) fn at(base_url: &str) -> Result<Self, Failure> {
        let url = base_url.parse::<Uri>().ok().filter(|url| url.scheme_str() == Some("http"));
        let host = url.as_ref().and_then(|url| url.host()).map(str::to_owned);
        let no_url = || {
            let base_url = wechatpay_endpoints::runtime::error::redact(base_url);
            Failure::Configuration(format!("{base_url} is not the URL of a gateway, which is plain http: http://127.0.0.1:PORT"))
        };
        Ok(Control { host: host.ok_or_else(no_url)?, port: url.and_then(|url| url.port_u16()).unwrap_or(80) })
    }

    pub(crate) async fn get(&self, path: &str) -> Result<Value, Failure> {
        self.call(Method::Get, path, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Result<Value, Failure> {
        self.call(Method::Post, path, Some(body)).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Result<Value, Failure> {
        self.call(Method::Delete, path, None).await
    }

    async fn call(&self, method: Method, path: &str, body: Option<&Value>) -> Result<Value, Failure> {
        let body = body.map(Value::to_string).unwrap_or_default();
        let request = Request::builder()
            .method(method.as_str())
            .uri(format!("/__sandbox{path}"))
            .header("host", format!("{}:{}", self.host, self.port))
            .header("content-type", "application/json")
            .body(Full::new(Bytes::from(body)))
            .map_err(|error| Failure::Request(format!("it is no control call: {error}")))?;
        let (status, text) = match timeout(LONGEST_WAIT, self.send(request)).await {
            Ok(answered) => answered.map_err(|error| self.unreachable(&error))?,
            Err(_) => return Err(self.unreachable(&"it does not answer")),
        };
        let value: Value = if text.is_empty() { Value::Null } else { serde_json::from_slice(&text).unwrap_or_default() };
        match value.get("message").and_then(Value::as_str) {
            _ if (200..300).contains(&status) => Ok(value),
            Some(message) => Err(Failure::Request(message.to_owned())),
            None => Err(self.unreachable(&format_args!("it answers {status} and is no gateway"))),
        }
    }

    async fn send(&self, request: Request<Full<Bytes>>) -> Result<(u16, Bytes), Box<dyn std::error::Error + Send + Sync>> {
        let stream = TcpStream::connect((self.host.trim_matches(['[', ']']), self.port)).await?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        // The connection ends with this value.
        let mut driver = JoinSet::new();
        driver.spawn(connection);
        let response = sender.send_request(request).await?;
        let status = response.status().as_u16();
        Ok((status, response.into_body().collect().await?.to_bytes()))
    }

    fn unreachable(&self, problem: &dyn fmt::Display) -> Failure {
        let (host, port) = (escape_control(&self.host), self.port);
        Failure::Unreachable(format!("no gateway answers at http://{host}:{port}: {problem}; `wechatpay sandbox` starts one"))
    }
}
