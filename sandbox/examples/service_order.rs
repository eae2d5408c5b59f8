//! The life of a PayScore service order, each step shown: what is sent, what is signed, what was verified. Then three things
//! that go wrong, and what the library says.
//!
//!     cargo run --example service_order
//!
//! Needs nothing: a gateway is started on loopback. With the `WECHATPAY_*` variables set (and `WECHATPAY_APPID`,
//! `WECHATPAY_SERVICE_ID`, `WECHATPAY_NOTIFY_URL`), the same code talks to the host that they name.

use std::io::IsTerminal as _;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use wechatpay_endpoints::runtime::Nonce;
use wechatpay_endpoints::v3::payscore::serviceorder::{
    CompleteServiceOrder, CreateServiceOrder, PlannedTimeRange, PostDiscount, QueryServiceOrder, RiskFund, RiskFundName,
    TimeRange,
};
use wechatpay_endpoints::v3::payscore::{PostPayment, ServiceOrderState, ServiceOrderStateDescription};
use wechatpay_endpoints::{Client, ClientBuilder, Endpoint, Error, Merchant, PlatformKey, to_json};
use wechatpay_sandbox::{Gateway, Keys};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let moment = SigningTime::new()?;
    // The one difference between the sandbox and the real host.
    let (builder, gateway) = match std::env::var_os("WECHATPAY_MCHID") {
        Some(_) => (ClientBuilder::from_env()?, None),
        None => {
            let gateway = Gateway::start().await?;
            (gateway.client_builder()?, Some(gateway))
        }
    };
    let client = moment.fix(builder).build()?;
    say("", &format!("Talking to {} as merchant {}", client.base_url(), client.identity().id()));

    let out_order_no = format!("EXAMPLE{}", seconds());
    let create = CreateServiceOrder::builder()
        .out_order_no(out_order_no.as_str())
        .appid(setting("WECHATPAY_APPID", "wxd678efh567hg6787"))
        .service_id(setting("WECHATPAY_SERVICE_ID", "2002000000000558128851361561536"))
        .service_introduction("某某酒店")
        .time_range(PlannedTimeRange::builder().start_time("OnAccept"))
        .risk_fund(RiskFund::builder().name(RiskFundName::EstimateOrderCost).amount(10_000).description("就餐的预估费用"))
        .notify_url(setting("WECHATPAY_NOTIFY_URL", "https://www.example.com/notify"))
        .need_user_confirm(true);
    let created = step(&client, &moment, "1  The merchant creates the order", &create).await?;

    title("2  The user confirms it");
    match &gateway {
        Some(gateway) => {
            gateway.confirm(out_order_no.as_str())?;
            say("", "done by the sandbox in the user's place; for real, the user does it in WeChat");
        }
        None => say("", &format!("open PayScore with this package: {}", created.package)),
    }
    let query = QueryServiceOrder::builder()
        .service_id(create.service_id.as_str())
        .appid(create.appid.as_str())
        .out_order_no(out_order_no.as_str());
    wait_for_confirmation(&client, &moment, &query).await?;

    let complete = CompleteServiceOrder::builder()
        .out_order_no(out_order_no)
        .appid(create.appid.as_str())
        .service_id(create.service_id.as_str())
        .post_payments(vec![
            PostPayment::builder().name("就餐费用服务费").amount(4000).description("就餐人均 100 元服务费: 100/小时").count(1),
        ])
        .total_amount(3900)
        .post_discounts(vec![PostDiscount::builder().name("满 20 减 1 元").amount(100).description("不与其他优惠叠加")])
        .time_range(TimeRange::builder().end_time(beijing_time(seconds())));
    step(&client, &moment, "3  The service has ended: the merchant completes the order", &complete).await?;
    step(&client, &moment, "4  Where is the order now?", &query).await?;

    title("5  Three things that go wrong");
    let mut without_appid = complete.clone();
    without_appid.appid = String::new();
    without_appid.post_payments[0].name = String::new();
    failure("a field is missing", &without_appid, &client).await;

    let mut wrong_sum = complete.clone();
    wrong_sum.total_amount = 4000;
    failure("the amounts do not add up", &wrong_sum, &client).await;

    let stranger = with_the_wrong_key(&client, &moment, gateway.as_ref())?;
    failure("the key is another merchant's", &complete, &stranger).await;
    Ok(())
}

/// Sends a request and shows what is sent, what was signed and what came back.
async fn step<E: Endpoint>(
    client: &Client,
    moment: &SigningTime,
    heading: &str,
    endpoint: &E,
) -> Result<E::Response, Box<dyn std::error::Error>> {
    title(heading);
    moment.move_on()?;
    let prepared = endpoint.prepare(client)?;
    say("sent", &format!("{} {}", prepared.method(), prepared.url()));
    for (name, value) in prepared.headers() {
        say("", &format!("{} {}", dim(&format!("{name}:")), shortened(value)));
    }
    let message = String::from_utf8_lossy(prepared.message()).into_owned();
    for (index, line) in message.lines().enumerate() {
        let what = match index {
            4 if prepared.body().is_empty() => "an empty line: there is no body",
            4 => "this line is the body",
            _ => "",
        };
        say(if index == 0 { "signed" } else { "" }, &format!("{line}{} {}", dim("⏎"), dim(what)));
    }
    // The clock and the nonce stand still since `prepare`, so that these are the bytes that go out.
    let response = endpoint.send(client).await?;
    let key = prepared.header("wechatpay-serial").unwrap_or_default();
    say("verified", &format!("the response's signature is WeChat Pay's, by its key {key}"));
    let json: serde_json::Value = serde_json::from_slice(&to_json(&response))?;
    for (index, line) in serde_json::to_string_pretty(&json)?.lines().enumerate() {
        say(if index == 0 { "response" } else { "" }, line);
    }
    Ok(response)
}

async fn wait_for_confirmation(
    client: &Client,
    moment: &SigningTime,
    query: &QueryServiceOrder,
) -> Result<(), Box<dyn std::error::Error>> {
    let confirmed = (ServiceOrderState::Doing, Some(ServiceOrderStateDescription::UserConfirm));
    for _ in 0..100 {
        moment.move_on()?;
        let order = query.send(client).await?;
        if (order.state, order.state_description) == confirmed {
            say("state", "DOING / USER_CONFIRM");
            return Ok(());
        }
        tokio::time::sleep(Duration::from_secs(3)).await;
    }
    Err("the user has not confirmed within five minutes".into())
}

/// Sends a request that must fail, and shows what the library says.
async fn failure<E: Endpoint>(heading: &str, endpoint: &E, client: &Client) {
    println!("\n   {}", styled("1", heading));
    match endpoint.send(client).await {
        Ok(_) => say("", "was accepted, which should not have happened"),
        Err(Error::Invalid(violations)) => {
            say("not sent", "the request violates its declaration:");
            for violation in &violations {
                say("", &violation.to_string());
            }
            say("advice", &Error::Invalid(violations).advice().to_string());
        }
        Err(error) => {
            say("error", &error.to_string());
            say("advice", &error.advice().to_string());
        }
    }
}

/// The same merchant with a private key that is not its own.
fn with_the_wrong_key(
    client: &Client,
    moment: &SigningTime,
    gateway: Option<&Gateway>,
) -> Result<Client, Box<dyn std::error::Error>> {
    let stranger = Keys::generate()?;
    let (mchid, serial) = (client.identity().id(), client.identity().serial());
    let merchant = Merchant::from_pem(mchid, serial, stranger.merchant_private_key_pem().as_bytes())?;
    let platform_key = match gateway {
        Some(gateway) => {
            PlatformKey::from_pem(gateway.keys().platform_key_id(), gateway.keys().platform_public_key_pem().as_bytes())?
        }
        None => {
            let variable = |name: &str| std::env::var(name).map_err(|error| format!("{name}: {error}"));
            let pem = std::fs::read(variable("WECHATPAY_PUBLIC_KEY_PATH")?)?;
            PlatformKey::from_pem(variable("WECHATPAY_PUBLIC_KEY_ID")?, &pem)?
        }
    };
    moment.move_on()?;
    let builder = Client::builder(merchant, platform_key).base_url(client.base_url());
    Ok(moment.fix(builder).build()?)
}

/// A clock and a nonce that stand still between `prepare` and `send`, so that both give the same bytes.
#[derive(Clone)]
struct SigningTime(Arc<Mutex<(u64, Nonce)>>);

impl SigningTime {
    fn new() -> Result<Self, Error> {
        Ok(SigningTime(Arc::new(Mutex::new((seconds(), Nonce::random()?)))))
    }

    fn fix(&self, builder: ClientBuilder) -> ClientBuilder {
        let (clock, nonces) = (self.clone(), self.clone());
        builder.clock(move || clock.now().0).nonces(move || nonces.now().1)
    }

    fn move_on(&self) -> Result<(), Error> {
        *self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = (seconds(), Nonce::random()?);
        Ok(())
    }

    fn now(&self) -> (u64, Nonce) {
        *self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

fn seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

fn setting(variable: &str, otherwise: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| otherwise.to_owned())
}

/// `yyyyMMddHHmmss` in Beijing.
fn beijing_time(seconds: u64) -> String {
    let seconds = i64::try_from(seconds).unwrap_or(i64::MAX);
    let timestamp = jiff::Timestamp::from_second(seconds).unwrap_or(jiff::Timestamp::MAX);
    timestamp.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(8))).strftime("%Y%m%d%H%M%S").to_string()
}

fn title(text: &str) {
    println!("\n{}", styled("1", text));
}

/// A line, its label in a column of its own.
fn say(label: &str, text: &str) {
    println!("   {} {text}", styled("36", &format!("{label:>8}")));
}

fn dim(text: &str) -> String {
    styled("2", text)
}

fn styled(code: &str, text: &str) -> String {
    if std::io::stdout().is_terminal() { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
}

/// A header without most of its signature.
fn shortened(value: &str) -> String {
    let signature = value.find("signature=\"").and_then(|at| value.get(..at + 35));
    signature.map_or_else(|| value.to_owned(), |start| format!("{start}…\""))
}
