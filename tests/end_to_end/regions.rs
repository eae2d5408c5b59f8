//! Endpoints outside mainland China over sockets: the host that they are sent to, sensitive fields by RSAES-PKCS1-v1_5, statements
//! whose hash is signed, and certificates from a list of their own.

use wechatpay_endpoints::global::v3::customs::orders::{DeclareCustoms, QueryCustomsDeclarations};
use wechatpay_endpoints::global::v3::customs::verify_certificate::VerifyBuyerIdentity;
use wechatpay_endpoints::global::v3::customs::{BuyerDocumentType, CustomsOffice, CustomsOrderType};
use wechatpay_endpoints::hk::v3::statements::DownloadHongKongStatement;
use wechatpay_endpoints::v3::bill::tradebill::GetTradeBill;
use wechatpay_endpoints::v3::certificates::DownloadCertificates;
use wechatpay_endpoints::v3::global::merchants::QueryGlobalSubMerchant;
use wechatpay_endpoints::v3::global::profit_sharing::bill_download_url::GetGlobalProfitShareBill;
use wechatpay_endpoints::v3::global::statements::DownloadGlobalStatement;
use wechatpay_endpoints::{
    ApiV3Key, CertificateSource, Client, ClientBuilder, Encryption, Error, ErrorCode, Merchant, Method, PlatformKey,
    PlatformKeys, Region, RetryPolicy, VerificationError, wechatpay_endpoint,
};
use wechatpay_sandbox::{Fault, Gateway, KeyMode, Verdict};

use crate::{fixed, live};

const NAME: &str = "张三";
const NUMBER: &str = "330821198809085211";
const ORDER: &str = "20150806125346";
const TRANSACTION: &str = "1000320306201511078440737890";

fn identity() -> VerifyBuyerIdentity {
    VerifyBuyerIdentity::builder()
        .appid("wxd678efh567hg6787")
        .out_trade_no(ORDER)
        .transaction_id(TRANSACTION)
        .customs(CustomsOffice::ShanghaiZs)
        .merchant_customs_no("123456")
        .certificate_type(BuyerDocumentType::Idcard)
        .certificate_id(NUMBER)
        .certificate_name(NAME)
}

fn statement() -> DownloadGlobalStatement {
    DownloadGlobalStatement::builder().date("20180130")
}

/// Plain bytes of what was encrypted with the fixed platform key, by openssl.
fn decrypted(padding: &str, text: &str) -> Option<String> {
    let folder = std::env::temp_dir().join(format!("wechatpay-regions-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let key = folder.join("key.pem");
    std::fs::write(&key, fixed::PLATFORM_KEY).unwrap();
    let padding = format!("rsa_padding_mode:{padding}");
    let arguments = ["pkeyutl", "-decrypt", "-inkey", key.to_str().unwrap(), "-pkeyopt", &padding];
    let ciphertext = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, text).unwrap();
    live::openssl(&arguments, &ciphertext).map(|plain| String::from_utf8(plain).unwrap())
}

#[tokio::test]
async fn an_order_is_declared_to_customs_after_its_buyer_was_checked() {
    let gateway = live::gateway().await;
    let client = gateway.client().unwrap();
    identity().send(&client).await.unwrap();
    // The gateway has read the clear texts, and its journal has none of them.
    let [read] = <[_; 1]>::try_from(gateway.requests::<VerifyBuyerIdentity>()).unwrap();
    assert_eq!((read.certificate_name.as_str(), read.certificate_id.as_str()), (NAME, NUMBER));
    assert_eq!(read.mchid.as_deref(), Some(gateway.keys().mchid()));
    let entry = gateway.journal().pop().unwrap();
    let sent = String::from_utf8_lossy(entry.request_body().unwrap()).into_owned();
    assert!(!sent.contains(NAME) && !sent.contains(NUMBER), "{sent}");

    let declare = DeclareCustoms::builder()
        .appid("wxd678efh567hg6787")
        .out_trade_no(ORDER)
        .transaction_id(TRANSACTION)
        .customs(CustomsOffice::ShanghaiZs)
        .merchant_customs_no("123456");
    let declared = declare.send(&client).await.unwrap();
    assert_eq!(declared.out_trade_no.as_deref(), Some(ORDER));
    let query = QueryCustomsDeclarations::builder()
        .appid("wxd678efh567hg6787")
        .order_type(CustomsOrderType::OutTradeNo)
        .order_no(ORDER)
        .customs(CustomsOffice::ShanghaiZs);
    assert_eq!(query.send(&client).await.unwrap().mchid.as_deref(), Some(gateway.keys().mchid()));
    assert!(gateway.journal().iter().all(|entry| entry.verdict == Verdict::Authentic));
}

#[tokio::test]
async fn a_tampered_answer_to_a_declaration_is_refused() {
    let gateway = live::gateway().await;
    let client = gateway.client().unwrap().with_retry_policy(RetryPolicy::never());
    for fault in
        [Fault::BodyBitFlipped, Fault::WrongSignature, Fault::MissingSignature, Fault::StaleTimestamp, Fault::WrongSerial]
    {
        gateway.inject(fault.clone());
        let error = identity().send(&client).await.unwrap_err();
        assert!(matches!(error, Error::Verification(_)), "{fault:?}: {error}");
    }
    identity().send(&client).await.unwrap();
}

#[test]
fn openssl_decrypts_the_fields_with_pkcs1_and_not_with_oaep() {
    let client = fixed::client().build().unwrap();
    let prepared = identity().prepare(&client).unwrap();
    assert_eq!(prepared.header("wechatpay-serial"), Some(fixed::PUBLIC_KEY_ID));
    let body: serde_json::Value = serde_json::from_slice(prepared.body()).unwrap();
    for (field, plain) in [("certificate_name", NAME), ("certificate_id", NUMBER)] {
        let Some(found) = decrypted("pkcs1", body[field].as_str().unwrap()) else { return };
        assert_eq!(found, plain);
    }
    // Another endpoint of the same client is encrypted as ever.
    let key = fixed::platform_key();
    assert_eq!(decrypted("oaep", &key.encrypt(NAME).unwrap()).as_deref(), Some(NAME));
    assert_eq!(decrypted("pkcs1", &key.encrypt_with(Encryption::Pkcs1, NAME).unwrap()).as_deref(), Some(NAME));
}

#[tokio::test]
async fn a_field_with_the_other_encryption_is_refused_with_the_name_of_the_right_one() {
    let gateway = live::gateway().await;
    let client = gateway.client().unwrap();
    let key = client.platform_keys().newest(gateway.clock().now()).unwrap();
    let body = |encryption| {
        let encrypt = |text| key.encrypt_with(encryption, text).unwrap();
        serde_json::json!({
            "appid": "wx1", "mchid": gateway.keys().mchid(), "out_trade_no": ORDER, "transaction_id": TRANSACTION, "customs": "NINGBO",
            "merchant_customs_no": "1", "certificate_type": "IDCARD", "certificate_id": encrypt(NUMBER), "certificate_name": encrypt(NAME),
        })
    };
    let call = |encryption| {
        let call = client.request(Method::Post, "global/v3/customs/verify-certificate").region(Region::HongKong);
        call.header("wechatpay-serial", key.serial()).json(&body(encryption)).send()
    };
    call(Encryption::Pkcs1).await.unwrap();
    let Err(Error::Api(error)) = call(Encryption::Oaep).await else { panic!("the gateway took OAEP") };
    assert_eq!((error.status, &error.code), (400, &ErrorCode::ParamError));
    let explained = gateway.journal().pop().unwrap().explanation;
    assert!(explained.contains("RSAES-PKCS1-v1_5"), "{explained}");
}

#[tokio::test]
async fn a_sensitive_field_of_a_response_is_decrypted_as_the_endpoint_says() {
    let gateway = live::gateway().await;
    let client = gateway.client().unwrap();
    let query = QueryGlobalSubMerchant::builder().sub_mchid("1900000109").sp_appid("wx1");
    let contact = query.send(&client).await.unwrap().contact.unwrap();
    assert_eq!(contact.name.as_deref(), Some("name"));
    // Not by the other: the response's text is no OAEP.
    let raw = client.request(Method::Get, "v3/global/merchants/1900000109").query("sp_appid", "wx1").query("sp_mchid", "1");
    let raw = raw.send().await.unwrap().json().unwrap();
    let text = raw["contact"]["name"].as_str().unwrap();
    let merchant = client.merchant().unwrap();
    assert_eq!(merchant.decrypt_with(Encryption::Pkcs1, text).unwrap(), "name");
    assert!(merchant.decrypt(text).is_err());
}

#[test]
fn an_endpoint_is_sent_to_its_region_unless_one_server_stands_for_all() {
    #[wechatpay_endpoint(GET, "v3/test/europe", region = Europe)]
    struct InEurope;

    let url = |builder: ClientBuilder| {
        let client = builder.build().unwrap();
        let prepared = [
            DownloadCertificates::default().prepare(&client).unwrap(),
            statement().prepare(&client).unwrap(),
            fixed::oversea().prepare(&client).unwrap(),
            InEurope.prepare(&client).unwrap(),
        ];
        prepared.map(|prepared| prepared.url().split('/').nth(2).unwrap().to_owned())
    };
    let [main, hong_kong, europe] = ["api.mch.weixin.qq.com", "apihk.mch.weixin.qq.com", "apieu.mch.weixin.qq.com"];
    assert_eq!(url(fixed::client()), [main, hong_kong, hong_kong, europe]);
    assert_eq!(url(fixed::client().base_url("https://api2.mch.weixin.qq.com/"))[1..], [hong_kong, hong_kong, europe]);
    assert_eq!(url(fixed::client().base_url("http://127.0.0.1:1")), ["127.0.0.1:1"; 4]);
    assert_eq!(url(fixed::client().base_url(Region::UnitedStates.base_url())), ["apius.mch.weixin.qq.com"; 4]);
    let nearer = fixed::client().region_base_url(Region::HongKong, Region::Europe.base_url());
    assert_eq!(url(nearer), [main, europe, europe, europe]);
    let apart = fixed::client().base_url("http://127.0.0.1:1").region_base_url(Region::HongKong, "http://127.0.0.1:2");
    assert_eq!(url(apart), ["127.0.0.1:1", "127.0.0.1:2", "127.0.0.1:2", "127.0.0.1:1"]);

    let client = fixed::client().build().unwrap();
    let undeclared = client.request(Method::Get, "hk/v3/anything").region(Region::HongKong).prepare().unwrap();
    assert_eq!(undeclared.url(), format!("https://{hong_kong}/hk/v3/anything"));
    let error = fixed::client().region_base_url(Region::Europe, "http://example.com").build().unwrap_err();
    assert!(error.to_string().contains("is plain http"), "{error}");
}

#[tokio::test]
async fn each_region_has_a_server_of_its_own_and_downloads_follow_the_address() {
    let (mainland, hong_kong) = (live::gateway().await, live::gateway().await);
    let keys = mainland.keys();
    let client = Client::builder(merchant(&mainland), fixed_key(&mainland)).base_url(mainland.base_url());
    let client = client.region_base_url(Region::HongKong, hong_kong.base_url()).build().unwrap();
    identity().send(&client).await.unwrap();
    live::query("1").send(&client).await.unwrap_err();
    GetGlobalProfitShareBill::builder().send(&client).await.unwrap();
    let url = format!("{}/v3/global/statements?date=20180130&mchid={}", hong_kong.base_url(), keys.mchid());
    let mut file = client.download(&url).await.unwrap().checked_by_signature().unwrap();
    while file.chunk().await.unwrap().is_some() {}
    let targets = |gateway: &Gateway| gateway.journal().iter().map(|entry| entry.target.clone()).collect::<Vec<_>>();
    assert_eq!(targets(&mainland).len(), 1);
    assert_eq!(targets(&hong_kong).len(), 3);
}

fn merchant(gateway: &Gateway) -> Merchant {
    let keys = gateway.keys();
    Merchant::from_pem(keys.mchid(), keys.merchant_serial(), keys.merchant_private_key_pem().as_bytes()).unwrap()
}

fn fixed_key(gateway: &Gateway) -> PlatformKey {
    let keys = gateway.keys();
    PlatformKey::from_pem(keys.platform_key_id(), keys.platform_public_key_pem().as_bytes()).unwrap()
}

#[tokio::test]
async fn a_statement_is_checked_by_the_hash_that_its_response_signs() {
    let gateway = live::gateway().await;
    let client = gateway.client().unwrap().with_retry_policy(RetryPolicy::never());
    for file in [
        statement().send(&client).await.unwrap(),
        DownloadHongKongStatement::builder().date("20180130").send(&client).await.unwrap(),
    ] {
        let mut file = file.checked_by_signature().unwrap();
        let mut text = Vec::new();
        while let Some(chunk) = file.chunk().await.unwrap() {
            text.extend_from_slice(&chunk);
        }
        assert!(String::from_utf8(text).unwrap().contains("20180130"));
    }

    // The hash is signed, and the file has another one.
    gateway.inject(Fault::BodyBitFlipped);
    let mut file = statement().send(&client).await.unwrap().checked_by_signature().unwrap();
    let error = loop {
        match file.chunk().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("a flipped bit was taken"),
            Err(error) => break error,
        }
    };
    assert!(matches!(&error, Error::Verification(found) if found.problem == VerificationError::WrongHash), "{error}");

    // The hash is not signed, or not by the platform, or long ago: nothing of the file is read.
    for (fault, expected) in [
        (Fault::MissingSignature, VerificationError::Unsigned),
        (Fault::WrongSignature, VerificationError::WrongSignature),
        (Fault::Probe, VerificationError::Probe),
    ] {
        gateway.inject(fault.clone());
        let error = statement().send(&client).await.unwrap_err();
        assert!(matches!(&error, Error::Verification(found) if found.problem == expected), "{fault:?}: {error}");
    }
    gateway.inject(Fault::StaleTimestamp);
    let error = statement().send(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Verification(found) if matches!(found.problem, VerificationError::Stale(_))), "{error}");
}

#[tokio::test]
async fn a_download_whose_response_names_no_hash_is_not_checked_by_its_signature() {
    let gateway = live::gateway().await;
    gateway.place_transaction("BILL1", 100, 1_560_218_400).unwrap();
    let client = gateway.client().unwrap();
    let bill = GetTradeBill::builder().bill_date("2019-06-11").send(&client).await.unwrap();
    let download = client.download(&bill.download_url).await.unwrap();
    let error = download.checked_by_signature().unwrap_err();
    assert!(matches!(&error, Error::Verification(found) if found.problem == VerificationError::Unsigned), "{error}");
}

#[tokio::test]
async fn certificates_come_from_the_list_of_the_region_of_the_merchant() {
    for (source, path) in [
        (CertificateSource::Mainland, "/v3/certificates"),
        (CertificateSource::Global, "/v3/global/certificates"),
        (CertificateSource::HongKongWallet, "/hk/v3/certificates"),
    ] {
        let gateway = Gateway::builder().keys(live::keys()).key_mode(KeyMode::Certificate).start().await.unwrap();
        let keys = PlatformKeys::download_from(source, ApiV3Key::new(gateway.keys().api_v3_key()).unwrap());
        let client = Client::builder(merchant(&gateway), keys).base_url(gateway.base_url()).build().unwrap();
        identity().send(&client).await.unwrap();
        let targets: Vec<_> = gateway.journal().iter().map(|entry| entry.target.clone()).collect();
        assert_eq!(targets, [path, "/global/v3/customs/verify-certificate"]);
    }
}

#[test]
fn the_server_of_another_region_selects_its_certificates() {
    let private_key = String::from_utf8(fixed::MERCHANT_KEY.to_vec()).unwrap();
    let source = |base_url: &str| {
        let variables = |name: &str| {
            Some(match name {
                "WECHATPAY_MCHID" => fixed::MCHID.to_owned(),
                "WECHATPAY_SERIAL_NO" => fixed::SERIAL.to_owned(),
                "WECHATPAY_PRIVATE_KEY" => private_key.clone(),
                "WECHATPAY_APIV3_KEY" => "0123456789abcdef0123456789abcdef".to_owned(),
                "WECHATPAY_BASE_URL" => base_url.to_owned(),
                _ => return None,
            })
        };
        ClientBuilder::from_variables(variables).unwrap().build().unwrap().platform_keys().source()
    };
    assert_eq!(source("https://apihk.mch.weixin.qq.com"), Some(CertificateSource::Global));
    assert_eq!(source("https://apius.mch.weixin.qq.com/"), Some(CertificateSource::Global));
    assert_eq!(source("https://api.mch.weixin.qq.com"), Some(CertificateSource::Mainland));
}
