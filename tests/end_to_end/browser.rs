//! A real browser without a window, driven by the WebDriver protocol. Without `chromedriver` on the path the tests say that they skip it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use wechatpay_endpoints::runtime::reqwest;

/// Ends the browser when it is dropped.
pub(crate) struct Browser {
    driver: Child,
    session: String,
    http: reqwest::Client,
}

/// Starts the driver, and returns it with its port. Of several that start at once, one can take the port that another has found free, which
/// ends then.
fn started_driver() -> std::io::Result<(Child, u16)> {
    for _ in 0..5 {
        let mut driver = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines().map_while(Result::ok);
        let port = lines.find_map(|line| line.strip_suffix('.')?.rsplit_once("on port ")?.1.parse::<u16>().ok());
        if let Some(port) = port {
            // It writes on: nobody reading must not end it.
            std::thread::spawn(move || lines.for_each(drop));
            return Ok((driver, port));
        }
        driver.wait()?;
    }
    panic!("chromedriver ends before it listens, each time");
}

impl Browser {
    /// `None`, and a line that says so, if there is no `chromedriver`.
    pub(crate) async fn start(language: &str) -> Option<Self> {
        let (driver, port) = match started_driver() {
            Ok(driver) => driver,
            Err(error) => {
                // Not `eprintln!`, which nobody sees of a test that passes.
                let text =
                    format!("\nSKIPPED: the browser, since chromedriver cannot be started: {error}. Install it and Chromium.\n");
                std::io::stderr().write_all(text.as_bytes()).unwrap();
                return None;
            }
        };
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,860"];
        let arguments =
            arguments.into_iter().map(str::to_owned).chain([format!("--accept-lang={language}"), format!("--lang={language}")]);
        let capabilities = json!({ "capabilities": { "alwaysMatch": {
            "goog:chromeOptions": { "args": arguments.collect::<Vec<_>>(), "prefs": { "intl.accept_languages": language } },
            "goog:loggingPrefs": { "browser": "ALL" },
        } } });
        let url = format!("http://127.0.0.1:{port}/session");
        let response = http.post(&url).body(capabilities.to_string()).send().await.unwrap().text().await.unwrap();
        let created: Value = serde_json::from_str(&response).unwrap();
        let id = created["value"]["sessionId"].as_str().unwrap_or_else(|| panic!("the browser does not start: {created}"));
        Some(Browser { driver, session: format!("{url}/{id}"), http })
    }

    async fn command(&self, path: &str, body: &Value) -> Value {
        let url = format!("{}/{path}", self.session);
        let response = self.http.post(url).body(body.to_string()).send().await.unwrap().text().await.unwrap();
        let response: Value = serde_json::from_str(&response).unwrap();
        let value = response["value"].clone();
        assert!(value.get("error").is_none(), "{path}: {value}");
        value
    }

    pub(crate) async fn open(&self, url: &str) {
        self.command("url", &json!({ "url": url })).await;
    }

    /// The value of an expression in the page.
    pub(crate) async fn value(&self, expression: &str) -> Value {
        self.command("execute/sync", &json!({ "script": format!("return ({expression});"), "args": [] })).await
    }

    /// Waits until an expression in the page is true.
    pub(crate) async fn wait_for(&self, expression: &str) {
        for _ in 0..200 {
            if self.value(expression).await == true {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("it never was so: {expression}\n{}", self.value("document.body.innerText").await);
    }

    /// Clicks on an element as a user does, once it is there.
    pub(crate) async fn click(&self, selector: &str) {
        self.wait_for(&format!("document.querySelector({}) !== null", json!(selector))).await;
        let found = self.command("element", &json!({ "using": "css selector", "value": selector })).await;
        let id = found.as_object().unwrap().values().next().unwrap().as_str().unwrap().to_owned();
        self.command(&format!("element/{id}/click"), &json!({})).await;
    }

    /// Presses a key, as WebDriver names it: U+E007 is Enter.
    pub(crate) async fn press(&self, key: char) {
        let key = |kind: &str| json!({ "type": kind, "value": key.to_string() });
        let keys = json!({ "type": "key", "id": "keyboard", "actions": [key("keyDown"), key("keyUp")] });
        self.command("actions", &json!({ "actions": [keys] })).await;
    }

    /// What the page complained about.
    pub(crate) async fn complaints(&self) -> Vec<String> {
        let log = self.command("se/log", &json!({ "type": "browser" })).await;
        let severe = log.as_array().unwrap().iter().filter(|line| line["level"] == "SEVERE");
        severe.map(|line| line["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// The page as a picture.
    pub(crate) async fn picture(&self) -> Vec<u8> {
        let url = format!("{}/screenshot", self.session);
        let response = self.http.get(url).send().await.unwrap().text().await.unwrap();
        let response: Value = serde_json::from_str(&response).unwrap();
        STANDARD.decode(response["value"].as_str().unwrap()).unwrap()
    }

    /// Ends the session, and the browser with it, which outlives its driver otherwise.
    fn end_session(&self) -> std::io::Result<()> {
        let address = self.session.trim_start_matches("http://");
        let (host, path) = address.split_once('/').unwrap_or((address, ""));
        let mut stream = std::net::TcpStream::connect(host)?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(stream, "DELETE /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
        std::io::copy(&mut stream, &mut std::io::sink()).map(drop)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.end_session();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
