//! `wechatpay sandbox`: the gateway as a process. What it was asked is told on stderr, what went wrong with it explained.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use serde_json::json;
use wechatpay_sandbox::{Entry, Gateway, KeyMode};

use crate::arguments::{Mode, Sandbox};
use crate::failure::Failure;
use crate::output;

/// Runs the gateway until the process is told to end.
pub(crate) async fn run(arguments: Sandbox, json: bool) -> Result<(), Failure> {
    let Sandbox { listen, allow_remote, mode, out, state, notify } = arguments;
    if !listen.ip().is_loopback() && !allow_remote {
        return Err(Failure::Configuration(format!(
            "{listen} can be reached from other machines, and whoever reaches it needs no more than the keys of a sandbox: \
             add --allow-remote if that is meant"
        )));
    }
    // Asked for first, so that no signal between the first line of output and here ends the process uncleanly.
    let stop = ShutdownSignal::new()?;
    let mode = match mode {
        Mode::PublicKey => KeyMode::PublicKey,
        Mode::Certificate => KeyMode::Certificate,
        Mode::Both => KeyMode::Both,
    };
    let mut builder = Gateway::builder().address(listen).key_mode(mode).disturb_notifications(notify);
    if let Some(path) = state {
        builder = builder.state(path);
    }
    let gateway = builder.on_entry(move |entry| tell(entry, json)).start().await;
    let gateway = gateway.map_err(|error| Failure::Configuration(error.to_string()))?;
    if let Some(directory) = &out {
        let error = |error| Failure::Configuration(format!("the directory {} cannot be written: {error}", directory.display()));
        write_out(&gateway, directory).map_err(error)?;
    }
    let url = format!("http://{}", gateway.address());
    if json {
        output::text(&json!({ "listening": url }).to_string())?
    } else {
        output::text(&format!("listening on {url}"))?
    }
    stop.requested().await;
    gateway.shutdown().await;
    Ok(())
}

/// The files of `Gateway::write_environment`, and `sandbox.env`.
fn write_out(gateway: &Gateway, directory: &Path) -> std::io::Result<()> {
    fs::create_dir_all(directory)?;
    // Whoever reads the file may stand elsewhere.
    let directory = directory.canonicalize()?;
    // A line break between quotes is one to a shell, and the end of the value to every other reader.
    if directory.to_str().is_none_or(|name| name.contains(char::is_control)) {
        return Err(std::io::Error::other("its name has a character in it that sandbox.env cannot hold"));
    }
    let variables = gateway.write_environment(&directory)?;
    let lines: String = variables.iter().map(|(name, value)| format!("{name}={}\n", quoted(value))).collect();
    wechatpay_sandbox::write_secret(&directory.join("sandbox.env"), &lines)
}

/// As shells and most readers of such files take it: nothing between single quotes means anything else, and a single quote
/// itself stands between two quoted parts, behind a backslash.
fn quoted(value: &str) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "/._:-+@".contains(character);
    if value.chars().all(is_plain) { value.to_owned() } else { format!("'{}'", value.replace('\'', r"'\''")) }
}

fn tell(entry: &Entry, json: bool) {
    let mut text = if json { entry.to_json().to_string() } else { line(entry) };
    text.push('\n');
    // Nobody may be listening any more: the gateway serves on.
    let _ = std::io::stderr().write_all(text.as_bytes());
}

fn line(entry: &Entry) -> String {
    let status = entry.status.map_or("closed".to_owned(), |status| status.to_string());
    let mut line = format!("{status} {} {}", entry.method, entry.target);
    if let Some(code) = &entry.code {
        line += &format!(" {code}");
    }
    if !entry.explanation.is_empty() {
        line += &format!("\n    {}", entry.explanation);
    }
    if let Some(fault) = entry.fault {
        line += &format!("\n    fault: {fault}");
    }
    line
}

/// SIGTERM and Ctrl-C.
struct ShutdownSignal {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl ShutdownSignal {
    fn new() -> Result<Self, Failure> {
        use tokio::signal::unix::{SignalKind, signal};
        let error = |error| Failure::Configuration(format!("signals cannot be received: {error}"));
        let (terminate, interrupt) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt()));
        Ok(ShutdownSignal { terminate: terminate.map_err(error)?, interrupt: interrupt.map_err(error)? })
    }

    async fn requested(mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}

#[cfg(not(unix))]
impl ShutdownSignal {
    fn new() -> Result<Self, Failure> {
        Ok(ShutdownSignal {})
    }

    async fn requested(self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}
