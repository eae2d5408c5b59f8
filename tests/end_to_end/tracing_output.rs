//! What a call leaves in the log: endpoint, method, attempt, status, Request-ID, and never a body or a secret, whatever the
//! level and whichever crate writes.

use std::io;
use std::sync::{Arc, Mutex};

use tracing::Level;
use wechatpay_endpoints::Endpoint as _;
use wechatpay_sandbox::Fault;

use crate::live::{complete, confirmed, gateway, query};

/// Everything that was written.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

#[tokio::test]
async fn spans_carry_the_call_and_never_a_body_or_a_secret() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    confirmed(&gateway, &client, "1").await;

    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(Level::TRACE)
        .with_ansi(false)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::CLOSE)
        .with_writer(move || writer.clone())
        .finish();
    // For the whole process: one of this thread's own would miss what another test's thread has come upon first.
    tracing::subscriber::set_global_default(subscriber).unwrap();
    complete("1").send(&client).await.unwrap();
    gateway.inject(Fault::Error { status: 403, code: "NO_AUTH".into() });
    query("1").send(&client).await.unwrap_err();

    let text = log.text();
    assert!(
        text.contains(r#"endpoint="v3/payscore/serviceorder/<out_order_no>/complete" method="POST" attempt=1 status=200"#),
        "{text}"
    );
    assert!(text.contains("status=403") && text.contains("advice=fix the configuration"), "{text}");
    let request_id = gateway.journal().last().unwrap().request_id.clone();
    assert!(text.contains(request_id.as_str()), "{request_id}: {text}");

    let keys = gateway.keys();
    let private_key = keys.merchant_private_key_pem().lines().filter(|line| !line.starts_with("-----"));
    let bodies = ["就餐费用服务费", "post_payments", "wxd678efh567hg6787"];
    for secret in private_key.chain([keys.api_v3_key()]).chain(bodies) {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
}
