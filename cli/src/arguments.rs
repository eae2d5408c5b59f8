//! The command line as it is typed: commands, their arguments, and the help on them.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::configuration::Configuration;

/// Call, sign, verify and explain WeChat Pay APIv3; and a gateway to test against.
///
/// Exit codes: 0 done; 1 nothing was found; 2 the request is invalid; 3 the response cannot be trusted; 4 the API answered an error; 5 transport;
/// 6 configuration.
#[derive(Debug, Parser)]
#[command(name = "wechatpay", version)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Output for programs; a failure is one JSON object on stderr
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) configuration: Configuration,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run a WeChat Pay on loopback, for tests without a merchant account
    Sandbox(Sandbox),
    /// List the declared endpoints
    Endpoints(Endpoints),
    /// Show one endpoint: fields, types, limits, and a JSON skeleton to fill in
    Show(Show),
    /// Call an endpoint and print its response
    Call(Call),
    /// Sign a message, or the request of a method and a target
    Sign(Sign),
    /// Verify a signature of WeChat Pay: yes or no, and why not
    Verify(Verify),
    /// Decrypt a notification's resource with the APIv3 key
    Decrypt(Decrypt),
    /// Download and verify the platform certificates
    Certificates(Certificates),
    /// Draft declarations in Rust, from samples, an OpenAPI document or a notification
    Draft(Draft),
    /// Print the catalogue as one OpenAPI 3.1 document
    Openapi,
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Sandbox {
    /// Address and port; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    pub(crate) listen: SocketAddr,
    /// Take calls from other machines: needed with an address that is not loopback
    #[arg(long)]
    pub(crate) allow_remote: bool,
    /// Where clients reach it, if that is not its own address: http://gateway:8080 between containers. Plain http to
    /// another machine comes with WECHATPAY_ALLOW_HTTP=true in sandbox.env, by which a client consents to it
    #[arg(long, value_name = "URL")]
    pub(crate) public_url: Option<String>,
    /// How the merchant knows the platform's keys: a public key, certificates to download, or both
    #[arg(long, value_enum, default_value_t = Mode::PublicKey)]
    pub(crate) mode: Mode,
    /// Write keys, certificates and sandbox.env, with every WECHATPAY_* variable, to this directory
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Keep keys, orders, the clock and notifications in this file; a restart with it goes on where the last one ended
    #[arg(long, value_name = "FILE")]
    pub(crate) state: Option<PathBuf>,
    /// Answer the calls of this JSON file too, declared or not: a list of {"method", "template", "status", "body"}, where {id} in the
    /// body is the request's value of that name
    #[arg(long, value_name = "FILE")]
    pub(crate) serve: Option<PathBuf>,
    /// Notify as the real platform does: of every N deliveries (5 if it is not said) one is a signature probe and another one
    /// comes twice. Without it each is sent as it should be
    #[arg(long, value_name = "N", num_args = 0..=1, require_equals = true, default_missing_value = "5", default_value = "0",
          hide_default_value = true)]
    pub(crate) notify: usize,
    /// What an error response says of a parameter that is wrong: `live` names it in the message alone, as live servers do; `field` and
    /// `schema` in detail.field, as documents show it; `bare` not at all
    #[arg(long, value_name = "SHAPE", value_parser = ["live", "field", "schema", "bare"], default_value = "live")]
    pub(crate) error_shape: String,
    /// Error messages in English where a request does not say Accept-Language
    #[arg(long)]
    pub(crate) english: bool,
}

/// The gateway's `KeyMode`, as it is typed.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Mode {
    PublicKey,
    Certificate,
    Both,
}

#[derive(Debug, Args)]
pub(crate) struct Endpoints {
    /// Only those with this text in method, template, Rust path or description
    pub(crate) filter: Option<String>,
}

/// Which endpoint.
#[derive(Debug, Args)]
pub(crate) struct Show {
    /// GET, POST, PUT, PATCH or DELETE
    pub(crate) method: String,
    /// As it is declared, v3/payscore/serviceorder/<out_order_no>/complete, {out_order_no} is taken too; or a path with its values,
    /// or a whole URL
    pub(crate) template: String,
}

#[derive(Debug, Args)]
pub(crate) struct Call {
    #[command(flatten)]
    pub(crate) endpoint: Show,
    /// One JSON object with all fields by their wire names, path values included; @FILE reads a file, - stdin
    #[arg(long, value_name = "JSON|@FILE|-", default_value = "{}")]
    pub(crate) data: String,
    /// The file to upload; its name and digest are filled in where the data leaves them out
    #[arg(long, value_name = "PATH", conflicts_with = "undeclared")]
    pub(crate) file: Option<PathBuf>,
    /// Print what would be sent, and send nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Take any template, without a declaration
    #[arg(long)]
    pub(crate) undeclared: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Sign {
    /// The exact bytes to sign: prints the bare base64 signature
    #[arg(long, value_name = "@FILE|-", conflicts_with_all = ["method", "target", "body", "timestamp", "nonce"])]
    pub(crate) message: Option<String>,
    /// The HTTP method
    #[arg(required_unless_present = "message")]
    pub(crate) method: Option<String>,
    /// Path and query as they are sent, with the leading slash
    #[arg(required_unless_present = "message")]
    pub(crate) target: Option<String>,
    /// The body's exact bytes
    #[arg(long, value_name = "TEXT|@FILE|-")]
    pub(crate) body: Option<String>,
    /// Unix seconds; now if it is not given
    #[arg(long, value_name = "T")]
    pub(crate) timestamp: Option<u64>,
    /// 32 characters of [0-9A-Za-z]; unpredictable ones if it is not given
    #[arg(long, value_name = "N")]
    pub(crate) nonce: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// A notification or a response saved whole, as `curl --include` prints it: header lines, an empty line, the body; or a JSON
    /// object with `headers` and `body`. It is verified at the time that it names
    #[arg(value_name = "@FILE|-", conflicts_with_all = ["timestamp", "nonce", "serial", "signature", "body"])]
    pub(crate) saved: Option<String>,
    /// Wechatpay-Timestamp
    #[arg(long, value_name = "T", required_unless_present = "saved")]
    pub(crate) timestamp: Option<String>,
    /// Wechatpay-Nonce
    #[arg(long, value_name = "N", required_unless_present = "saved")]
    pub(crate) nonce: Option<String>,
    /// Wechatpay-Serial
    #[arg(long, value_name = "S", required_unless_present = "saved")]
    pub(crate) serial: Option<String>,
    /// Wechatpay-Signature
    #[arg(long, value_name = "SIG", required_unless_present = "saved")]
    pub(crate) signature: Option<String>,
    /// The body's exact bytes
    #[arg(long, value_name = "TEXT|@FILE|-", required_unless_present = "saved")]
    pub(crate) body: Option<String>,
    /// A platform certificate, where the public key did not sign
    #[arg(long, value_name = "FILE")]
    pub(crate) certificate: Option<String>,
    /// The time to verify at, in unix seconds; now if it is not given, save for what was saved whole
    #[arg(long, value_name = "UNIX")]
    pub(crate) at: Option<u64>,
}

#[derive(Debug, Args)]
pub(crate) struct Decrypt {
    /// The notification: its JSON, or saved whole with its headers, as verify takes it; stdin if it is not given
    #[arg(value_name = "@FILE|-", conflicts_with_all = ["nonce", "ciphertext"])]
    pub(crate) saved: Option<String>,
    /// The resource's nonce
    #[arg(long, requires = "ciphertext")]
    pub(crate) nonce: Option<String>,
    /// The resource's associated data; may be empty
    #[arg(long, requires = "ciphertext", default_value = "", hide_default_value = true)]
    pub(crate) associated_data: String,
    /// The resource's ciphertext, in base64
    #[arg(long, requires = "nonce")]
    pub(crate) ciphertext: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Certificates {
    /// Write each as wechatpay_SERIAL.pem to this directory
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Draft {
    /// A method and a template, to draft from samples; with --openapi, a text in method, path, summary or name of what is wanted
    #[arg(value_name = "METHOD TEMPLATE|FILTER", num_args = 0..=2)]
    pub(crate) what: Vec<String>,
    /// The struct's name; made of method and path if it is not given
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// Sample bodies of requests; what is not in all of them is optional. Of GET and DELETE, the query as a JSON object
    #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with = "openapi")]
    pub(crate) request: Vec<String>,
    /// Sample bodies of responses; without any the response is empty
    #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with = "openapi")]
    pub(crate) response: Vec<String>,
    /// An OpenAPI document, 3.0 or 3.1, in JSON; - is stdin
    #[arg(long, value_name = "FILE")]
    pub(crate) openapi: Option<String>,
    /// A notification's type of event
    #[arg(long, value_name = "TYPE", requires = "resource", conflicts_with = "openapi")]
    pub(crate) event: Option<String>,
    /// Samples of the notification's decrypted resource
    #[arg(long, value_name = "FILE", num_args = 1.., requires = "event")]
    pub(crate) resource: Vec<String>,
    /// The address of the official document
    #[arg(long, value_name = "URL", conflicts_with = "openapi")]
    pub(crate) document: Option<String>,
    /// Write files to this folder, which mirror the paths, in place of one source to stdout
    #[arg(long, value_name = "DIR", requires = "openapi")]
    pub(crate) out: Option<PathBuf>,
    /// The crate that the macros are taken from
    #[arg(long = "crate", value_name = "CRATE", default_value = "wechatpay_endpoints")]
    pub(crate) root: String,
}
