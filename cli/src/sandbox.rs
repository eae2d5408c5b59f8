//! `wechatpay sandbox`: runs the gateway as a process. It prints each request on stderr, and explains what was wrong with it.

use std::fs;
use std::path::Path;

use serde_json::json;
use wechatpay_endpoints::runtime::{escape_control, escape_json};
use wechatpay_sandbox::{Entry, ErrorShape, Gateway, KeyMode, Keys, StartError};

use crate::arguments::{Algorithm, Mode, Sandbox};
use crate::console::Console;
use crate::failure::Failure;
use crate::{language, output};

/// Runs the gateway until the process receives a signal to end.
pub(crate) async fn run(arguments: Sandbox, json: bool) -> Result<(), Failure> {
    let Sandbox {
        action: _,
        listen,
        allow_remote,
        public_url,
        algorithm,
        mode,
        out,
        state,
        serve,
        notify,
        error_shape,
        cashier,
        fee_rate,
        english,
    } = arguments;
    if !listen.ip().to_canonical().is_loopback() && !allow_remote {
        return Err(Failure::Configuration(format!(
            "{listen} can be reached from other machines, and whoever reaches it needs no more than the keys of a sandbox: \
             add --allow-remote if that is meant"
        )));
    }
    // Install the handlers before the first line of output, so that a signal after that line ends the process cleanly.
    let stop = ShutdownSignal::new()?;
    let mode = mode.map(|mode| match mode {
        Mode::PublicKey => KeyMode::PublicKey,
        Mode::Certificate => KeyMode::Certificate,
        Mode::Both => KeyMode::Both,
    });
    let algorithm = algorithm.map(|algorithm| match algorithm {
        Algorithm::Rsa => wechatpay_sandbox::Algorithm::Rsa,
        Algorithm::Sm => wechatpay_sandbox::Algorithm::Sm2,
    });
    let mut builder = Gateway::builder().address(listen).disturb_notifications(notify).fee_rate(fee_rate);
    builder = builder.error_shape(ErrorShape::from_name(&error_shape).unwrap_or_default());
    if let Some(mode) = mode {
        builder = builder.key_mode(mode);
    }
    if english {
        builder = builder.english_errors();
    }
    if cashier {
        builder = builder.cashier_links();
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
        Some(path) => match algorithm {
            Some(algorithm) => builder.state(path).algorithm(algorithm),
            None => builder.state(path),
        },
        // The keys are written to files that clients may use for a long time, so generate keys that nobody else has.
        None => {
            let generate = || Keys::generate_for(algorithm.unwrap_or_default());
            builder.keys(tokio::task::block_in_place(generate).map_err(error)?)
        }
    };
    let console = Console::start(json).map_err(|error| Failure::Configuration(format!("a thread cannot be started: {error}")))?;
    let see = {
        let console = console.clone();
        move |entry: &Entry| console.line(if json { escape_json(&entry.to_json().to_string()).into_owned() } else { line(entry) })
    };
    let gateway = builder.on_entry(see).start().await;
    let gateway = gateway.map_err(error)?;
    if let Some(directory) = &out {
        let error = |error| Failure::Configuration(format!("the directory {} cannot be written: {error}", directory.display()));
        write_out(&gateway, directory).map_err(error)?;
    }
    let url = format!("http://{}", gateway.address());
    let inspector = format!("{}/__sandbox/", gateway.base_url());
    if json {
        output::text(&json!({ "listening": url, "inspector": inspector }).to_string())?
    } else {
        output::message(&format!("listening on {url}\ninspector: {inspector}"))?
    }
    if out.is_none() {
        let hint =
            "without --out DIR the merchant's private key is not written: only clients that already have it can call the gateway";
        console.line(if json { json!({ "hint": hint }).to_string() } else { language::message(hint) });
    }
    stop.requested().await;
    gateway.shutdown().await;
    console.finish();
    Ok(())
}

/// The comment at the top of `sandbox.env` while a merchant migrates.
const BOTH: &str = "\
# A client needs both the public key and the APIv3 key, with which it downloads certificates: responses are signed with the key\n\
# that the request names in Wechatpay-Serial (a certificate where it names none), notifications with the key that the creating\n\
# call named.\n";

/// Writes the files of `Gateway::write_environment`, and `sandbox.env`.
pub(crate) fn write_out(gateway: &Gateway, directory: &Path) -> std::io::Result<()> {
    // A shell accepts a line break between quotes; every other reader ends the value there.
    let is_writable = |directory: &Path| directory.to_str().is_some_and(|name| !name.contains(char::is_control));
    let unwritable = || std::io::Error::other("its name contains a character that sandbox.env cannot represent");
    if !is_writable(directory) {
        return Err(unwritable());
    }
    fs::create_dir_all(directory)?;
    // The reader of the file may have another working directory.
    let directory = directory.canonicalize()?;
    if !is_writable(&directory) {
        return Err(unwritable());
    }
    // The name is that of the file which the merchant platform gives out, and the key in it cannot be had again.
    let is_there = |name: &str| directory.join(name).symlink_metadata().is_ok_and(|metadata| metadata.is_file());
    if is_there("apiclient_key.pem") && !is_there("sandbox.env") {
        return Err(std::io::Error::other("it has an apiclient_key.pem that no gateway wrote, which may be a real merchant's"));
    }
    let variables = gateway.write_environment(&directory)?;
    let lines: String = variables.iter().map(|(name, value)| format!("{name}={}\n", quoted(value))).collect();
    let remark = match gateway.key_mode() {
        KeyMode::Both => BOTH,
        KeyMode::PublicKey | KeyMode::Certificate => "",
    };
    wechatpay_sandbox::write_private(&directory.join("sandbox.env"), &format!("{remark}{lines}"))
}

/// Quotes a value for shells and most other readers of such files: between single quotes no character has a special meaning, and
/// a single quote is written as `'\''`.
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

/// Waits for SIGTERM or Ctrl-C.
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
