//! Declared sensitive fields over sockets: encrypted where they leave, decrypted where they arrive, in each key mode, and never in
//! the clear on the wire. Texts encrypted by hand are in `sensitive`.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use proptest::prelude::*;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use wechatpay_endpoints::runtime::keys::DecryptError;
use wechatpay_endpoints::runtime::server::Declaration;
use wechatpay_endpoints::{
    Advice, Client, Error, ErrorCode, File, Json, Method, PlatformKey, RetryPolicy, wechatpay_endpoint, wechatpay_object,
};
use wechatpay_sandbox::{Fault, Gateway, KeyMode};

use crate::{fixed, live};

const NAME: &str = "张三丰";
const NUMBER: &str = "110101199003077758";
const ACCOUNT: &str = "6214830100000000";

#[wechatpay_endpoint(POST, "v3/test/applyments/<code>", response = Applied, idempotent)]
#[derive(Debug, Clone, PartialEq)]
struct Apply {
    code: String,
    subject: Subject,
    #[wechatpay(sensitive)]
    nicknames: Option<Vec<String>>,
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Subject {
    owners: Vec<Owner>,
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Owner {
    #[wechatpay(sensitive, len = 2..=100)]
    name: String,
    document: Option<Document>,
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Document {
    kind: i64,
    #[wechatpay(sensitive, pattern = "[0-9X]+")]
    number: String,
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Applied {
    subject: Subject,
    #[wechatpay(sensitive)]
    account: Option<String>,
}

fn apply() -> Apply {
    let document = Some(Document { kind: 1, number: NUMBER.into() });
    let owners = vec![Owner { name: "李四".into(), document: None }, Owner { name: NAME.into(), document }];
    Apply { code: "7".into(), subject: Subject { owners }, nicknames: Some(vec![NAME.into(), String::new(), "a\"\\\n".into()]) }
}

#[wechatpay_endpoint(GET, "v3/test/banks", response = Banks)]
#[derive(Debug, Clone, PartialEq)]
struct SearchBanks {
    #[wechatpay(sensitive)]
    account_number: String,
    /// Travels as JSON text.
    owner: Option<Owner>,
    #[wechatpay(sensitive)]
    others: Option<Vec<String>>,
    #[wechatpay(sensitive, header = "X-Name")]
    name: Option<String>,
}

#[wechatpay_object]
#[derive(Debug, PartialEq)]
struct Banks {
    found: i64,
}

fn search() -> SearchBanks {
    let document = Some(Document { kind: 2, number: NUMBER.into() });
    SearchBanks {
        account_number: ACCOUNT.into(),
        owner: Some(Owner { name: NAME.into(), document }),
        others: Some(vec!["1 2".into(), "3+/".into()]),
        name: Some(NAME.into()),
    }
}

#[wechatpay_endpoint(POST, "v3/test/photos", response = Banks)]
#[derive(Debug)]
struct UploadPhoto {
    #[wechatpay(sensitive)]
    owner: String,
    #[wechatpay(file)]
    file: File,
}

/// A gateway that keeps what it was asked, and answers with it.
async fn gateway(mode: KeyMode) -> (Gateway, Arc<Mutex<Vec<String>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let (applied, searched, uploaded) = (Arc::clone(&asked), Arc::clone(&asked), Arc::clone(&asked));
    let gateway = live::gateway_of(|builder| {
        let builder = builder.key_mode(mode).serve(move |request: Apply| {
            let same = request == apply();
            applied.lock().unwrap().push(format!("{same}"));
            Ok(Applied { subject: request.subject, account: Some(ACCOUNT.into()) })
        });
        let builder = builder.serve(move |request: SearchBanks| {
            searched.lock().unwrap().push(format!("{}", request == search()));
            Ok(Banks { found: 1 })
        });
        builder.serve(move |request: UploadPhoto| {
            uploaded.lock().unwrap().push(format!("{}", request.owner == NAME));
            Ok(Banks { found: 2 })
        })
    });
    (gateway.await, asked)
}

/// Stands between a client and a gateway, and keeps what goes by.
struct Wire {
    base_url: String,
    up: Arc<Mutex<Vec<u8>>>,
    down: Arc<Mutex<Vec<u8>>>,
}

impl Wire {
    async fn to(gateway: &Gateway) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (up, down) = (Arc::default(), Arc::default());
        let wire = Wire { base_url: format!("http://{}", listener.local_addr().unwrap()), up, down };
        let (server, up, down) = (gateway.address(), Arc::clone(&wire.up), Arc::clone(&wire.down));
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let (from_client, to_client) = client.into_split();
                let (from_server, to_server) = TcpStream::connect(server).await.unwrap().into_split();
                tokio::spawn(pass_on(from_client, to_server, Arc::clone(&up)));
                tokio::spawn(pass_on(from_server, to_client, Arc::clone(&down)));
            }
        });
        wire
    }

    fn client(&self, gateway: &Gateway) -> Client {
        gateway.client_builder().unwrap().base_url(self.base_url.as_str()).build().unwrap()
    }

    /// What was sent, and what was answered.
    fn texts(&self) -> (String, String) {
        let text = |bytes: &Mutex<Vec<u8>>| String::from_utf8_lossy(&bytes.lock().unwrap()).into_owned();
        (text(&self.up), text(&self.down))
    }

    /// The keys that the requests named, in their order; empty where one named none.
    fn named(&self) -> Vec<String> {
        let (up, _) = self.texts();
        let requests = up.split(" HTTP/1.1\r\n").skip(1);
        let named = |request: &str| {
            let mut lines = request.split("\r\n\r\n").next().unwrap_or_default().lines();
            lines.find_map(|line| line.strip_prefix("wechatpay-serial: ")).unwrap_or_default().to_owned()
        };
        requests.map(named).collect()
    }
}

async fn pass_on(mut from: tokio::net::tcp::OwnedReadHalf, mut to: tokio::net::tcp::OwnedWriteHalf, kept: Arc<Mutex<Vec<u8>>>) {
    let mut buffer = vec![0; 1 << 16];
    while let Ok(length @ 1..) = from.read(&mut buffer).await {
        kept.lock().unwrap().extend_from_slice(&buffer[..length]);
        if to.write_all(&buffer[..length]).await.is_err() {
            return;
        }
    }
}

fn holds_nothing_in_the_clear(text: &str) {
    for plain in [NAME, NUMBER, ACCOUNT, "李四", "%E5%BC%A0%E4%B8%89"] {
        assert!(!text.contains(plain), "{plain} is in {text}");
    }
}

#[tokio::test]
async fn fields_at_any_depth_of_body_query_and_header_arrive_and_nothing_is_in_the_clear_on_the_wire() {
    let (gateway, asked) = gateway(KeyMode::PublicKey).await;
    let wire = Wire::to(&gateway).await;
    let client = wire.client(&gateway);

    let applied = apply().send(&client).await.unwrap();
    assert_eq!(applied, Applied { subject: apply().subject, account: Some(ACCOUNT.into()) });
    assert_eq!(search().send(&client).await.unwrap(), Banks { found: 1 });
    let file = File::from_bytes("photo.jpg", vec![0xff, 0xd8]);
    UploadPhoto { owner: NAME.into(), file }.send(&client).await.unwrap();

    assert_eq!(*asked.lock().unwrap(), ["true", "true", "true"], "the gateway read what the structs said");
    let (up, down) = wire.texts();
    holds_nothing_in_the_clear(&up);
    holds_nothing_in_the_clear(&down);
    assert!(up.contains("POST /v3/test/applyments/7") && down.contains(r#""account":""#), "it went by here");
    assert!(gateway.journal().iter().all(|entry| entry.status == Some(200)), "{:?}", gateway.journal());
    holds_nothing_in_the_clear(&format!("{:?}", gateway.journal()));
    assert!(wire.named().iter().all(|serial| serial == gateway.keys().platform_key_id()), "{:?}", wire.named());
}

#[tokio::test]
async fn each_key_mode_encrypts_for_the_key_that_it_names() {
    for mode in [KeyMode::PublicKey, KeyMode::Certificate, KeyMode::Both] {
        let (gateway, asked) = gateway(mode).await;
        let wire = Wire::to(&gateway).await;
        let client = wire.client(&gateway);
        // With nothing downloaded yet, where there is something to download.
        apply().send(&client).await.unwrap_or_else(|error| panic!("{mode:?}: {error}"));
        assert_eq!(*asked.lock().unwrap(), ["true"], "{mode:?}");
        let keys = gateway.keys();
        let expected: &[&str] = match mode {
            KeyMode::PublicKey => &[keys.platform_key_id()],
            KeyMode::Certificate => &["", keys.platform_certificate_serial()],
            KeyMode::Both => &[keys.platform_key_id()],
        };
        assert_eq!(wire.named(), expected, "{mode:?}");
    }
}

#[tokio::test]
async fn a_certificate_is_named_only_where_something_is_encrypted_for_it() {
    let (gateway, _) = gateway(KeyMode::Certificate).await;
    let wire = Wire::to(&gateway).await;
    let client = wire.client(&gateway);
    live::query("1").send(&client).await.unwrap_err();
    Apply { nicknames: None, ..apply() }.send(&client).await.unwrap();
    live::query("1").send(&client).await.unwrap_err();
    assert_eq!(wire.named(), ["", "", gateway.keys().platform_certificate_serial(), ""]);
}

#[tokio::test]
async fn after_a_rotation_the_newest_certificate_is_encrypted_for() {
    let (gateway, asked) = gateway(KeyMode::Certificate).await;
    let wire = Wire::to(&gateway).await;
    let client = wire.client(&gateway);
    apply().send(&client).await.unwrap();
    // The successor becomes valid a while after its predecessor did.
    gateway.clock().advance(Duration::from_secs(600));
    let successor = gateway.issue_certificate(Duration::from_secs(365 * 86_400)).await.unwrap();
    // The client does not know it yet, and what it knows is still taken.
    apply().send(&client).await.unwrap();
    gateway.sign_with(&successor).unwrap();
    // This response makes it known.
    apply().send(&client).await.unwrap();
    gateway.withdraw_certificate(gateway.keys().platform_certificate_serial()).unwrap();
    apply().send(&client).await.unwrap();
    let first = gateway.keys().platform_certificate_serial();
    let named: Vec<_> = wire.named().into_iter().filter(|serial| !serial.is_empty()).collect();
    assert_eq!(named, [first, first, first, &successor]);
    assert_eq!(asked.lock().unwrap().len(), 4);
}

#[tokio::test]
async fn a_text_that_is_too_long_is_a_violation_among_the_others_and_nothing_is_sent() {
    let (gateway, _) = gateway(KeyMode::PublicKey).await;
    let mut apply = apply();
    apply.subject.owners[1].name = "平".repeat(72);
    apply.subject.owners[0].name = "a".into();
    apply.nicknames = Some(vec!["b".into(), "c".repeat(215)]);
    let violations = apply.validate().unwrap_err();
    assert_eq!(
        violations.to_string(),
        "`subject.owners[0].name` (body) has 1 characters, 2 to 100 are accepted; \
         `subject.owners[1].name` (body) has 216 bytes, and at most 214 can be encrypted; \
         `nicknames[1]` (body) has 215 bytes, and at most 214 can be encrypted"
    );
    let error = apply.send(&gateway.client().unwrap()).await.unwrap_err();
    assert!(matches!(&error, Error::Invalid(sent) if *sent == violations), "{error}");
    assert!(!format!("{error} {error:?}").contains("平平"));
    assert!(gateway.journal().is_empty());

    // The gateway holds whoever does not ask for that to the same limits, on the plain text.
    let client = gateway.client().unwrap();
    let key = client.platform_keys().newest(gateway.clock().now()).unwrap();
    let body = serde_json::json!({ "subject": { "owners": [{ "name": key.encrypt("a").unwrap() }] } });
    let error = client.request(Method::Post, "v3/test/applyments/7").json(&body).send().await.unwrap_err();
    assert!(error.to_string().contains("字符数 1，小于最小值 2"), "{error}");
}

#[tokio::test]
async fn what_is_not_encrypted_for_the_named_key_is_refused() {
    let (gateway, asked) = gateway(KeyMode::Both).await;
    let client = gateway.client().unwrap();
    let key = client.platform_keys().newest(gateway.clock().now()).unwrap();
    let encrypted = key.encrypt(NAME).unwrap();
    let certificate = gateway.keys().platform_certificate_serial().to_owned();
    client.refresh_platform_keys().await.unwrap();
    let refused = async |serial: &str, name: &str| {
        let body = serde_json::json!({ "subject": { "owners": [{ "name": name }] } });
        let call = client.request(Method::Post, "v3/test/applyments/7").header("wechatpay-serial", serial).json(&body);
        let Error::Api(error) = call.send().await.unwrap_err() else { panic!("no error_response") };
        assert_eq!((error.status, &error.code, error.advice()), (400, &ErrorCode::ParamError, Advice::FixRequest));
        error.message
    };
    let wrong = refused(&certificate, &encrypted).await;
    assert!(
        wrong.contains("/body/subject/owners/0/name")
            && wrong.contains("is not encrypted for the key")
            && wrong.contains(&certificate),
        "{wrong}"
    );
    assert!(refused(key.serial(), NAME).await.contains("is not encrypted for the key"));
    refused("5000", &encrypted).await;
    assert!(gateway.journal().pop().unwrap().explanation.contains("names a key that is not the platform's"));
    assert!(asked.lock().unwrap().is_empty());

    // In certificate mode nothing is named unless somebody says so.
    let (gateway, _) = self::gateway(KeyMode::Certificate).await;
    let client = gateway.client().unwrap();
    let body = serde_json::json!({ "subject": { "owners": [{ "name": encrypted }] } });
    let error = client.request(Method::Post, "v3/test/applyments/7").json(&body).send().await.unwrap_err();
    assert!(error.to_string().contains("does not name the key in the header Wechatpay-Serial"), "{error}");
}

#[tokio::test]
async fn a_repeat_sends_the_same_bytes_and_another_call_does_not() {
    let (gateway, asked) = gateway(KeyMode::PublicKey).await;
    let wire = Wire::to(&gateway).await;
    let client = wire.client(&gateway).with_retry_policy(RetryPolicy::default().pause(Duration::from_millis(1)));
    gateway.inject(Fault::SystemErrorAfter.times(2));
    apply().send(&client).await.unwrap();
    apply().send(&client).await.unwrap();
    assert_eq!(*asked.lock().unwrap(), ["true"; 4]);
    let (up, _) = wire.texts();
    let bodies: Vec<&str> = up.split("\r\n\r\n").skip(1).map(|rest| rest.split("POST ").next().unwrap_or_default()).collect();
    assert_eq!(bodies.len(), 4);
    assert!(
        bodies[0].starts_with('{') && bodies[0] == bodies[1] && bodies[1] == bodies[2] && bodies[2] != bodies[3],
        "{bodies:?}"
    );
}

/// As the gateway is told, what the client takes for sensitive is not.
#[wechatpay_endpoint(GET, "v3/test/broken", response = Plain)]
struct ServeBroken {}

#[wechatpay_object]
struct Plain {
    parts: Vec<PlainPart>,
}

#[wechatpay_object]
struct PlainPart {
    name: String,
}

#[wechatpay_endpoint(GET, "v3/test/broken", response = Broken)]
struct QueryBroken {}

#[wechatpay_object]
#[derive(Debug)]
struct Broken {
    parts: Vec<BrokenPart>,
}

#[wechatpay_object]
#[derive(Debug)]
struct BrokenPart {
    #[wechatpay(sensitive)]
    name: String,
}

#[tokio::test]
async fn a_response_that_does_not_decrypt_is_an_error_that_names_the_path_and_nothing_else() {
    let names = Arc::new(Mutex::new(Vec::<String>::new()));
    let told = Arc::clone(&names);
    let gateway = live::gateway_of(|builder| {
        builder.serve(move |_: ServeBroken| {
            let parts = told.lock().unwrap().iter().map(|name| PlainPart { name: name.clone() }).collect();
            Ok(Plain { parts })
        })
    });
    let gateway = gateway.await;
    let client = gateway.client().unwrap();
    let certificate = PlatformKey::from_certificate(gateway.keys().merchant_certificate_pem().as_bytes()).unwrap();
    let right = certificate.encrypt(NAME).unwrap();

    *names.lock().unwrap() = vec![right.clone(), String::new()];
    let parts: Vec<_> = QueryBroken {}.send(&client).await.unwrap().parts.into_iter().map(|part| part.name).collect();
    assert_eq!(parts, [NAME, ""], "what is empty is nothing encrypted");
    // A name, a telephone number, and one that is base64 too.
    for plain in [NAME, "18900000000", "440000199001"] {
        *names.lock().unwrap() = vec![right.clone(), plain.to_owned()];
        let parts: Vec<_> = QueryBroken {}.send(&client).await.unwrap().parts.into_iter().map(|part| part.name).collect();
        assert_eq!(parts, [NAME, plain], "what was not encrypted is what it says");
    }

    let cut: String = right.chars().take(200).collect();
    for (wrong, why) in
        [(cut, DecryptError::NotForMerchant), (fixed::platform_key().encrypt(NAME).unwrap(), DecryptError::NotForMerchant)]
    {
        *names.lock().unwrap() = vec![right.clone(), wrong.clone()];
        let error = QueryBroken {}.send(&client).await.unwrap_err();
        let Error::Decode(answered) = &error else { panic!("{error}") };
        assert_eq!((answered.problem.path(), answered.problem.cannot_be_decrypted()), ("parts[1].name", Some(why)));
        assert!(error.to_string().contains("`parts[1].name` is sensitive and cannot be decrypted"), "{error}");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(NAME) && !shown.contains(&wrong), "{shown}");
    }
}

#[tokio::test]
async fn a_declaration_without_its_type_and_a_blocking_client_encrypt_too() {
    let (gateway, asked) = gateway(KeyMode::PublicKey).await;
    let declaration = Declaration::of::<Apply>();
    let fields = serde_json::json!({ "code": "7", "subject": { "owners": [
        { "name": "李四" }, { "name": NAME, "document": { "kind": 1, "number": NUMBER } } ] },
        "nicknames": [NAME, "", "a\"\\\n"] });
    let fields = fields.to_string();
    let request = declaration.request(Json::parse(fields.as_bytes()).unwrap()).unwrap();
    assert!(request.is_to_be_encrypted());
    holds_nothing_in_the_clear(&format!("{request:?} {}", String::from_utf8_lossy(request.body())));
    let client = gateway.client().unwrap();
    client.send(declaration.endpoint(), &request).await.unwrap();
    let prepared = client.prepare(&request).unwrap();
    assert_eq!(prepared.header("wechatpay-serial"), Some(gateway.keys().platform_key_id()));
    holds_nothing_in_the_clear(&format!("{prepared} {prepared:?} {}", String::from_utf8_lossy(prepared.message())));

    let blocking = gateway.client_builder().unwrap();
    let applied = tokio::task::spawn_blocking(move || apply().send_blocking(&blocking.build_blocking().unwrap()));
    assert_eq!(applied.await.unwrap().unwrap().account.as_deref(), Some(ACCOUNT));
    assert_eq!(*asked.lock().unwrap(), ["true", "true"]);
}

#[tokio::test]
async fn what_cannot_be_encrypted_yet_is_not_prepared() {
    let (gateway, _) = gateway(KeyMode::Certificate).await;
    let client = gateway.client().unwrap();
    let error = apply().prepare(&client).unwrap_err();
    assert!(error.to_string().contains("`Client::refresh_platform_keys`"), "{error}");
    client.refresh_platform_keys().await.unwrap();
    let prepared = apply().prepare(&client).unwrap();
    assert_eq!(prepared.header("wechatpay-serial"), Some(gateway.keys().platform_certificate_serial()));
}

#[test]
fn openssl_decrypts_the_fields_of_a_prepared_request() {
    let folder = std::env::temp_dir().join(format!("wechatpay-sensitive-fields-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("key.pem"), fixed::PLATFORM_KEY).unwrap();
    let key = folder.join("key.pem");
    let arguments = ["pkeyutl", "-decrypt", "-inkey", key.to_str().unwrap(), "-pkeyopt", "rsa_padding_mode:oaep"];
    let decrypted = |text: &str| {
        let ciphertext = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, text).unwrap();
        live::openssl(&arguments, &ciphertext).map(|plain| String::from_utf8(plain).unwrap())
    };
    let client = fixed::client().build().unwrap();
    let prepared = apply().prepare(&client).unwrap();
    let body: serde_json::Value = serde_json::from_slice(prepared.body()).unwrap();
    for (pointer, plain) in
        [("/subject/owners/1/name", NAME), ("/subject/owners/1/document/number", NUMBER), ("/nicknames/2", "a\"\\\n")]
    {
        let Some(found) = decrypted(body.pointer(pointer).unwrap().as_str().unwrap()) else { return };
        assert_eq!(found, plain, "{pointer}");
    }
    let prepared = search().prepare(&client).unwrap();
    let (_, query) = prepared.url().split_once('?').unwrap();
    let (_, account) = query.split('&').next().unwrap().split_once('=').unwrap();
    let account = account.replace("%2F", "/").replace("%2B", "+").replace("%3D", "=");
    assert_eq!(decrypted(&account).as_deref(), Some(ACCOUNT));
    assert_eq!(decrypted(prepared.header("X-Name").unwrap()).as_deref(), Some(NAME));
}

#[wechatpay_endpoint(POST, "v3/test/texts")]
struct Send {
    #[wechatpay(sensitive)]
    text: Option<String>,
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_text_of_up_to_214_bytes_is_encrypted_is_decrypted_again(text in "\\PC{0,214}|[\\x00-\\x7f]{0,214}") {
        let fits = text.len() <= 214;
        let request = Send { text: Some(text.clone()) }.request();
        prop_assert_eq!(request.is_ok(), fits);
        if let Ok(request) = request {
            let key = PlatformKey::from_certificate(fixed::MERCHANT_CERTIFICATE).unwrap();
            let sent = request.encrypted(&key).unwrap();
            let body: serde_json::Value = serde_json::from_slice(sent.body()).unwrap();
            let encrypted = body["text"].as_str().unwrap();
            prop_assert_eq!(encrypted.len(), 344);
            prop_assert_eq!(fixed::merchant().decrypt(encrypted).unwrap(), text);
        }
    }
}
