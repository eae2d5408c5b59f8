//! Secrets are in no `Debug`, no error and no log: every public type of the runtime and the gateway is shown after calls of all
//! kinds, or has a reason here why it holds none; a type that is in neither list fails the test.

use std::collections::BTreeMap;
use std::fmt::{Debug, Display};
use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wechatpay_endpoints::cashier::{
    AppPayment, JsapiPayment, MiniProgramPayment, PayScoreConfirmation, PayScoreDetail, SigningTime,
};
use wechatpay_endpoints::notification::{
    Claimed, MemoryStore, NotificationReceivers, NotificationResponse, NotificationService, Outcome, Store as _,
};
use wechatpay_endpoints::runtime::server::Declaration;
use wechatpay_endpoints::runtime::verification::SignatureHeaders;
use wechatpay_endpoints::{
    ApiV2Key, ApiV3Key, Brand, Client, Endpoint, Error, File, Json, Merchant, Method, NotificationReceiver, PlatformKey,
    PlatformKeys, RetryPolicy, wechatpay_endpoint, wechatpay_notification, wechatpay_object,
};
use wechatpay_sandbox::{Fault, Gateway, KeyMode, Kind, NewOrder};

use crate::log::Log;
use crate::{fixed, live};

const NAME: &str = "欧阳锋叔叔";
const NUMBER: &str = "440524188001010014";
const API_V2_KEY: &str = "an-api-v2-key-of-32-characters--";

/// Why a type is not shown: it has no `Debug`, or nothing of a merchant's is in it.
const NOT_SHOWN: &[(&str, &str)] = &[
    ("blocking/download::DownloadReader", "shows nothing of what it reads"),
    ("client::VerifiedResponse", "has no Debug"),
    ("declaration/descriptor::Bounds", "limits"),
    ("declaration/region::Encryption", "two words"),
    ("declaration/region::Region", "four words"),
    ("declaration/descriptor::EndpointDescriptor", "a constant of the declaration"),
    ("declaration/descriptor::Field", "a constant of the declaration"),
    ("declaration/descriptor::Location", "where a field travels"),
    ("declaration/descriptor::Method", "GET, POST and so on"),
    ("declaration/descriptor::ObjectDescriptor", "a constant of the declaration"),
    ("declaration/descriptor::FieldOption", "a constant of the declaration"),
    ("declaration/descriptor::Limits", "limits"),
    ("declaration/descriptor::Shape", "a constant of the declaration"),
    ("declaration/descriptor::Width", "a constant of the declaration"),
    ("declaration/descriptor::Variants", "a constant of the declaration"),
    ("client/response_future::ResponseFuture", "shows its name"),
    ("declaration/foreign::Foreign", "has no Debug"),
    ("declaration/pattern::Pattern", "a constant of the declaration"),
    ("declaration/descriptor::Type", "a constant of the declaration"),
    ("declaration/read::Fields", "has no Debug"),
    ("declaration/view::View", "has no Debug"),
    ("download::Download", "shows nothing of what it reads; a response without a signature"),
    ("client/download::CheckedDownload", "shows nothing of what it reads"),
    ("client/download::UncheckedDownload", "shows nothing of what it reads"),
    ("client/observer::FinishedCall", "shows an error by its advice alone"),
    ("error::Advice", "seven words"),
    ("error::TransportErrorKind", "five words"),
    ("error/signature::MessageLine", "five words"),
    ("json::Json", "is data that its owner parsed, and shows it"),
    ("json/tape::Node", "has no Debug"),
    ("keys/download::CertificateSource", "three words"),
    ("keys/download::CertificateAlgorithm", "three words"),
    ("keys/download::DownloadCertificates", "shows the name of an algorithm"),
    ("keys/download::DownloadGlobalCertificates", "has no fields"),
    ("keys/download::DownloadHongKongCertificates", "has no fields"),
    ("keys/download::EncryptedCertificate", "encrypted, and of a certificate"),
    ("keys/download::PlatformCertificate", "encrypted, and of a certificate"),
    ("keys/download::PlatformCertificates", "encrypted, and of certificates"),
    ("keys/platform::Validity", "two times"),
    ("notification/any_store::AnyClaim", "is one of the claims of the other stores"),
    ("notification/any_store::AnyStore", "is one of the other stores"),
    ("notification/any_store::AnyStoreError", "is an error of one of the other stores"),
    ("notification/memory::StoreFull", "has no fields"),
    ("notification/postgres::PostgresClaim", "needs a PostgreSQL; shows a notification's id"),
    ("notification/postgres::PostgresStore", "needs a PostgreSQL; shows two times, and nothing of the connection"),
    ("notification/redis::RedisClaim", "needs a Redis; shows a notification's id"),
    ("notification/redis::RedisStore", "needs a Redis; shows the prefix, and nothing of the connection"),
    ("notification/service::MerchantNotification", "is a merchant number and a notification, which is shown"),
    ("signing::Scheme", "names of schemes"),
    ("sensitive::Redacted", "is what is shown instead"),
    ("server::IncomingRequest", "has no Debug"),
    ("validation::Check", "has no Debug"),
    ("beijing_time::BeijingTime", "a time"),
    ("beijing_time::TimeError", "names of what is wrong with a time"),
    ("yuan::Yuan", "an amount"),
    ("yuan::YuanError", "names of what is wrong with an amount"),
    ("server/notification_declaration::NotificationDeclaration", "a constant of the declaration"),
    ("sandbox/engine/record::Record", "what the page lists of a thing: its number, state and amount"),
    ("sandbox/engine/router::Router", "templates"),
    ("sandbox/engine/router::NotFound", "two words"),
    ("sandbox/engine/control::ControlCall", "a control call, which holds no key"),
    ("sandbox/engine/call::Call", "shows its method and template"),
    ("sandbox/engine/context::Context", "shows the gateway, whose keys hide themselves: `Gateway` is shown"),
    ("sandbox/engine/error_shape::ErrorShape", "four words"),
    ("sandbox/engine/table::Table", "is what a product keeps"),
    ("sandbox/engine/table::Rows", "is what a product keeps"),
    ("sandbox/engine/table::Tables", "shows its name"),
    ("sandbox/engine/control::ControlError", "is about orders and certificates of the gateway"),
    ("sandbox/engine/gateway::StartError", "is about ports and files"),
    ("sandbox/engine/notification/fault::NotificationFault", "names of faults"),
    ("sandbox/products/payscore::Kind", "names of orders"),
    ("sandbox/products/payscore::OrderName", "an order's number"),
    ("sandbox/products/payscore/state::State", "names of states"),
    ("sandbox/engine/keys/pair::Algorithm", "two words"),
    ("sandbox/engine/platform::KeyMode", "three words"),
    ("sandbox/engine/journal::Verdict", "five words"),
];

/// What was shown, by the type's name.
#[derive(Default)]
struct Shown(BTreeMap<&'static str, String>);

impl Shown {
    fn debug(&mut self, name: &'static str, value: &impl Debug) {
        self.0.entry(name).or_default().push_str(&format!("{value:?}\n{value:#?}\n"));
    }

    fn both(&mut self, name: &'static str, value: &(impl Debug + Display)) {
        self.debug(name, value);
        self.0.entry(name).or_default().push_str(&format!("{value}\n"));
    }

    fn error(&mut self, variant: &str, error: &Error) {
        let shown = format!("{error:?}");
        assert!(shown.starts_with(variant), "a {variant} was meant to be shown, and this is {error}");
        self.both("error::Error", error);
        match error {
            Error::Configuration(error) => self.both("error/configuration::ConfigurationError", error),
            Error::Invalid(violations) => {
                self.both("validation/violations::Violations", violations);
                for violation in violations {
                    self.both("validation/violations::Violation", violation);
                    self.both("validation/violations::Issue", &violation.issue);
                }
            }
            Error::PlatformKeys(error) => self.both("error::Error", error),
            Error::Transport(error) => self.both("error::TransportError", error),
            Error::Verification(answered) => {
                self.debug("error::ResponseError", answered);
                self.both("verification::VerificationError", &answered.problem);
            }
            Error::Api(error) => {
                self.both("error/api::ApiError", error);
                self.debug("error/api::ErrorCode", &error.code);
                error.details().iter().for_each(|detail| self.debug("error/detail::Detail", detail));
                if let Some(explanation) = error.signature() {
                    self.both("error/signature::SignatureExplanation", explanation);
                }
            }
            Error::Decode(answered) => {
                self.debug("error::ResponseError", answered);
                self.both("declaration/read::DecodeError", &answered.problem);
            }
            other => panic!("a new kind of error: show what is in it ({other})"),
        }
    }
}

/// Each secret in the shapes in which carelessness shows it.
fn secrets(gateway: &Gateway) -> Vec<String> {
    let keys = gateway.keys();
    let mut secrets = Vec::new();
    for pem in [keys.merchant_private_key_pem(), std::str::from_utf8(fixed::MERCHANT_KEY).unwrap()] {
        let lines: Vec<&str> = pem.lines().filter(|line| !line.starts_with("-----")).collect();
        // The first lines say what kind of key it is, and are the same for every one.
        secrets.extend(lines.iter().skip(1).filter(|line| line.len() > 16).map(|line| (*line).to_owned()));
        let der = STANDARD.decode(lines.concat()).unwrap();
        for part in der[64..].chunks_exact(16) {
            secrets.extend(as_bytes(part));
        }
    }
    for text in [keys.api_v3_key(), API_V2_KEY, NAME, NUMBER] {
        secrets.push(text.to_owned());
        secrets.push(STANDARD.encode(text));
        secrets.push(text.escape_unicode().to_string());
        secrets.extend(as_bytes(text.as_bytes()));
        let encoded: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
        secrets.push(encoded);
    }
    secrets
}

/// Bytes as `Debug` shows them, and as hexadecimal digits.
fn as_bytes(bytes: &[u8]) -> [String; 3] {
    let listed = format!("{bytes:?}");
    let hex = |format: fn(&u8) -> String| bytes.iter().map(format).collect::<String>();
    [listed.trim_matches(['[', ']']).to_owned(), hex(|byte| format!("{byte:02x}")), hex(|byte| format!("{byte:02X}"))]
}

/// The public types of a crate's sources: `module::Name`, the module as its file has it.
fn public_types(folder: &str, prefix: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    let mut folders = vec![root.clone()];
    let mut types = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let module = path.strip_prefix(&root).unwrap().with_extension("").to_string_lossy().replace('\\', "/");
            for line in std::fs::read_to_string(&path).unwrap().lines() {
                let line = line.trim_start();
                let item = ["pub struct ", "pub enum ", "pub union "].iter().find_map(|item| line.strip_prefix(item));
                if let Some(item) = item {
                    let name: String =
                        item.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect();
                    types.push(format!("{prefix}{module}::{name}"));
                }
            }
        }
    }
    types
}

#[wechatpay_endpoint(POST, "v3/secrets/people", response = Person, idempotent)]
#[derive(Debug, Clone, PartialEq)]
struct AddPerson {
    person: Person,
}

#[wechatpay_object]
#[derive(Debug, Clone, PartialEq)]
struct Person {
    #[wechatpay(sensitive, len = ..=20)]
    name: String,
    #[wechatpay(sensitive)]
    numbers: Option<Vec<String>>,
}

#[wechatpay_endpoint(GET, "v3/secrets/people", response = Misread)]
#[derive(Debug)]
struct FindPerson {
    #[wechatpay(sensitive)]
    name: String,
    #[wechatpay(sensitive, header = "X-Number")]
    number: String,
}

#[wechatpay_object]
#[derive(Debug)]
struct Misread {
    name: Option<i64>,
    #[wechatpay(serde, sensitive)]
    number: Option<std::net::IpAddr>,
}

#[wechatpay_notification("SECRETS.PERSON")]
#[derive(Debug)]
struct PersonChanged {
    person: Person,
}

#[wechatpay_notification("SECRETS.PERSON")]
#[derive(Debug)]
struct PersonMisread {
    #[wechatpay(serde, sensitive)]
    person: std::net::IpAddr,
}

fn person() -> Person {
    Person { name: NAME.into(), numbers: Some(vec![NUMBER.into()]) }
}

/// The response to `FindPerson` as the gateway has it.
#[wechatpay_endpoint(GET, "v3/secrets/people", response = Person)]
struct ServeFindPerson {
    #[wechatpay(sensitive)]
    name: String,
    #[wechatpay(sensitive, header = "X-Number")]
    number: String,
}

async fn gateway(mode: KeyMode) -> Gateway {
    live::gateway_of(|builder| {
        let builder = builder.key_mode(mode).serve(|add: AddPerson| Ok(add.person));
        builder.serve(|find: ServeFindPerson| Ok(Person { name: find.name, numbers: None }))
    })
    .await
}

#[tokio::test]
async fn no_secret_is_in_what_any_public_type_shows_nor_in_the_log() {
    let log = Log::of_process();
    let mut shown = Shown::default();
    let gateway = gateway(KeyMode::PublicKey).await;
    let builder = gateway.client_builder().unwrap();
    shown.debug("client/builder::ClientBuilder", &builder);
    let client = builder.build().unwrap().with_retry_policy(RetryPolicy::default().pause(Duration::from_millis(1)));
    keys(&gateway, &client, &mut shown);
    calls(&gateway, &client, &mut shown).await;
    configurations(&client, &mut shown);
    cashier(&client, &mut shown);
    notifications(&gateway, &client, &mut shown).await;

    let entries = gateway.journal();
    shown.debug("sandbox/engine/journal::Entry", &entries);
    shown.debug("sandbox/engine/gateway::Gateway", &gateway);
    shown.debug("sandbox/engine/builder::Builder", &Gateway::builder().keys(gateway.keys().clone()));
    shown.debug("sandbox/engine/keys::Keys", gateway.keys());
    shown.debug("sandbox/engine/clock::Clock", gateway.clock());
    let error_response = wechatpay_sandbox::ErrorResponse::new(400, wechatpay_endpoints::ErrorCode::ParamError, "wrong");
    shown.debug("sandbox/engine/error_response::ErrorResponse", &error_response);
    shown.debug("sandbox/engine/fault::Fault", &Fault::Probe);
    shown.debug("sandbox/engine/fault::Injection", &Fault::Probe.times(2));
    let order = NewOrder::new(Kind::PayafterOrder, "1", "500001");
    shown.debug("sandbox/products/payscore/placing::NewOrder", &order);
    shown.debug("sandbox/products/payscore/placing::PlacedOrder", &gateway.place(order).unwrap());

    let secrets = secrets(&gateway);
    assert!(secrets.len() > 100);
    for (name, text) in shown.0.iter().map(|(name, text)| (*name, text.as_str())).chain([("the log", log.text().as_str())]) {
        for secret in &secrets {
            assert!(!text.contains(secret.as_str()), "{name} shows {secret}");
        }
    }
    assert!(log.text().contains("v3/secrets/people"), "the calls were logged");
    every_type_is_listed(&shown);
}

fn every_type_is_listed(shown: &Shown) {
    let mut types = public_types("runtime/src", "");
    types.extend(public_types("sandbox/src", "sandbox/"));
    let is_listed = |name: &str| NOT_SHOWN.iter().any(|(listed, _)| *listed == name);
    let missing: Vec<_> = types.iter().filter(|name| !shown.0.contains_key(name.as_str()) && !is_listed(name)).collect();
    assert!(missing.is_empty(), "show these types in this test, or say in NOT_SHOWN why they hold no secret: {missing:?}");
    let stale = |name: &str| !types.iter().any(|known| known == name);
    let listed = NOT_SHOWN.iter().map(|(name, _)| *name).chain(shown.0.keys().copied());
    let stale: Vec<_> = listed.filter(|name| stale(name)).collect();
    assert!(stale.is_empty(), "there are no such types any more: {stale:?}");
    let both: Vec<_> = NOT_SHOWN.iter().filter(|(name, _)| shown.0.contains_key(name)).collect();
    assert!(both.is_empty(), "these are shown all the same: {both:?}");
}

fn keys(gateway: &Gateway, client: &Client, shown: &mut Shown) {
    shown.debug("client::Client", client);
    shown.debug("client/retry::RetryPolicy", &RetryPolicy::never());
    shown.debug("keys/merchant::Merchant", client.merchant().unwrap());
    shown.debug("keys/identity::Identity", client.identity());
    let key = gateway.keys().merchant_private_key_pem();
    shown.debug("keys/brand::Brand", &Brand::from_pem("1004", client.identity().serial(), key.as_bytes()).unwrap());
    shown.debug("keys/key_set::PlatformKeys", client.platform_keys());
    shown.debug("keys/key_set::PlatformKeys", &PlatformKeys::download(ApiV3Key::new(gateway.keys().api_v3_key()).unwrap()));
    shown.debug("keys/platform::PlatformKey", &fixed::platform_key());
    shown.debug("keys/api_v3::ApiV3Key", client.api_v3_key().unwrap());
    shown.debug("keys/api_v2::ApiV2Key", &ApiV2Key::new(API_V2_KEY).unwrap());
    shown.both("keys/api_v3::DecryptError", &client.merchant().unwrap().decrypt(NAME).unwrap_err());
    let blocking = gateway.client_builder().unwrap().build_blocking().unwrap();
    shown.debug("blocking::Client", &blocking);
}

async fn calls(gateway: &Gateway, client: &Client, shown: &mut Shown) {
    let add = AddPerson { person: person() };
    let find = || FindPerson { name: NAME.into(), number: NUMBER.into() };
    shown.debug("request::Request", &(add.request().unwrap(), find().request().unwrap(), &add, find()));
    let prepared = add.prepare(client).unwrap();
    shown.both("client/prepared::Prepared", &prepared);
    shown.both("client/prepared::Prepared", &find().prepare(client).unwrap());
    let header = prepared.header("authorization").unwrap();
    shown.both("signing::Authorization", &wechatpay_endpoints::runtime::Authorization::parse(header).unwrap());
    shown.debug("server/declaration::Declaration", &Declaration::of::<AddPerson>());
    shown.debug("file::File", &File::from_bytes("id.txt", NAME.as_bytes()));

    assert_eq!(add.send(client).await.unwrap(), person());
    let fields = format!(r#"{{"person":{{"name":"{NAME}","numbers":["{NUMBER}"]}}}}"#);
    let request = Declaration::of::<AddPerson>().request(Json::parse(fields.as_bytes()).unwrap()).unwrap();
    let response = client.send(AddPerson::ENDPOINT, &request).await.unwrap();
    assert_eq!(response.json().unwrap()["name"], NAME);
    shown.debug("client/request_builder::Response", &response);
    let key = client.platform_keys().newest(gateway.clock().now()).unwrap();
    let body = serde_json::json!({ "person": { "name": key.encrypt(NAME).unwrap() } });
    let undeclared = client.request(Method::Post, "v3/secrets/people").json(&body);
    shown.debug("client/request_builder::RequestBuilder", &undeclared);
    shown.debug("client/request_builder::Response", &undeclared.send().await.unwrap());

    // What cannot be sent, and what fails.
    let long = AddPerson { person: Person { name: NAME.repeat(5), numbers: Some(vec![NUMBER.repeat(20)]) } };
    shown.error("Invalid", &long.send(client).await.unwrap_err());
    let wrong = format!(r#"{{"person":{{"name":["{NAME}"],"numbers":"{NUMBER}"}}}}"#);
    let violations = Declaration::of::<AddPerson>().request(Json::parse(wrong.as_bytes()).unwrap()).unwrap_err();
    shown.error("Invalid", &violations.into());
    for fault in [
        Fault::Probe,
        Fault::WrongSignature,
        Fault::BodyBitFlipped,
        Fault::Html,
        Fault::MissingSignature,
        Fault::StaleTimestamp,
        Fault::WrongSerial,
    ] {
        gateway.inject(fault.clone());
        let client = client.with_retry_policy(RetryPolicy::never());
        shown.error("Verification", &add.send(&client).await.unwrap_err());
    }
    for fault in
        [Fault::Error { status: 403, code: "NO_AUTH".into() }, Fault::SystemError, Fault::FrequencyLimited, Fault::BadGateway]
    {
        gateway.inject(fault);
        shown.error("Api", &add.send(&client.with_retry_policy(RetryPolicy::never())).await.unwrap_err());
    }
    for fault in [Fault::ClosedBefore, Fault::CutBody] {
        gateway.inject(fault);
        shown.error("Transport", &add.send(&client.with_retry_policy(RetryPolicy::never())).await.unwrap_err());
    }
    // Repeated in between.
    gateway.inject(Fault::SystemErrorAfter.times(2));
    add.send(client).await.unwrap();
    // The detail of a error_response, and a signature that is explained.
    let body = serde_json::json!({ "person": {}, "more": 1 });
    shown.error("Api", &client.request(Method::Post, "v3/secrets/people").json(&body).send().await.unwrap_err());
    let keys = gateway.keys();
    let other = Merchant::from_pem(keys.mchid(), keys.merchant_serial(), fixed::MERCHANT_KEY).unwrap();
    let platform = PlatformKey::from_pem(keys.platform_key_id(), keys.platform_public_key_pem().as_bytes()).unwrap();
    let clock = gateway.clock().clone();
    let forged = Client::builder(other, platform).base_url(gateway.base_url()).clock(move || clock.now()).build().unwrap();
    shown.error("Api", &add.send(&forged).await.unwrap_err());
    // The response is read as what it is not.
    shown.error("Decode", &find().send(client).await.unwrap_err());

    // Certificates that cannot be had: with the wrong key, and of a merchant who has none.
    let builder = |keys: PlatformKeys| {
        let merchant = Merchant::from_pem(fixed::MCHID, fixed::SERIAL, fixed::MERCHANT_KEY).unwrap();
        Client::builder(merchant, keys).base_url(gateway.base_url()).build().unwrap()
    };
    let api_v3_key = ApiV3Key::new(gateway.keys().api_v3_key()).unwrap();
    shown.error("PlatformKeys", &add.send(&builder(PlatformKeys::download(api_v3_key))).await.unwrap_err());
    let certified = self::gateway(KeyMode::Certificate).await;
    add.send(&certified.client().unwrap()).await.unwrap();
}

fn configurations(client: &Client, shown: &mut Shown) {
    let pem = String::from_utf8_lossy(fixed::MERCHANT_KEY);
    for broken in [pem.replace("-----END", "----END"), pem.replacen('M', "*", 1), pem[..pem.len() / 2].to_owned()] {
        let error = Merchant::from_pem(fixed::MCHID, fixed::SERIAL, broken.as_bytes()).unwrap_err();
        shown.error("Configuration", &error.into());
    }
    let api_v3_key = String::from_utf8(client.api_v3_key().unwrap().expose().to_vec()).unwrap();
    shown.error("Configuration", &ApiV3Key::new(format!("{api_v3_key}\n")).unwrap_err().into());
    shown.error("Configuration", &ApiV2Key::new(format!("{API_V2_KEY}\n")).unwrap_err().into());
}

fn cashier(client: &Client, shown: &mut Shown) {
    let (merchant, key) = (client.merchant().unwrap(), ApiV2Key::new(API_V2_KEY).unwrap());
    let moment = SigningTime::now().unwrap();
    shown.debug("signing::Nonce", &moment.nonce);
    shown.debug("cashier::SigningTime", &moment);
    shown.debug("cashier/payment::JsapiPayment", &JsapiPayment::new(merchant, "wx1", "prepay").unwrap());
    shown.debug("cashier/payment::MiniProgramPayment", &MiniProgramPayment::new(merchant, "wx1", "prepay").unwrap());
    shown.debug("cashier/payment::AppPayment", &AppPayment::new(merchant, "wx1", "prepay").unwrap());
    shown.debug("cashier/payscore::PayScoreConfirmation", &PayScoreConfirmation::new(&key, "1900000109", "package").unwrap());
    shown.debug("cashier/payscore::PayScoreDetail", &PayScoreDetail::new(&key, "1900000109", "500001", "1").unwrap());
}

async fn notifications(gateway: &Gateway, client: &Client, shown: &mut Shown) {
    let shop = crate::merchant::Merchant::start(|_| async { NotificationResponse::success() }).await;
    let resource = format!(r#"{{"person":{{"name":"{NAME}","numbers":["{NUMBER}"]}}}}"#);
    gateway.notify(&shop.notify_url(), "SECRETS.PERSON", resource).unwrap();
    crate::merchant::until("the notification", || !shop.arrived().is_empty()).await;
    let (arrived, response) = shop.arrived().remove(0);
    shown.debug("notification/response::NotificationResponse", &response);
    shown.debug("verification::SignatureHeaders", &SignatureHeaders::from(arrived.headers()));

    let receiver = NotificationReceiver::from_client(client).unwrap();
    shown.debug("notification/receiver::NotificationReceiver", &receiver);
    let receivers = NotificationReceivers::from_clients([client]).unwrap();
    shown.debug("notification/receivers::NotificationReceivers", &receivers);
    shown.debug("notification/service::NotificationService", &NotificationService::new(receivers, API_V2_KEY));
    let notification = receiver.receive(arrived.headers(), arrived.body()).unwrap();
    // What is not encrypted a second time is plain, and hidden all the same.
    let changed = notification.read::<PersonChanged>().unwrap().unwrap();
    assert_eq!(changed.person, person());
    shown.debug("notification::Notification", &(&notification, changed));
    shown.both("notification/error::NotificationError", &notification.read::<PersonMisread>().unwrap_err());
    shown.both("notification/error::NotificationError", &receiver.receive(arrived.headers(), b"{}").unwrap_err());
    let platform = client.platform_keys().clone();
    let clock = gateway.clock().clone();
    let other = ApiV3Key::new(API_V2_KEY).unwrap();
    let mistaken = NotificationReceiver::with_clock(platform, other, move || clock.now());
    shown.both("notification/error::NotificationError", &mistaken.receive(arrived.headers(), arrived.body()).unwrap_err());

    let store = MemoryStore::new();
    let claimed = store.claim(notification.id()).await.unwrap();
    shown.debug("notification/store::Claimed", &claimed);
    let Claimed::Mine(claim) = claimed else { panic!("nobody else claims it") };
    shown.debug("notification/memory::MemoryClaim", &claim);
    shown.debug("notification/memory::MemoryStore", &store);
    let outcome: Outcome<(), std::io::Error, _> = store.once(notification.id(), async { Ok(()) }).await;
    shown.debug("notification/store::Outcome", &outcome);
}
