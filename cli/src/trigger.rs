//! `wechatpay trigger`: sends a notification to a handler on this machine and tells what the handler said.
//!
//! A running gateway sends it with its keys; without one, a gateway of this process sends it with keys for tests.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use wechatpay_sandbox::{Gateway, Keys, StartError};

use crate::arguments::Trigger;
use crate::configuration::Variables;
use crate::control::Control;
use crate::failure::Failure;
use crate::{events, input, output, sandbox};

/// How long the handler may take: five seconds, and what the gateway needs itself.
const LONGEST_WAIT: Duration = Duration::from_secs(8);

/// How similar a declared event type is at least that is meant by one that is not.
const LEAST_SIMILARITY: f64 = 0.85;

/// Sends it, and waits for the answer.
pub(crate) async fn run(arguments: &Trigger, variables: &Variables, json: bool) -> Result<(), Failure> {
    let resource = arguments.data.as_deref().map(read).transpose()?;
    if resource.is_none() {
        check_declared(&arguments.event_type)?;
    }
    if variables.base_url().is_some() {
        if arguments.out.is_some() {
            return Err(Failure::Usage("--out is for the keys for tests: a running gateway has keys of its own".to_owned()));
        }
        return send(&Control::of(variables)?, arguments, resource, json).await;
    }
    let error = |error: StartError| Failure::Configuration(error.to_string());
    let keys = tokio::task::block_in_place(Keys::insecure).map_err(error)?;
    let gateway = Gateway::builder().keys(keys).start().await.map_err(error)?;
    if let Some(directory) = &arguments.out {
        sandbox::write_out(&gateway, directory).map_err(|error| {
            Failure::Configuration(format!("the directory {} cannot be written: {error}", directory.display()))
        })?;
    }
    let sent = send(&Control::at(&gateway.base_url())?, arguments, resource, json).await;
    gateway.shutdown().await;
    sent.map_err(|failure| match failure {
        Failure::Handler(message) if arguments.out.is_none() => Failure::Handler(format!(
            "{message}\nIt was signed and encrypted with the keys for tests: --out DIR writes DIR/sandbox.env, with which a handler takes them; or \
             name a running gateway with --env-file"
        )),
        other => other,
    })
}

/// Without data there is a sample, and a sample is there of what is declared.
fn check_declared(event_type: &str) -> Result<(), Failure> {
    let declared = events::by_type();
    if declared.contains_key(event_type) {
        return Ok(());
    }
    let near = |known: &&str| strsim::jaro_winkler(known, &event_type.to_ascii_uppercase());
    let nearest = declared.into_keys().max_by(|one, other| near(one).total_cmp(&near(other)));
    let nearest = nearest.filter(|known| near(known) > LEAST_SIMILARITY);
    let hint = match nearest {
        Some(known) => format!("did you mean {known}?"),
        None => "`wechatpay events` lists those that are".to_owned(),
    };
    Err(Failure::Request(format!("the event type {event_type} is not declared, so that it needs --data: {hint}")))
}

fn read(data: &str) -> Result<Value, Failure> {
    let bytes = input::bytes(data)?;
    let value: Value =
        serde_json::from_slice(&bytes).map_err(|error| Failure::Request(format!("the data is not JSON: {error}")))?;
    if value.is_object() { Ok(value) } else { Err(Failure::Request("the data is not a JSON object".to_owned())) }
}

async fn send(gateway: &Control, arguments: &Trigger, resource: Option<Value>, json: bool) -> Result<(), Failure> {
    let Trigger { event_type, to, fault, .. } = arguments;
    let last = |journal: &Value| journal["entries"].as_array().and_then(|entries| entries.last()?["number"].as_u64());
    let before = last(&gateway.get("/journal").await?).unwrap_or_default();
    let mut notification = json!({ "url": to, "event_type": event_type, "once": true });
    if let Some(fault) = fault {
        // In the same call, so that one that is refused leaves no fault behind.
        notification["fault"] = json!(fault);
    }
    if let Some(resource) = resource {
        notification["resource"] = resource;
    }
    gateway.post("/notifications", &notification).await?;
    let expected = if fault.as_deref() == Some("duplicate") { 2 } else { 1 };
    let asked = Instant::now();
    let delivery = loop {
        let journal = gateway.get("/journal").await?;
        let entries = journal["entries"].as_array().into_iter().flatten();
        let is_it = |entry: &&Value| {
            entry["number"].as_u64() > Some(before) && entry["verdict"] == "notification" && entry["target"] == to.as_str()
        };
        let deliveries: Vec<&Value> = entries.filter(is_it).collect();
        // A handler that takes one of two at once may well ask for the other again: then it has taken the notification.
        let taken = deliveries.iter().find(|delivery| is_taken(delivery));
        let is_over = asked.elapsed() > LONGEST_WAIT;
        match taken.or(deliveries.first().filter(|_| deliveries.len() >= expected || is_over)) {
            Some(delivery) => break (*delivery).clone(),
            None if is_over => {
                return Err(Failure::Configuration("the gateway did not send it within 8 s".to_owned()));
            }
            None => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    };
    told(&delivery, fault.as_deref(), json)
}

/// Whether the handler took this delivery.
fn is_taken(delivery: &Value) -> bool {
    matches!(delivery["status"].as_u64(), Some(200 | 204))
}

/// Says what the handler answered; it is right to take what is right, and to refuse what is spoiled.
fn told(delivery: &Value, fault: Option<&str>, json: bool) -> Result<(), Failure> {
    let status = delivery["status"].as_u64();
    let explanation = delivery["explanation"].as_str().unwrap_or_default();
    let taken = is_taken(delivery);
    let expected = fault.is_none_or(|fault| fault == "duplicate");
    // Nothing there looked at the notification.
    if !expected && matches!(status, Some(404 | 405)) {
        let status = status.unwrap_or_default();
        return Err(Failure::Handler(format!("the handler answered {status}: it does not serve this URL")));
    }
    // Nobody refused it either.
    let Some(status) = status else { return Err(Failure::Unreachable(explanation.to_owned())) };
    let answer = format!("the handler answered {status}");
    if taken != expected {
        return Err(Failure::Handler(match taken {
            true => format!("{answer} to a notification that is spoiled ({}): it does not check it", fault.unwrap_or_default()),
            false => format!("{answer}: 200 or 204 takes a notification"),
        }));
    }
    if json {
        return output::json(delivery);
    }
    output::message(&match fault {
        Some(fault) if !expected => format!("{answer}: it refuses a notification that is spoiled ({fault})"),
        _ => format!("{answer}: it has taken the notification"),
    })
}
