//! The binary, run as a user runs it: exit codes, stdout, stderr. Gateways are processes of their own, started with
//! `wechatpay sandbox`.

mod actions;
mod bills;
mod calls;
mod catalogue;
mod control_calls;
mod doctor;
mod downloads;
mod draft;
mod draft_documents;
mod every_response;
mod failures;
mod gateway;
mod killed;
mod languages;
mod misplaced_secrets;
mod receiver;
mod shangmi;
mod signatures;
mod state;
mod user_crate;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};

use serde_json::Value;

/// The binary, without the variables of whoever runs the tests.
fn wechatpay() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wechatpay"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("WECHATPAY_") {
            command.env_remove(name);
        }
    }
    // The tests read English.
    command.stdin(Stdio::null()).env("LC_ALL", "C");
    command
}

fn run(arguments: &[&str]) -> Output {
    wechatpay().args(arguments).output().expect("the binary runs")
}

/// Runs it with something on stdin.
fn run_with_input(arguments: &[&str], input: &str) -> Output {
    let mut child = wechatpay();
    child.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = child.spawn().expect("the binary runs");
    child.stdin.take().expect("stdin").write_all(input.as_bytes()).expect("written");
    child.wait_with_output().expect("it ends")
}

fn stdout(output: &Output) -> String {
    let (out, error) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{}\n{out}\n{error}", output.status);
    out.into_owned()
}

fn json(output: &Output) -> Value {
    serde_json::from_str(&stdout(output)).expect("JSON on stdout")
}

/// A failure with `--json`: the exit code, and the one object on stderr. Nothing is on stdout.
fn failure(output: &Output) -> (i32, Value) {
    let code = output.status.code().expect("an exit code");
    let error = String::from_utf8_lossy(&output.stderr);
    let value: Value = serde_json::from_str(&error).unwrap_or_else(|problem| panic!("{problem}: {error}"));
    assert!(value.is_object() && error.lines().count() == 1, "{error}");
    assert_eq!(value["exit_code"], code);
    assert!(output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stdout));
    (code, value)
}

/// A folder that is gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("wechatpay-cli-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).expect("a folder");
        Folder(path)
    }

    fn path(&self) -> &Path {
        &self.0
    }

    fn join(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// `wechatpay sandbox`, and what it wrote.
struct Sandbox {
    process: Child,
    folder: Folder,
    address: String,
    /// What it says on stderr, once it has ended.
    console: Option<JoinHandle<String>>,
}

/// Host and port out of the first line of a gateway: a line for people, or JSON for programs.
fn address_of(line: &str) -> String {
    let json: serde_json::Value = serde_json::from_str(line).unwrap_or_default();
    let url = json["listening"].as_str().unwrap_or(line.trim());
    url.split("http://").nth(1).unwrap_or_else(|| panic!("{line}")).to_owned()
}

impl Sandbox {
    fn start(more: &[&str]) -> Self {
        Self::start_in(Folder::new(), more)
    }

    fn start_in(folder: Folder, more: &[&str]) -> Self {
        let mut command = wechatpay();
        command.args(["sandbox", "--out"]).arg(folder.path()).args(more).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = command.spawn().expect("the binary runs");
        let mut line = String::new();
        let mut stdout = BufReader::new(process.stdout.take().expect("stdout"));
        stdout.read_line(&mut line).expect("a line");
        // Read on, so that the process never waits for a reader.
        let mut stderr = process.stderr.take().expect("stderr");
        let console = thread::spawn(move || {
            let mut text = String::new();
            let _ = stderr.read_to_string(&mut text);
            text
        });
        let address = address_of(&line);
        Sandbox { process, folder, address, console: Some(console) }
    }

    fn env_file(&self) -> String {
        self.folder.join("sandbox.env")
    }

    /// The value of a variable in `sandbox.env`.
    fn variable(&self, name: &str) -> String {
        let text = std::fs::read_to_string(self.env_file()).expect("sandbox.env");
        let value = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        value.unwrap_or_else(|| panic!("{name} in {text}")).to_owned()
    }

    /// Runs the binary with this gateway's variables.
    fn run(&self, arguments: &[&str]) -> Output {
        run(&[&["--env-file", &self.env_file()], arguments].concat())
    }

    /// A request by hand: status line and headers, and the body.
    fn http(&self, head: &str, body: &str) -> (String, String) {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        let length = body.len();
        let request = format!("{head}\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut response = String::new();
        stream.read_to_string(&mut response).expect("a response");
        let (head, body) = response.split_once("\r\n\r\n").expect("a response");
        (head.to_owned(), body.to_owned())
    }

    /// A control call.
    fn control(&self, method: &str, path: &str, body: &str) -> String {
        let (head, body) = self.http(&format!("{method} /__sandbox{path} HTTP/1.1"), body);
        assert!(head.starts_with("HTTP/1.1 20"), "{head}\n{body}");
        body
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A gateway of a test's own: it ends with the test.
fn sandbox() -> Sandbox {
    Sandbox::start(&[])
}

const CREATE: &str = r#"{"out_order_no":"NUMBER","appid":"wxd678efh567hg6787","service_id":"500001","service_introduction":"某某酒店","time_range":{"start_time":"OnAccept"},"risk_fund":{"name":"DEPOSIT","amount":10000},"notify_url":"https://www.example.com/notify"}"#;

/// Creates an order.
fn create(sandbox: &Sandbox, number: &str) -> Value {
    json(&sandbox.run(&["--json", "call", "POST", "v3/payscore/serviceorder", "--data", &CREATE.replace("NUMBER", number)]))
}
