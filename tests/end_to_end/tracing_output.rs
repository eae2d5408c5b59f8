//! What a call leaves in the log: endpoint, method, attempt, status, Request-ID, and never a body or a secret, whatever the
//! level and whichever crate writes.

use wechatpay_endpoints::Endpoint as _;
use wechatpay_sandbox::Fault;

use crate::live::{complete, confirmed, gateway, query};
use crate::log::Log;

#[tokio::test]
async fn spans_carry_the_call_and_never_a_body_or_a_secret() {
    let gateway = gateway().await;
    let client = gateway.client().unwrap();
    confirmed(&gateway, &client, "1").await;

    let log = Log::of_process();
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
