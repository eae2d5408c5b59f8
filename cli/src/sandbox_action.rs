//! `wechatpay sandbox pay`, `confirm` and so on: what the user and the platform do, in a gateway that runs.

use std::fmt::Write as _;

use serde_json::{Value, json};
use wechatpay_endpoints::runtime::{BeijingTime, escape_control};

use crate::arguments::{SandboxAction, Thing};
use crate::configuration::Variables;
use crate::control::Control;
use crate::failure::Failure;
use crate::output;

/// Does it.
pub(crate) async fn run(action: &SandboxAction, variables: &Variables, json: bool) -> Result<(), Failure> {
    let gateway = Control::of(variables)?;
    match action {
        SandboxAction::List => list(&records(&gateway).await?, json),
        SandboxAction::Pay(thing) => act(&gateway, "pay", thing, json).await,
        SandboxAction::Confirm(thing) => act(&gateway, "confirm", thing, json).await,
        SandboxAction::Fail(thing) => act(&gateway, "fail", thing, json).await,
        SandboxAction::Refund { number, end } => {
            let thing = Thing { number: number.clone(), kind: Some("refund".to_owned()) };
            act(&gateway, end, &thing, json).await
        }
        SandboxAction::Act { action, thing } => act(&gateway, action, thing, json).await,
        SandboxAction::Advance { by } => {
            let clock = gateway.post("/clock", &json!({ "seconds": seconds(by)? })).await?;
            if json {
                return output::json(&clock);
            }
            let now = BeijingTime::from_unix_seconds(clock["now"].as_i64().unwrap_or_default());
            output::message(&format!("the gateway's clock is at {now}"))
        }
        SandboxAction::Reset => {
            gateway.delete("").await?;
            if json { output::json(&Value::Null) } else { output::message("the gateway has forgotten everything but its keys") }
        }
    }
}

async fn records(gateway: &Control) -> Result<Vec<Value>, Failure> {
    let mut state = gateway.get("/inspector/state").await?;
    match state["records"].take() {
        Value::Array(records) => Ok(records),
        _ => Ok(Vec::new()),
    }
}

/// Makes the control call that the record with this number has for the action.
async fn act(gateway: &Control, action: &str, thing: &Thing, json: bool) -> Result<(), Failure> {
    let records = records(gateway).await?;
    let is_wanted = |record: &&Value| {
        record["number"] == thing.number && thing.kind.as_ref().is_none_or(|kind| record["kind"] == kind.as_str())
    };
    let named: Vec<&Value> = records.iter().filter(is_wanted).collect();
    let found = named.iter().filter_map(|record| Some((*record, action_of(record, action)?)));
    let found: Vec<(&Value, &Value)> = found.collect();
    let number = &thing.number;
    let (record, found) = match found[..] {
        [only] => only,
        [] if named.is_empty() => {
            let others: Vec<&Value> = records.iter().filter(|record| record["number"] == thing.number).collect();
            let kinds: Vec<&str> = others.iter().filter_map(|record| record["kind"].as_str()).collect();
            return Err(Failure::NothingFound(match &thing.kind {
                Some(kind) if !kinds.is_empty() => format!("{number} is no {kind}: the gateway has it as {}", kinds.join(", ")),
                _ => format!("the gateway has nothing with the number {number}"),
            }));
        }
        [] => {
            let states: Vec<String> = named.iter().map(|record| line(record)).collect();
            return Err(Failure::NothingFound(format!("{action} is not possible now:\n{}", states.join("\n"))));
        }
        _ => {
            let kinds: Vec<&str> = found.iter().filter_map(|(record, _)| record["kind"].as_str()).collect();
            return Err(Failure::Request(format!(
                "several things have the number {number}: add --kind {}",
                kinds.join(" or --kind ")
            )));
        }
    };
    let path = found["path"].as_str().unwrap_or_default();
    gateway.post(path, &found["body"]).await?;
    let is_it = |other: &&Value| other["number"] == record["number"] && other["kind"] == record["kind"];
    let after = self::records(gateway).await?.iter().find(is_it).cloned().unwrap_or_default();
    if json { output::json(&after) } else { output::text(&line(&after)) }
}

fn action_of<'r>(record: &'r Value, wanted: &str) -> Option<&'r Value> {
    record["actions"].as_array()?.iter().find(|action| action["name"] == wanted)
}

fn list(records: &[Value], json: bool) -> Result<(), Failure> {
    if json {
        return output::json(&records.to_vec().into());
    }
    if records.is_empty() {
        return output::message("the gateway keeps nothing yet");
    }
    output::text(&records.iter().fold(String::new(), |mut text, record| {
        let _ = writeln!(text, "{}", line(record));
        text
    }))
}

/// `native O-1  NOTPAY  12.50  (pay, fail)`.
fn line(record: &Value) -> String {
    let text = |name: &str| escape_control(record[name].as_str().unwrap_or_default()).into_owned();
    let mut line = format!("{} {}  {}", text("kind"), text("number"), text("state"));
    if let Some(fen) = record["amount"].as_i64() {
        let _ = write!(line, "  {}", wechatpay_endpoints::runtime::Yuan::from_fen(fen));
    }
    let actions = record["actions"].as_array().into_iter().flatten().filter_map(|action| action["name"].as_str());
    let actions: Vec<&str> = actions.collect();
    if !actions.is_empty() {
        let _ = write!(line, "  ({})", actions.join(", "));
    }
    line
}

/// Reads `90s`, `10m`, `2h`, `30d`.
fn seconds(by: &str) -> Result<u64, Failure> {
    let (number, unit) = by.split_at(by.find(|character: char| !character.is_ascii_digit()).unwrap_or(by.len()));
    let unit = match unit {
        "s" | "" => Some(1),
        "m" => Some(60),
        "h" => Some(60 * 60),
        "d" => Some(24 * 60 * 60),
        _ => None,
    };
    let seconds = unit.and_then(|unit| number.parse::<u64>().ok()?.checked_mul(unit));
    seconds.ok_or_else(|| Failure::Request("a time is a number and s, m, h or d: 90s, 10m, 2h, 30d".to_owned()))
}
