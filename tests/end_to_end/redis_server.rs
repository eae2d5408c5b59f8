//! A real Redis on a free port of this machine, for one test. Without a `redis-server` on the path the tests say that they
//! skip it.

use std::io::Write as _;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use redis::aio::MultiplexedConnection;

/// Ends the server when it is dropped.
pub(crate) struct RedisServer {
    server: Child,
    url: String,
    client: redis::Client,
}

impl RedisServer {
    /// `None`, and a line that says so, if there is no `redis-server`.
    pub(crate) async fn start() -> Option<Self> {
        // A port that is free now can be taken before the server has it: then another is tried.
        for _ in 0..5 {
            let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
            let server = match serve(port) {
                Ok(server) => server,
                Err(error) => {
                    // Not `eprintln!`, which nobody sees of a test that passes.
                    let text = format!("\nSKIPPED: Redis, since redis-server cannot be started: {error}. Install it.\n");
                    std::io::stderr().write_all(text.as_bytes()).unwrap();
                    return None;
                }
            };
            let url = format!("redis://127.0.0.1:{port}/");
            let client = redis::Client::open(url.as_str()).unwrap();
            let mut server = RedisServer { server, url, client };
            if server.answers().await {
                return Some(server);
            }
        }
        panic!("redis-server is there and does not answer");
    }

    async fn answers(&mut self) -> bool {
        for _ in 0..500 {
            if self.client.get_multiplexed_async_connection().await.is_ok() {
                return true;
            }
            if self.server.try_wait().unwrap().is_some() {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        false
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Ends the server; whoever is connected finds the connection closed.
    pub(crate) fn stop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }

    /// Ends the server and starts another on its port.
    pub(crate) async fn restart(&mut self) {
        self.stop();
        let port = self.url.trim_start_matches("redis://127.0.0.1:").trim_end_matches('/').parse().unwrap();
        self.server = serve(port).unwrap();
        assert!(self.answers().await, "redis-server starts again on its port");
    }

    /// The server takes connections and commands, and answers nothing until it is resumed.
    pub(crate) fn pause(&self) {
        self.signal("-STOP");
    }

    pub(crate) fn resume(&self) {
        self.signal("-CONT");
    }

    fn signal(&self, signal: &str) {
        assert!(Command::new("kill").args([signal, &self.server.id().to_string()]).status().unwrap().success());
    }

    /// A connection of its own.
    pub(crate) async fn connect(&self) -> MultiplexedConnection {
        self.client.get_multiplexed_async_connection().await.unwrap()
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        self.stop();
    }
}

fn serve(port: u16) -> std::io::Result<Child> {
    let mut command = Command::new("redis-server");
    command.args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
}
