//! `wechatpay`: calls WeChat Pay APIv3, signs, verifies and explains its messages, and runs a gateway to test against.
//!
//! This file dispatches the commands and turns a failure into the exit code. Each command has its own file.
#![forbid(unsafe_code)]

mod arguments;
mod bill;
mod call;
mod catalogue;
mod certificates;
mod completions;
mod configuration;
mod console;
mod control;
mod decrypt;
mod doctor;
mod download;
mod draft;
mod env_file;
mod events;
mod failure;
mod input;
mod language;
mod list;
mod man;
mod new_file;
mod openapi;
mod output;
mod prose;
mod qr;
mod redaction;
mod sandbox;
mod sandbox_action;
mod saved;
mod sign;
mod skeleton;
mod trigger;
mod upload;
mod verify;

use std::process::ExitCode;

use clap::error::{ContextKind, ErrorKind};
use clap::{CommandFactory as _, FromArgMatches as _};

use crate::arguments::{Arguments, Command};
use crate::failure::Failure;

#[tokio::main]
async fn main() -> ExitCode {
    // A command line that does not parse may still contain --json.
    let json = std::env::args_os().any(|argument| argument == "--json");
    let parsed = language::help(Arguments::command()).try_get_matches();
    let result = match parsed.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => run(arguments).await,
        Err(error) if error.use_stderr() => Err(Failure::Usage(usage(error))),
        // The help or the version, which was asked for.
        Err(error) => output::text(&language::rendered(&error.render().to_string())),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.report(json);
            ExitCode::from(failure.exit_code())
        }
    }
}

/// What is wrong with the command line, in clap's words, without a tip that leads astray: a secret has no option.
fn usage(mut error: clap::Error) -> String {
    let invalid = error.get(ContextKind::InvalidArg).map(ToString::to_string).unwrap_or_default().to_lowercase();
    let is_secret =
        ["apiv3", "api-v3", "v3-key", "api-key", "apikey", "secret", "password"].iter().any(|name| invalid.contains(name));
    if error.kind() == ErrorKind::UnknownArgument && is_secret {
        error.remove(ContextKind::SuggestedArg);
        error.remove(ContextKind::Suggested);
        error.remove(ContextKind::Usage);
        return format!(
            "{error}\nA secret has no option, since every process can read a command line: set WECHATPAY_APIV3_KEY, or name it in --env-file"
        );
    }
    error.to_string()
}

async fn run(arguments: Arguments) -> Result<(), Failure> {
    let Arguments { command, json, lang: _, configuration } = arguments;
    match command {
        Command::Sandbox(arguments::Sandbox { action: Some(action), .. }) => {
            sandbox_action::run(&action, &configuration.read()?, json).await
        }
        Command::Sandbox(arguments) => {
            configuration.refuse_for_sandbox()?;
            sandbox::run(arguments, json).await
        }
        Command::Trigger(arguments) => trigger::run(&arguments, &configuration.read()?, json).await,
        Command::Qr { text } => qr::run(&text, json),
        Command::Endpoints(arguments) => list::endpoints(&arguments, json),
        Command::Events(arguments) => events::list(&arguments, json),
        Command::Show(arguments) => list::show(&arguments, json),
        Command::Call(arguments) => call::run(&arguments, &configuration.read()?, json).await,
        Command::Sign(arguments) => sign::run(&arguments, &configuration.read()?, json),
        Command::Verify(arguments) => verify::run(&arguments, &configuration.read()?, json),
        Command::Decrypt(arguments) => decrypt::run(&arguments, &configuration.read()?, json),
        Command::Certificates(arguments) => certificates::run(&arguments, &configuration.read()?, json).await,
        Command::Bill(arguments) => bill::run(&arguments, json),
        Command::Doctor(arguments) => doctor::run(&arguments, &configuration.read()?, json).await,
        Command::Download(arguments) => download::run(&arguments, &configuration.read()?, json).await,
        Command::Draft(arguments) => draft::run(&arguments, json),
        Command::Openapi => output::json(&openapi::document(wechatpay_endpoints::declarations())),
        Command::Completions { shell } => output::bytes(&completions::script(shell)),
        Command::Man { directory } => man::write(&directory),
    }
}
