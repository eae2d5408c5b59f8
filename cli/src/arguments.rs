//! The command line as it is typed: commands, their arguments, and the help on them.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use wechatpay_sandbox::NotificationFault;

use crate::bill::Bill;
use crate::configuration::Configuration;
use crate::doctor::Doctor;
use crate::download::Download;
use crate::language::Language;

/// What follows the help of the program.
const EXIT_CODES: &str = "\
Exit codes:
  0  success
  1  nothing found
  2  the request or the command line is invalid
  3  a signature does not verify, or data does not decrypt or decode
  4  the API returned an error, or a handler of notifications did
  5  no connection, or no complete response
  6  the configuration is wrong: a variable, a key, a file or an address";

/// Calls WeChat Pay APIv3, signs, verifies and explains its messages, and runs a gateway to test against.
#[derive(Debug, Parser)]
#[command(name = "wechatpay", version, after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Print output for programs: JSON on stdout, and a failure as one JSON object on stderr
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The language of help and messages [default: that of the locale]
    #[arg(long, value_enum, global = true)]
    pub(crate) lang: Option<Language>,
    #[command(flatten)]
    pub(crate) configuration: Configuration,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run a WeChat Pay gateway on this machine, for tests without a merchant account
    Sandbox(Sandbox),
    /// Send a notification of any declared event to a handler on this machine, signed and encrypted as the gateway does
    Trigger(Trigger),
    /// Print a text, such as a `code_url`, as a QR code
    Qr {
        /// The text
        text: String,
    },
    /// List the declared endpoints
    Endpoints(Endpoints),
    /// List the event types of notifications, with the types that read them
    Events(Events),
    /// Show one endpoint: its fields, their types and limits, and a JSON skeleton to fill in
    Show(Show),
    /// Call an endpoint and print its response
    Call(Call),
    /// Sign a message, or a request given by its method and target
    Sign(Sign),
    /// Verify a signature of WeChat Pay, and explain why it does not verify
    Verify(Verify),
    /// Decrypt the resource of a notification with the APIv3 key
    Decrypt(Decrypt),
    /// Download and verify the platform certificates
    Certificates(Certificates),
    /// Download a file (a bill, a receipt, a picture), check its hash and write it
    Download(Download),
    /// Print the file of a trade or fund-flow bill, with amounts in fen
    Bill(Bill),
    /// Check a configuration end to end: files, keys, certificate, clock, one signed call
    Doctor(Doctor),
    /// Draft Rust declarations from samples, an OpenAPI document or a notification
    Draft(Draft),
    /// Print all declared endpoints as one OpenAPI 3.1 document
    Openapi,
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Write a man page for each command to a directory
    Man {
        /// The directory; `man -M` and packages look for its files in man1
        #[arg(value_name = "DIR")]
        directory: PathBuf,
    },
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Sandbox {
    #[command(subcommand)]
    pub(crate) action: Option<SandboxAction>,
    /// Address and port to listen on; port 0 picks a free port
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    pub(crate) listen: SocketAddr,
    /// Accept calls from other machines; required if the address is not loopback
    #[arg(long)]
    pub(crate) allow_remote: bool,
    /// The URL at which clients reach the gateway, if it differs from the address: http://gateway:8080 between containers.
    /// For plain http to another machine, sandbox.env sets WECHATPAY_ALLOW_HTTP=true, without which clients refuse the URL
    #[arg(long, value_name = "URL")]
    pub(crate) public_url: Option<String>,
    /// What the keys are of: rsa, or sm for SM2, SM3 and SM4 (国密) [default: those of the state file, or rsa]
    #[arg(long, value_enum)]
    pub(crate) algorithm: Option<Algorithm>,
    /// How the merchant gets the platform's keys: as a public key, as certificates to download, or both [default: that of the state
    /// file, or public-key]
    #[arg(long, value_enum)]
    pub(crate) mode: Option<Mode>,
    /// Write the keys, the certificates and sandbox.env, which sets every WECHATPAY_* variable, to this directory
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Keep keys, orders, the clock and notifications in this file, so that a gateway restarted with it continues
    #[arg(long, value_name = "FILE")]
    pub(crate) state: Option<PathBuf>,
    /// Serve the calls in this JSON file too, declared or not: a list of {"method", "template", "status", "body"}. A {name} in the
    /// body is replaced by the request's value of that name
    #[arg(long, value_name = "FILE")]
    pub(crate) serve: Option<PathBuf>,
    /// Deliver notifications as unreliably as the real platform: of every N deliveries (default 5) one is a signature probe and
    /// another is sent twice. Without this option every notification is sent once and correctly
    #[arg(long, value_name = "N", num_args = 0..=1, require_equals = true, default_missing_value = "5", default_value = "0",
          hide_default_value = true)]
    pub(crate) notify: usize,
    /// What an error response says of a parameter that is wrong: `live` names it in the message alone, as live servers do; `field` and
    /// `schema` in detail.field, as documents show it; `bare` not at all
    #[arg(long, value_name = "SHAPE", value_parser = ["live", "field", "schema", "bare"], default_value = "live")]
    pub(crate) error_shape: String,
    /// Let `code_url` and `h5_url` lead to the gateway's own cashier page, where a browser on this machine pays
    #[arg(long)]
    pub(crate) cashier: bool,
    /// The fee on payments that bills show, in ten-thousandths: 60 is 0.60 %
    #[arg(long, value_name = "N", default_value = "60")]
    pub(crate) fee_rate: u16,
    /// Error messages in English where a request does not say Accept-Language
    #[arg(long)]
    pub(crate) english: bool,
}

/// What a command does to a running gateway, which --env-file or --base-url names.
#[derive(Debug, Subcommand)]
pub(crate) enum SandboxAction {
    /// List what the gateway keeps, with what can be done to it
    List,
    /// The user pays
    Pay(Thing),
    /// The user confirms a service order, a transfer or an authorization
    Confirm(Thing),
    /// A payment, transfer or share fails
    Fail(Thing),
    /// A refund ends: it succeeds, unless --as says otherwise
    Refund {
        /// The merchant's number of the refund
        number: String,
        /// How it ends
        #[arg(long = "as", value_name = "END", value_parser = ["succeed", "abnormal", "close"], default_value = "succeed")]
        end: String,
    },
    /// Do anything that `list` names, for products of your own too
    Act {
        /// The action, as `list` names it
        action: String,
        #[command(flatten)]
        thing: Thing,
    },
    /// Advance the gateway's clock
    Advance {
        /// How far: 90s, 10m, 2h, 30d
        by: String,
    },
    /// Forget everything but the keys
    Reset,
}

/// A thing that the gateway keeps.
#[derive(Debug, Args)]
pub(crate) struct Thing {
    /// The merchant's number
    pub(crate) number: String,
    /// What kind of thing, where several have the number
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<String>,
}

/// A notification to send.
#[derive(Debug, Args)]
pub(crate) struct Trigger {
    /// The event type, like TRANSACTION.SUCCESS; `wechatpay events` lists them
    pub(crate) event_type: String,
    /// The handler's URL, plain http on this machine
    #[arg(long, value_name = "URL")]
    pub(crate) to: String,
    /// What is encrypted: a JSON object, or @FILE, or - for stdin. Without it a sample of the declared event
    #[arg(long, value_name = "JSON")]
    pub(crate) data: Option<String>,
    /// What is wrong with it. A right handler refuses all but the duplicate
    #[arg(long, value_name = "FAULT", value_parser = PossibleValuesParser::new(NotificationFault::ALL.iter().map(|fault| fault.as_str())))]
    pub(crate) fault: Option<String>,
    /// Without a running gateway: write the keys for tests, and sandbox.env for the handler, to this directory
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

/// The gateway's `Algorithm` as a value of the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Algorithm {
    Rsa,
    Sm,
}

/// The gateway's `KeyMode` as a value of the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Mode {
    PublicKey,
    Certificate,
    Both,
}

#[derive(Debug, Args)]
pub(crate) struct Endpoints {
    /// List only endpoints with this text in the method, template, Rust path or description
    pub(crate) filter: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Events {
    /// List only event types with this text in the name, Rust path or description
    pub(crate) filter: Option<String>,
}

/// Which endpoint.
#[derive(Debug, Args)]
pub(crate) struct Show {
    /// GET, POST, PUT, PATCH or DELETE
    pub(crate) method: String,
    /// The declared template, v3/payscore/serviceorder/<out_order_no>/complete (or with {out_order_no}); or a path with values
    /// in it, or a whole URL
    pub(crate) template: String,
}

#[derive(Debug, Args)]
pub(crate) struct Call {
    #[command(flatten)]
    pub(crate) endpoint: Show,
    /// A JSON object with all fields under their wire names, path values included; @FILE reads a file, - reads stdin
    #[arg(long, value_name = "JSON|@FILE|-", default_value = "{}")]
    pub(crate) data: String,
    /// The file to upload; its name and its SHA-256 or SM3 are filled in if the data does not have them
    #[arg(long, value_name = "PATH", conflicts_with = "undeclared")]
    pub(crate) file: Option<PathBuf>,
    /// Print the request and send nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Accept any template, even if no endpoint is declared for it
    #[arg(long)]
    pub(crate) undeclared: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Sign {
    /// The exact bytes to sign; prints the signature alone, in base64
    #[arg(long, value_name = "@FILE|-", conflicts_with_all = ["method", "target", "body", "timestamp", "nonce"])]
    pub(crate) message: Option<String>,
    /// The HTTP method
    #[arg(required_unless_present = "message")]
    pub(crate) method: Option<String>,
    /// Path and query exactly as sent, with the leading slash
    #[arg(required_unless_present = "message")]
    pub(crate) target: Option<String>,
    /// The exact bytes of the body
    #[arg(long, value_name = "TEXT|@FILE|-")]
    pub(crate) body: Option<String>,
    /// Unix seconds [default: now]
    #[arg(long, value_name = "T")]
    pub(crate) timestamp: Option<u64>,
    /// 32 characters of [0-9A-Za-z] [default: random]
    #[arg(long, value_name = "N")]
    pub(crate) nonce: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// A saved notification or response: header lines, an empty line and the body, as `curl --include` prints them; or a JSON
    /// object with `headers` and `body`. Its own timestamp counts as the current time
    #[arg(value_name = "@FILE|-", conflicts_with_all = ["timestamp", "nonce", "serial", "signature", "body"])]
    pub(crate) saved: Option<String>,
    /// The value of the header Wechatpay-Timestamp
    #[arg(long, value_name = "T", required_unless_present = "saved")]
    pub(crate) timestamp: Option<String>,
    /// The value of the header Wechatpay-Nonce
    #[arg(long, value_name = "N", required_unless_present = "saved")]
    pub(crate) nonce: Option<String>,
    /// The value of the header Wechatpay-Serial
    #[arg(long, value_name = "S", required_unless_present = "saved")]
    pub(crate) serial: Option<String>,
    /// The value of the header Wechatpay-Signature
    #[arg(long, value_name = "SIG", required_unless_present = "saved")]
    pub(crate) signature: Option<String>,
    /// The exact bytes of the body
    #[arg(long, value_name = "TEXT|@FILE|-", required_unless_present = "saved")]
    pub(crate) body: Option<String>,
    /// The platform certificate to verify with, in place of the public key
    #[arg(long, value_name = "FILE")]
    pub(crate) certificate: Option<String>,
    /// The current time for the check, in unix seconds [default: now; for a saved message, its timestamp]
    #[arg(long, value_name = "UNIX")]
    pub(crate) at: Option<u64>,
}

#[derive(Debug, Args)]
pub(crate) struct Decrypt {
    /// The notification: its JSON, or a saved message with headers as `verify` reads it [default: stdin]
    #[arg(value_name = "@FILE|-", conflicts_with_all = ["nonce", "ciphertext"])]
    pub(crate) saved: Option<String>,
    /// The algorithm of the resource: AEAD_AES_256_GCM, or AEAD_SM4_GCM [default: whichever decrypts it]
    #[arg(long, requires = "ciphertext")]
    pub(crate) algorithm: Option<String>,
    /// The nonce of the resource
    #[arg(long, requires = "ciphertext")]
    pub(crate) nonce: Option<String>,
    /// The associated data of the resource [default: empty]
    #[arg(long, requires = "ciphertext", default_value = "", hide_default_value = true)]
    pub(crate) associated_data: String,
    /// The ciphertext of the resource, in base64
    #[arg(long, requires = "nonce")]
    pub(crate) ciphertext: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Certificates {
    /// Write each certificate to this directory, as wechatpay_SERIAL.pem
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Draft {
    /// With samples, the method and the template. With --openapi, a text: only operations with it in the method, path, summary or
    /// name are drafted
    #[arg(value_name = "METHOD TEMPLATE|FILTER", num_args = 0..=2)]
    pub(crate) what: Vec<String>,
    /// The name of the struct [default: made from the method and the path]
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// Sample request bodies, as files or as JSON; a field that is not in all of them is optional. For GET, the query as a JSON
    /// object
    #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with = "openapi")]
    pub(crate) request: Vec<String>,
    /// Sample response bodies, as files or as JSON; without this option the response is empty
    #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with = "openapi")]
    pub(crate) response: Vec<String>,
    /// An OpenAPI document, 3.0 or 3.1, in JSON; - reads stdin
    #[arg(long, value_name = "FILE")]
    pub(crate) openapi: Option<String>,
    /// The event type of the notification
    #[arg(long, value_name = "TYPE", requires = "resource", conflicts_with = "openapi")]
    pub(crate) event: Option<String>,
    /// Samples of the decrypted resource, as files or as JSON
    #[arg(long, value_name = "FILE", num_args = 1.., requires = "event")]
    pub(crate) resource: Vec<String>,
    /// The address of the official document
    #[arg(long, value_name = "URL", conflicts_with = "openapi")]
    pub(crate) document: Option<String>,
    /// Write files to this folder, which mirror the paths, in place of one source to stdout
    #[arg(long, value_name = "DIR", requires = "openapi")]
    pub(crate) out: Option<PathBuf>,
    /// The crate to import the macros from
    #[arg(long = "crate", value_name = "CRATE", default_value = "wechatpay_endpoints")]
    pub(crate) root: String,
}
