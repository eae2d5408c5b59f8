//! What clients that others wrote send, byte for byte: the official Java SDK, npm's most downloaded client, clients that
//! believe to talk to the real host.

use wechatpay_runtime::{Merchant, Nonce};
use wechatpay_sandbox::KeyMode;

use super::*;

/// One call as a client writes it.
pub(crate) struct Call<'c> {
    pub(crate) method: &'c str,
    pub(crate) target: &'c str,
    pub(crate) host: &'c str,
    /// Lines, each ended by CR LF.
    pub(crate) headers: &'c str,
    pub(crate) nonce: &'c str,
    pub(crate) body: &'c str,
    pub(crate) serial: &'c str,
}

impl<'c> Call<'c> {
    pub(crate) fn get(target: &'c str) -> Self {
        Call { method: "GET", target, host: "127.0.0.1", headers: "", nonce: "", body: "", serial: "" }
    }

    /// The response, its head and its body.
    pub(crate) async fn send(&self, gateway: &Gateway) -> (String, String) {
        let keys = gateway.keys();
        let random = Nonce::random().unwrap();
        let nonce = if self.nonce.is_empty() { random.as_str() } else { self.nonce };
        let serial = if self.serial.is_empty() { keys.merchant_serial() } else { self.serial };
        let Call { method, target, host, headers, body, .. } = self;
        let now = gateway.clock().now();
        let merchant =
            Merchant::from_pem(keys.mchid(), keys.merchant_serial(), keys.merchant_private_key_pem().as_bytes()).unwrap();
        let message = format!("{method}\n{target}\n{now}\n{nonce}\n{body}\n");
        let authorization = merchant.authorize(message.as_bytes(), &now.to_string(), nonce).unwrap();
        // Our own client refuses a serial in lower case.
        let authorization = authorization.replace(keys.merchant_serial(), serial);
        let request = format!(
            "{method} {target} HTTP/1.1\r\nHost: {host}\r\nAccept: application/json\r\nUser-Agent: test\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\nAuthorization: {authorization}\r\n{headers}\r\n{body}",
            body.len()
        );
        let response = raw(gateway, &request).await;
        let (head, body) = response.split_once("\r\n\r\n").expect("a response");
        (head.to_owned(), body.to_owned())
    }
}

async fn gateway_in(mode: KeyMode) -> Gateway {
    Gateway::builder().keys(KEYS.clone()).key_mode(mode).start().await.unwrap()
}

pub(crate) fn status(response: &(String, String)) -> &str {
    response.0.split(' ').nth(1).unwrap_or_default()
}

/// `com.wechat.pay.java` asks for its certificates so: no key is known yet, and the header is there all the same.
#[tokio::test]
async fn the_java_sdk_downloads_certificates_with_an_empty_serial_and_an_algorithm() {
    let gateway = gateway_in(KeyMode::Certificate).await;
    for target in ["/v3/certificates", "/v3/certificates?algorithm_type=RSA", "/v3/certificates?algorithm_type=ALL"] {
        for headers in ["Wechatpay-Serial: \r\n", "Wechatpay-Serial:\r\n", ""] {
            let response = Call { headers, ..Call::get(target) }.send(&gateway).await;
            assert_eq!(status(&response), "200", "{target} {headers} {response:?}");
            assert!(response.1.contains(gateway.keys().platform_certificate_serial()), "{}", response.1);
        }
    }
    let response = Call::get("/v3/certificates?algorithm_type=SM2").send(&gateway).await;
    assert!(status(&response) == "400" && response.1.contains("algorithm_type"), "{response:?}");
    let response = Call::get("/v3/certificates?algorithm=RSA").send(&gateway).await;
    assert_eq!(status(&response), "400", "{response:?}");
}

/// Clients that take every serial for the merchant's own.
#[tokio::test]
async fn the_merchants_own_serial_in_wechatpay_serial_matters_only_where_a_field_is_encrypted() {
    let gateway = gateway_in(KeyMode::PublicKey).await;
    let headers = format!("Wechatpay-Serial: {}\r\n", gateway.keys().merchant_serial());
    let query = Call {
        headers: &headers,
        ..Call::get("/v3/payscore/serviceorder?out_order_no=1&service_id=500001&appid=wxd678efh567hg6787")
    };
    let response = query.send(&gateway).await;
    assert!(status(&response) == "404" && response.1.contains("ORDER_NOT_EXIST"), "{response:?}");
    assert!(response.0.contains(gateway.keys().platform_key_id()), "it is signed as without the header: {}", response.0);

    // An address that does not exist is that, whatever the header says.
    for serial in [gateway.keys().merchant_serial(), "5000"] {
        let headers = format!("Wechatpay-Serial: {serial}\r\n");
        let response = Call { headers: &headers, ..Call::get("/v3/none") }.send(&gateway).await;
        assert!(status(&response) == "404" && response.1.contains("RESOURCE_NOT_EXISTS"), "{response:?}");
    }

    // A field that is encrypted, for the merchant's own certificate.
    let encrypted = Call {
        method: "POST",
        headers: &headers,
        body: &serde_json::json!({ "bank_account_info": { "account_number": "QUFBQQ==" } }).to_string(),
        ..Call::get("/v3/test/encrypted")
    };
    let serving = Gateway::builder().keys(KEYS.clone()).serve(|_: Encrypted| Ok(())).start().await.unwrap();
    let response = encrypted.send(&serving).await;
    assert!(status(&response) == "400" && response.1.contains("no key of the platform"), "{response:?}");
    // Of no header it is said that there is none.
    let response = Call { headers: "Wechatpay-Serial: \r\n", ..encrypted }.send(&serving).await;
    assert!(response.1.contains("does not name the key"), "{response:?}");
}

#[wechatpay_runtime::wechatpay_endpoint(POST, "v3/test/encrypted")]
struct Encrypted {
    bank_account_info: BankAccount,
}

#[wechatpay_runtime::wechatpay_object]
struct BankAccount {
    #[wechatpay(sensitive)]
    account_number: String,
}

/// npm's `wechatpay-node-v3` reads the serial from the certificate, in lower case, and makes its nonce of a random number in
/// base 36.
#[tokio::test]
async fn a_serial_in_lower_case_and_a_short_nonce_are_taken_with_a_remark_in_the_journal() {
    let gateway = gateway_in(KeyMode::PublicKey).await;
    let lower = gateway.keys().merchant_serial().to_lowercase();
    let remark = async |call: Call<'_>| {
        let response = call.send(&gateway).await;
        assert_eq!(status(&response), "404", "{response:?}");
        gateway.journal().pop().unwrap().explanation
    };
    let target = "/v3/pay/transactions/out-trade-no/12345678?mchid=";
    let target = format!("{target}{}", gateway.keys().mchid());
    let explanation = remark(Call { serial: &lower, nonce: "k2p8ns3z4qd", ..Call::get(&target) }).await;
    assert!(explanation.contains("serial_no is taken in lower case"), "{explanation}");
    assert!(explanation.contains("nonce_str `k2p8ns3z4qd` is taken"), "{explanation}");
    let explanation = remark(Call { nonce: "593bec0c-930b-f1af-eb40-b4a08c8f", ..Call::get(&target) }).await;
    assert!(explanation.contains("is taken") && !explanation.contains("lower case"), "{explanation}");
    assert!(!remark(Call::get(&target)).await.contains("is taken"));
}

/// Clients that sign `url.replace("https://api.mch.weixin.qq.com", "")`.
#[tokio::test]
async fn a_download_url_is_on_the_host_that_a_client_believes_to_call() {
    let call = |host: &'static str| Call { host, ..Call::get("/v3/bill/tradebill?bill_date=2019-06-11") };
    let gateway = gateway_in(KeyMode::PublicKey).await;
    gateway.place_transaction("1217752501201407033233368018", 100, 1_560_225_600).unwrap();
    let base_url = gateway.base_url();
    for (host, expected) in [
        ("api.mch.weixin.qq.com", "https://api.mch.weixin.qq.com/v3/billdownload/file?token="),
        ("api2.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com/v3/"),
        ("API2.wechatpay.cn:443", "https://API2.wechatpay.cn:443/v3/"),
        ("127.0.0.1:1", &format!("{base_url}/v3/")),
        ("mch.weixin.qq.com.example.com", &format!("{base_url}/v3/")),
        ("notmch.weixin.qq.com", &format!("{base_url}/v3/")),
    ] {
        let (_, body) = call(host).send(&gateway).await;
        let bill: serde_json::Value = serde_json::from_str(&body).unwrap();
        let url = bill["download_url"].as_str().unwrap();
        assert!(url.starts_with(expected), "{host}: {url}");
    }

    let public = Gateway::builder().keys(KEYS.clone()).public_url("https://pay.example.test/").start().await.unwrap();
    public.place_transaction("1217752501201407033233368018", 100, 1_560_225_600).unwrap();
    assert_eq!(public.base_url(), "https://pay.example.test");
    let (_, body) = call("api.mch.weixin.qq.com").send(&public).await;
    assert!(body.contains(r#""download_url":"https://pay.example.test/v3/billdownload/file?token="#), "{body}");
    for wrong in ["pay.example.test", "https://", "https://a/b", "ftp://a", "https://a b"] {
        let error = Gateway::builder().keys(KEYS.clone()).public_url(wrong).start().await.unwrap_err();
        assert!(error.to_string().contains("must be a scheme, a host and a port"), "{error}");
    }
}

/// A merchant who migrates: one part of the shop still names certificates, another one the public key.
#[tokio::test]
async fn in_both_modes_a_response_is_signed_with_the_key_that_the_request_names() {
    let gateway = gateway_in(KeyMode::Both).await;
    let keys = gateway.keys();
    for (headers, signs) in [
        (String::new(), keys.platform_certificate_serial()),
        ("Wechatpay-Serial: \r\n".to_owned(), keys.platform_certificate_serial()),
        (format!("Wechatpay-Serial: {}\r\n", keys.platform_key_id()), keys.platform_key_id()),
        (format!("Wechatpay-Serial: {}\r\n", keys.platform_certificate_serial()), keys.platform_certificate_serial()),
        (format!("Wechatpay-Serial: {}\r\n", keys.merchant_serial()), keys.platform_certificate_serial()),
    ] {
        let (head, _) = Call { headers: &headers, ..Call::get("/v3/certificates") }.send(&gateway).await;
        let serial =
            head.lines().find_map(|line| line.split_once(": ").filter(|(name, _)| name.eq_ignore_ascii_case("wechatpay-serial")));
        assert_eq!(serial.map(|(_, serial)| serial), Some(signs), "{headers}");
    }
}

/// A merchant's server that takes every notification; the serials by which they were signed, in their order.
struct Receiver {
    url: String,
    serials: std::sync::Arc<std::sync::Mutex<Vec<String>>>,
}

impl Receiver {
    async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/notify", listener.local_addr().unwrap());
        let serials = std::sync::Arc::<std::sync::Mutex<Vec<String>>>::default();
        let kept = std::sync::Arc::clone(&serials);
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut head = Vec::new();
                while !head.windows(4).any(|end| end == b"\r\n\r\n") {
                    let mut byte = [0];
                    stream.read_exact(&mut byte).await.unwrap();
                    head.extend(byte);
                }
                let head = String::from_utf8(head).unwrap().to_lowercase();
                let serial = head.lines().find_map(|line| line.strip_prefix("wechatpay-serial: ")).unwrap().to_uppercase();
                kept.lock().unwrap().push(serial);
                stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").await.unwrap();
            }
        });
        Receiver { url, serials }
    }

    /// The serial of the next notification.
    async fn next(&self) -> String {
        for _ in 0..1000 {
            if let Some(serial) = self.serials.lock().unwrap().pop() {
                return serial;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        panic!("nothing was sent within ten seconds");
    }
}

#[tokio::test]
async fn in_both_modes_a_notification_is_signed_with_the_key_that_the_creating_call_named() {
    let gateway = gateway_in(KeyMode::Both).await;
    let receiver = Receiver::start().await;
    let (mchid, url) = (gateway.keys().mchid().to_owned(), receiver.url.clone());
    let (certificate, public) = (gateway.keys().platform_certificate_serial(), gateway.keys().platform_key_id());
    for (number, named, signs) in [("A", "", certificate), ("B", public, public), ("C", certificate, certificate)] {
        let headers = format!("Wechatpay-Serial: {named}\r\n");
        let post = async |target: &str, body: serde_json::Value| {
            let response =
                Call { method: "POST", headers: &headers, body: &body.to_string(), ..Call::get(target) }.send(&gateway).await;
            assert_eq!(status(&response), "200", "{target} {response:?}");
        };
        let trade = format!("1217752501{number}");
        let order = serde_json::json!({
            "appid": "wx1", "mchid": mchid, "description": "a", "out_trade_no": trade, "notify_url": url,
            "amount": { "total": 2 },
        });
        post("/v3/pay/transactions/native", order).await;
        gateway.pay_transaction(None, &trade).unwrap();
        assert_eq!(receiver.next().await, signs, "a payment, {number}");

        let refund = serde_json::json!({
            "out_trade_no": trade, "out_refund_no": trade, "notify_url": url,
            "amount": { "refund": 1, "total": 2, "currency": "CNY" },
        });
        post("/v3/refund/domestic/refunds", refund).await;
        use wechatpay_endpoints::v3::refund::domestic::refunds::RefundStatus;
        gateway.finish_refund(None, &trade, RefundStatus::Success).unwrap();
        assert_eq!(receiver.next().await, signs, "a refund, {number}");

        let combined = format!("COMBINED{number}");
        let sub = |number: String| {
            serde_json::json!({
                "mchid": mchid, "attach": "a", "amount": { "total_amount": 1, "currency": "CNY" }, "out_trade_no": number,
                "description": "a",
            })
        };
        let orders = serde_json::json!({
            "combine_appid": "wx1", "combine_mchid": mchid, "combine_out_trade_no": combined, "notify_url": url,
            "sub_orders": [sub(format!("SUBORDER1{number}")), sub(format!("SUBORDER2{number}"))],
        });
        post("/v3/combine-transactions/native", orders).await;
        gateway.pay_combined(&combined).unwrap();
        assert_eq!(receiver.next().await, signs, "combined orders, {number}");

        let order = serde_json::json!({
            "out_order_no": number, "appid": "wx1", "service_id": "500001", "service_introduction": "某某酒店",
            "time_range": { "start_time": "OnAccept" }, "risk_fund": { "name": "DEPOSIT", "amount": 100 }, "notify_url": url,
        });
        post("/v3/payscore/serviceorder", order).await;
        gateway.confirm(number).unwrap();
        assert_eq!(receiver.next().await, signs, "a service order, {number}");

        let application = serde_json::json!({
            "service_id": "500001", "appid": "wx1", "authorization_code": number, "notify_url": url,
        });
        post("/v3/payscore/permissions", application).await;
        gateway.open_service(number, "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o").unwrap();
        assert_eq!(receiver.next().await, signs, "an authorization, {number}");
    }
    // What signs everything signs notifications too, until that is undone.
    gateway.sign_with(public).unwrap();
    gateway.notify(&url, "A.B", "{}").unwrap();
    assert_eq!(receiver.next().await, public);
    gateway.sign_by_mode();
    gateway.notify(&url, "A.B", "{}").unwrap();
    assert_eq!(receiver.next().await, certificate);
}
