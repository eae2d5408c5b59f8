//! `wechatpay sandbox`: the gateway as a process. What it was asked is told on stderr, what went wrong with it explained.

use std::borrow::Cow;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use wechatpay_endpoints::runtime::escape_control;
use wechatpay_sandbox::{Entry, ErrorShape, Gateway, KeyMode, Keys, StartError};

use crate::arguments::{Mode, Sandbox};
use crate::console::Console;
use crate::failure::Failure;
use crate::output;

/// Runs the gateway until the process is told to end.
pub(crate) async fn run(arguments: Sandbox, json: bool) -> Result<(), Failure> {
    let Sandbox { listen, allow_remote, public_url, mode, out, state, serve, notify, error_shape, english } = arguments;
    if !listen.ip().to_canonical().is_loopback() && !allow_remote {
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
    builder = builder.error_shape(ErrorShape::from_name(&error_shape).unwrap_or_default());
    if english {
        builder = builder.english_errors();
    }
    if let Some(url) = public_url {
        builder = builder.public_url(url);
    }
    let error = |error: StartError| Failure::Configuration(error.to_string());
    if let Some(path) = serve {
        let in_file = |problem: &dyn std::fmt::Display| Failure::Configuration(format!("the file {}: {problem}", path.display()));
        let stubs = fs::read_to_string(&path).map_err(|error| in_file(&error))?;
        builder = builder.serve_stubs(&stubs).map_err(|error| in_file(&error))?;
    }
    builder = match state {
        Some(path) => builder.state(path),
        // They are written to files that stay, for clients that may be set up with them for long: keys that nobody else has.
        None => builder.keys(tokio::task::block_in_place(Keys::generate).map_err(error)?),
    };
    let console = Console::start(json).map_err(|error| Failure::Configuration(format!("no thread can be started: {error}")))?;
    let see = {
        let console = console.clone();
        move |entry: &Entry| console.line(if json { escaped_json(&entry.to_json()) } else { line(entry) })
    };
    let gateway = builder.on_entry(see).start().await;
    let gateway = gateway.map_err(error)?;
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
    if out.is_none() {
        let hint = "without --out DIR the merchant's private key is written nowhere: only clients that have it already can call";
        console.line(if json { json!({ "hint": hint }).to_string() } else { hint.to_owned() });
    }
    stop.requested().await;
    gateway.shutdown().await;
    console.finish();
    Ok(())
}

/// What `sandbox.env` says first where a merchant migrates.
const BOTH: &str = "\
# A client needs both the public key and the APIv3 key, with which it downloads certificates: responses are signed with the key\n\
# that the request names in Wechatpay-Serial (a certificate where it names none), notifications with the key that the creating\n\
# call named.\n";

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
    let remark = match gateway.key_mode() {
        KeyMode::Both => BOTH,
        KeyMode::PublicKey | KeyMode::Certificate => "",
    };
    wechatpay_sandbox::write_secret(&directory.join("sandbox.env"), &format!("{remark}{lines}"))
}

/// As shells and most readers of such files take it: nothing between single quotes means anything else, and a single quote
/// itself stands between two quoted parts, behind a backslash.
fn quoted(value: &str) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "/._:-+@".contains(character);
    if value.chars().all(is_plain) { value.to_owned() } else { format!("'{}'", value.replace('\'', r"'\''")) }
}

fn line(entry: &Entry) -> String {
    let status = entry.status.map_or("closed".to_owned(), |status| status.to_string());
    let mut line = format!("{status} {} {}", entry.method, escape_control(&entry.target));
    if let Some(code) = &entry.code {
        line += &format!(" {}", escape_control(code));
    }
    if !entry.explanation.is_empty() {
        line += &format!("\n    {}", escape_control(&entry.explanation));
    }
    if let Some(fault) = entry.fault {
        line += &format!("\n    fault: {fault}");
    }
    line
}

/// JSON that says the same and holds nothing that moves a cursor or turns the text around.
fn escaped_json(json: &Value) -> String {
    let mut escaped = String::new();
    for character in json.to_string().chars() {
        match escape_control(character.encode_utf8(&mut [0; 4])) {
            Cow::Borrowed(same) => escaped.push_str(same),
            // All of them are of the first 65,536 characters.
            Cow::Owned(_) => escaped += &format!("\\u{:04x}", u32::from(character)),
        }
    }
    escaped
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
