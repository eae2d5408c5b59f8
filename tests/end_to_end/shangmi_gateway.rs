//! 国密 on both sides: a gateway with SM2 keys, and clients of its merchant over sockets.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use wechatpay_endpoints::v3::new_tax_control_fapiao::fapiao_applications::upload_fapiao_file::{
    UploadFapiaoFile, UploadedFapiaoFile,
};
use wechatpay_endpoints::v3::payscore::ServiceOrderState;
use wechatpay_endpoints::v3::payscore::serviceorder::{CreateServiceOrder, ServiceOrderConfirmed, ServiceOrderPaid};
use wechatpay_endpoints::{
    Client, Error, ErrorCode, File, Merchant as Signer, Method, NotificationReceiver, PlatformKey, RetryPolicy,
    VerificationError, wechatpay_endpoint, wechatpay_object,
};
use wechatpay_sandbox::{Algorithm, Builder, Fault, Gateway, KeyMode, Keys, Verdict};

use crate::fixed;
use crate::live::{self, complete, create, openssl, query};
use crate::merchant::{Arrived, Merchant, until};

const MODES: [KeyMode; 3] = [KeyMode::PublicKey, KeyMode::Certificate, KeyMode::Both];

async fn gateway(mode: KeyMode, set_up: impl FnOnce(Builder) -> Builder) -> Gateway {
    set_up(Gateway::builder().algorithm(Algorithm::Sm2).key_mode(mode)).start().await.unwrap()
}

#[tokio::test]
async fn an_order_lives_and_its_merchant_is_notified_in_every_key_mode() {
    for mode in MODES {
        let gateway = gateway(mode, |builder| builder).await;
        assert_eq!(gateway.keys().algorithm(), Algorithm::Sm2);
        let client = gateway.client().unwrap();
        let merchant =
            Merchant::start(|_: Arrived| async { wechatpay_endpoints::notification::NotificationResponse::success() }).await;
        CreateServiceOrder { notify_url: merchant.notify_url(), ..create("1") }.send(&client).await.unwrap();
        gateway.confirm("1").unwrap();
        complete("1").send(&client).await.unwrap();
        gateway.pay("1").unwrap();
        assert_eq!(query("1").send(&client).await.unwrap().state, ServiceOrderState::Done, "{mode:?}");
        assert!(gateway.journal().iter().all(|entry| entry.verdict != Verdict::NotAuthentic), "{:?}", gateway.journal());

        until("both notifications", || merchant.arrived().len() == 2).await;
        let receiver = NotificationReceiver::from_client(&client).unwrap();
        let told: Vec<_> = merchant.arrived().iter().map(|(it, _)| receiver.receive(it.headers(), it.body()).unwrap()).collect();
        assert_eq!(told[0].read::<ServiceOrderConfirmed>().unwrap().unwrap().out_order_no, "1", "{mode:?}");
        assert_eq!(told[1].read::<ServiceOrderPaid>().unwrap().unwrap().out_order_no, "1", "{mode:?}");
    }
}

#[wechatpay_endpoint(POST, "v3/test/echo", response = Echoed)]
#[derive(Debug, Clone)]
struct Echo {
    #[wechatpay(sensitive)]
    name: String,
}

#[wechatpay_object]
#[derive(Debug)]
struct Echoed {
    #[wechatpay(sensitive)]
    name: String,
}

#[tokio::test]
async fn sensitive_texts_are_encrypted_by_sm2_both_ways() {
    for mode in MODES {
        let echo = |request: Echo| Ok(Echoed { name: format!("{}，您好", request.name) });
        let gateway = gateway(mode, |builder| builder.serve(echo)).await;
        let client = gateway.client().unwrap();
        assert_eq!(Echo { name: "张三".into() }.send(&client).await.unwrap().name, "张三，您好", "{mode:?}");
        let entry = gateway.journal().pop().unwrap();
        for body in [entry.request_body().unwrap(), entry.response_body().unwrap()] {
            assert!(!String::from_utf8_lossy(body).contains("张三"), "{mode:?}");
        }
    }
}

#[tokio::test]
async fn a_response_that_was_changed_is_refused() {
    let gateway = gateway(KeyMode::PublicKey, |builder| builder).await;
    let client = gateway.client_builder().unwrap().retry_policy(RetryPolicy::never()).build().unwrap();
    create("1").send(&client).await.unwrap();
    for fault in [Fault::BodyBitFlipped, Fault::WrongSignature] {
        gateway.inject(fault);
        let error = query("1").send(&client).await.unwrap_err();
        assert!(
            matches!(&error, Error::Verification(refused) if refused.problem == VerificationError::WrongSignature),
            "{error}"
        );
    }
}

#[tokio::test]
async fn the_key_of_the_other_scheme_is_refused_and_both_are_named() {
    let gateway = gateway(KeyMode::PublicKey, |builder| builder).await;
    let (keys, rsa) = (gateway.keys(), live::keys());
    let merchant = Signer::from_pem(keys.mchid(), keys.merchant_serial(), rsa.merchant_private_key_pem().as_bytes()).unwrap();
    let platform = PlatformKey::from_pem(keys.platform_key_id(), keys.platform_public_key_pem().as_bytes()).unwrap();
    let client = Client::builder(merchant, platform).base_url(gateway.base_url()).build().unwrap();
    client.request(Method::Get, "v3/x").send().await.unwrap_err();
    let explanation = gateway.journal().pop().unwrap().explanation;
    assert!(
        explanation.contains("`WECHATPAY2-SHA256-RSA2048`") && explanation.contains("`WECHATPAY2-SM2-WITH-SM3`"),
        "{explanation}"
    );
}

/// Sends a request whose signature is over `signed`, and returns what the gateway explains of its refusal.
async fn refused(gateway: &Gateway, target: &str, signed: &str) -> String {
    let keys = gateway.keys();
    let merchant = Signer::from_pem(keys.mchid(), keys.merchant_serial(), keys.merchant_private_key_pem().as_bytes()).unwrap();
    let timestamp = gateway.clock().now().to_string();
    let signature = merchant.sign(format!("GET\n{signed}\n{timestamp}\n{}\n\n", fixed::NONCE).as_bytes()).unwrap();
    let authorization = format!(
        "WECHATPAY2-SM2-WITH-SM3 mchid=\"{}\",nonce_str=\"{}\",timestamp=\"{timestamp}\",serial_no=\"{}\",signature=\"{signature}\"",
        keys.mchid(),
        fixed::NONCE,
        keys.merchant_serial()
    );
    let request = format!(
        "GET {target} HTTP/1.1\r\nHost: {}\r\nAuthorization: {authorization}\r\nAccept: application/json\r\nUser-Agent: test\r\n\
         Connection: close\r\n\r\n",
        gateway.address()
    );
    let mut stream = TcpStream::connect(gateway.address()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    assert!(response.starts_with("HTTP/1.1 401 "), "{response}");
    gateway.journal().pop().unwrap().explanation
}

#[tokio::test]
async fn a_signature_over_another_message_is_explained_and_a_brand_is_not_served() {
    let gateway = gateway(KeyMode::PublicKey, |builder| builder).await;
    let without_query = refused(&gateway, "/v3/x?a=b", "/v3/x").await;
    assert!(without_query.contains("the merchant's key made it, but over"), "{without_query}");
    let brand = refused(&gateway, "/brand/v3/x", "/brand/v3/x").await;
    assert!(brand.contains("A brand signs with RSA"), "{brand}");
}

/// As the declared one, without its rule.
#[wechatpay_endpoint(POST, "v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file", response = UploadedFapiaoFile)]
struct UncheckedUpload {
    file_type: String,
    digest_alogrithm: String,
    digest: String,
    #[wechatpay(file)]
    file: File,
}

#[tokio::test]
async fn the_sm3_of_an_upload_is_computed_and_one_that_is_wrong_is_refused_here_and_by_the_gateway() {
    let gateway = gateway(KeyMode::PublicKey, |builder| builder).await;
    let client = gateway.client().unwrap();
    let upload = UploadFapiaoFile::new(File::from_bytes("fapiao.ofd", vec![7; 100_000])).unwrap();
    assert_eq!(upload.file_type, "OFD");
    upload.clone().send(&client).await.unwrap();
    let sent: serde_json::Value = serde_json::from_slice(upload.request().unwrap().body()).unwrap();
    assert_eq!((&sent["digest_alogrithm"], &sent["digest"]), (&"SM3".into(), &upload.file.sm3().unwrap().into()));

    let other = UploadFapiaoFile { digest: File::from_bytes("b", *b"b").sm3().unwrap(), ..upload };
    let before = gateway.journal().len();
    assert!(matches!(other.send(&client).await.unwrap_err(), Error::Invalid(_)));
    assert_eq!(gateway.journal().len(), before);
    let UploadFapiaoFile { file, file_type, digest_alogrithm, digest, .. } = other;
    let unchecked = UncheckedUpload { file_type, digest_alogrithm, digest, file };
    let Error::Api(error) = unchecked.send(&client).await.unwrap_err() else { panic!("no error of the API") };
    assert_eq!((error.status, &error.code), (400, &ErrorCode::ParamError));
    assert_eq!(error.details()[0].field.as_deref(), Some("digest"));
}

#[test]
fn openssl_reads_the_certificates_and_verifies_them() {
    let keys = Keys::generate_for(Algorithm::Sm2).unwrap();
    for (pem, serial) in [
        (keys.merchant_certificate_pem(), keys.merchant_serial()),
        (keys.platform_certificate_pem(), keys.platform_certificate_serial()),
    ] {
        let Some(text) = openssl(&["x509", "-noout", "-serial", "-text"], pem.as_bytes()) else { return };
        let text = String::from_utf8(text).unwrap();
        assert!(text.contains(&format!("serial={serial}")) && text.contains("SM2-with-SM3"), "{text}");
        let path = std::env::temp_dir().join(format!("wechatpay-sm2-{serial}.pem"));
        std::fs::write(&path, pem).unwrap();
        let file = path.to_str().unwrap();
        let verified = openssl(&["verify", "-vfyopt", "distid:1234567812345678", "-CAfile", file, file], b"").unwrap();
        std::fs::remove_file(&path).unwrap();
        assert!(String::from_utf8_lossy(&verified).ends_with(": OK\n"));
    }
}
