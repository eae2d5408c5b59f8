//! `wechatpay doctor`: checks a configuration end to end. Says of each part whether it holds, and what to do if it does not.
//!
//! `files` checks what is on this machine, `server` what only the server can tell.

mod files;
mod server;

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};
use wechatpay_endpoints::runtime::escape_control;
use wechatpay_endpoints::{Client, Error};

use crate::configuration::Variables;
use crate::failure::Failure;
use crate::output;
use crate::redaction::Redaction;

#[derive(Debug, Args)]
pub(crate) struct Doctor {
    /// The merchant's certificate, apiclient_cert.pem [default: the one beside the private key]
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,
}

/// Makes all checks and prints them. A check that depends on one that failed is not made.
pub(crate) async fn run(arguments: &Doctor, variables: &Variables, json: bool) -> Result<(), Failure> {
    let mut report = Report::default();
    files::check_permissions(&mut report, variables);
    let client = configured(&mut report, variables);
    files::check_certificate(&mut report, arguments.certificate.as_deref(), variables);
    match &client {
        Some(client) => server::check(&mut report, client, variables).await,
        None => server::skip(&mut report, "the configuration must be right first"),
    }
    report.print(json)
}

/// Builds the client, which reads every variable and every key.
fn configured(report: &mut Report, variables: &Variables) -> Option<Client> {
    match variables.client() {
        Ok(client) => {
            let (identity, server) = (client.identity(), client.base_url());
            let scheme = identity.scheme();
            report.yes("configuration", format!("{} {}, signs by {scheme}, server {server}", scheme.id_name(), identity.id()));
            let is_set = |name| variables.get(name).is_some_and(|value: String| !value.is_empty());
            let mode = match (is_set("WECHATPAY_PUBLIC_KEY_ID"), is_set("WECHATPAY_APIV3_KEY")) {
                (true, false) => "WeChat Pay's public key; without the APIv3 key notifications cannot be decrypted",
                (true, true) => "WeChat Pay's public key; a certificate is downloaded if a signature names one",
                (false, _) => "certificates, which are downloaded with the APIv3 key",
            };
            report.yes("key mode", mode.to_owned());
            Some(client)
        }
        Err(Failure::Library(Error::Configuration(error))) => {
            for problem in error.problems() {
                report.no("configuration", format!("{} {}", problem.item(), problem.problem()), problem.fix(), 6);
            }
            None
        }
        Err(failure) => {
            report.no("configuration", failure.to_string(), "see above", failure.exit_code());
            None
        }
    }
}

/// What a check found.
enum Outcome {
    Yes(String),
    No {
        problem: String,
        fix: String,
        exit_code: u8,
    },
    /// It was not made, for this reason.
    NotChecked(String),
}

/// All checks in the order in which they were made.
#[derive(Default)]
struct Report(Vec<(&'static str, Outcome)>);

impl Report {
    fn yes(&mut self, item: &'static str, found: String) {
        self.0.push((item, Outcome::Yes(found)));
    }

    fn no(&mut self, item: &'static str, problem: String, fix: impl Into<String>, exit_code: u8) {
        self.0.push((item, Outcome::No { problem, fix: fix.into(), exit_code }));
    }

    fn not_checked(&mut self, item: &'static str, reason: impl Into<String>) {
        self.0.push((item, Outcome::NotChecked(reason.into())));
    }

    /// Prints every check. Fails if one did not hold, with the exit code of the first of them.
    fn print(self, json: bool) -> Result<(), Failure> {
        // What a server says, or a variable holds, may be a key in the wrong place.
        let redaction = Redaction::of_this_process();
        let failed = self.0.iter().filter_map(|(item, outcome)| match outcome {
            Outcome::No { exit_code, .. } => Some((*item, *exit_code)),
            Outcome::Yes(_) | Outcome::NotChecked(_) => None,
        });
        let failed: Vec<(&str, u8)> = failed.collect();
        if json {
            let mut checks: Value = self.0.iter().map(|(item, outcome)| outcome.to_json(item)).collect();
            redaction.json(&mut checks);
            output::json(&json!({ "holds": failed.is_empty(), "checks": checks }))?;
        } else {
            let text: String = self.0.iter().map(|(item, outcome)| outcome.line(item)).collect();
            let lines: Vec<_> = redaction.text(&text).lines().map(|line| escape_control(line).into_owned()).collect();
            output::message(&lines.join("\n"))?;
        }
        match failed.first() {
            None => Ok(()),
            Some((_, exit_code)) => {
                let mut items: Vec<&str> = failed.iter().map(|(item, _)| *item).collect();
                items.dedup();
                Err(Failure::Checks(format!("not everything holds: {}", items.join(", ")), *exit_code))
            }
        }
    }
}

impl Outcome {
    fn line(&self, item: &str) -> String {
        match self {
            Outcome::Yes(found) => format!("yes  {item}: {found}\n"),
            Outcome::No { problem, fix, .. } => format!("NO   {item}: {problem}\n     to do: {fix}\n"),
            Outcome::NotChecked(reason) => format!("-    {item}: not checked, {reason}\n"),
        }
    }

    fn to_json(&self, item: &str) -> Value {
        match self {
            Outcome::Yes(found) => json!({ "item": item, "holds": true, "found": found }),
            Outcome::No { problem, fix, exit_code } => {
                json!({ "item": item, "holds": false, "problem": problem, "fix": fix, "exit_code": exit_code })
            }
            Outcome::NotChecked(reason) => json!({ "item": item, "holds": null, "not_checked": reason }),
        }
    }
}
