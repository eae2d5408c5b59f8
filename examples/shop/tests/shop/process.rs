//! The program itself: settings from the environment, an end on SIGTERM, a death in the middle of a payment, and a quiet log.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use wechatpay_sandbox::Gateway;

use crate::open_shop::{APPID, stock};
use crate::postgres_server::PostgresServer;

/// The program, and what it needs around it.
struct Surroundings {
    gateway: Gateway,
    database: PostgresServer,
    folder: PathBuf,
    /// Where it listens, so that the next process is notified at the same address.
    listen: String,
}

impl Surroundings {
    async fn new(name: &str) -> Option<Self> {
        let database = PostgresServer::start().await?;
        let gateway = Gateway::start().await.unwrap();
        let folder = std::env::temp_dir().join(format!("wechatpay-shop-{name}-{}", std::process::id()));
        std::fs::create_dir(&folder).unwrap();
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        Some(Surroundings { gateway, database, folder, listen: free.to_string() })
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_shop"));
        command.env_clear().envs(self.gateway.write_environment(&self.folder).unwrap());
        command.env("DATABASE_URL", self.database.url()).env("SHOP_APPID", APPID).env("SHOP_LISTEN", &self.listen);
        command.env("SHOP_PUBLIC_URL", format!("http://{}", self.listen));
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Starts the program and waits until it listens.
    fn start(&self) -> Child {
        let mut process = self.command().spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(line.starts_with("listening on"), "{line:?}");
        process
    }

    async fn call(&self, method: Method, path: &str, body: Value) -> (u16, Value) {
        let request = reqwest::Client::new().request(method, format!("http://{}{path}", self.listen));
        let response = request.bearer_auth("customer").json(&body).send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap_or(Value::Null))
    }

    /// Creates an order that can be paid.
    async fn order(&self) -> String {
        let (_, order) = self.call(Method::POST, "/orders", json!({"sku": "tea", "quantity": 1, "way": "native"})).await;
        let number = order["out_trade_no"].as_str().unwrap().to_owned();
        assert_eq!(self.call(Method::POST, &format!("/orders/{number}/payment"), Value::Null).await.0, 200);
        number
    }

    fn state(&self, number: &str) -> String {
        self.database.psql(&format!("SELECT state FROM orders WHERE out_trade_no = '{number}'"))
    }
}

impl Drop for Surroundings {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_dies_while_it_records_a_payment_leaves_it_to_the_next_one() {
    let Some(around) = Surroundings::new("dies").await else { return };
    let mut process = around.start();
    stock(&around.database);
    let number = around.order().await;
    // Whoever holds the order's row keeps the process in the middle of its transaction: claimed, and nothing committed.
    let pool = around.database.pool().await;
    let mut holder = pool.begin().await.unwrap();
    sqlx::query("SELECT FROM orders WHERE out_trade_no = $1 FOR UPDATE").bind(&number).execute(&mut *holder).await.unwrap();
    around.gateway.pay_transaction(None, &number).unwrap();
    while around.database.psql("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") == "0" {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    process.kill().unwrap();
    process.wait().unwrap();
    holder.rollback().await.unwrap();
    assert_eq!(around.state(&number), "pending");
    assert_eq!(around.database.psql("SELECT count(*) FROM wechatpay_notifications"), "0", "nor is the notification handled");

    let mut process = around.start();
    around.gateway.clock().advance(Duration::from_secs(16));
    while around.state(&number) != "paid" {
        tokio::time::sleep(Duration::from_millis(20)).await;
        around.gateway.clock().advance(Duration::from_secs(1));
    }
    process.kill().unwrap();
    process.wait().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_ends_on_sigterm_reconciles_and_writes_no_secret_into_its_log() {
    let Some(around) = Surroundings::new("ends").await else { return };
    let mut process = around.start();
    stock(&around.database);
    let number = around.order().await;
    around.gateway.pay_transaction(None, &number).unwrap();
    around.gateway.delivered().await;
    assert_eq!(around.state(&number), "paid");
    let ended = Command::new("kill").arg(process.id().to_string()).status().unwrap();
    assert!(ended.success() && process.wait().unwrap().success(), "it ends by itself, and says that all is well");

    let mut log = String::new();
    process.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert!(log.contains("call succeeded"), "{log}");
    let key = std::fs::read_to_string(around.folder.join("apiclient_key.pem")).unwrap();
    let secrets = key.lines().filter(|line| !line.starts_with("-----") && line.len() > 20);
    for secret in secrets.chain([around.gateway.keys().api_v3_key(), "openid-of-customer", "customer"]) {
        assert!(!log.contains(secret), "{secret} is in the log");
    }

    let output = around.command().args(["reconcile", "2019-06-11"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    around.gateway.place_transaction("STRANGE-1", 100, 1_560_218_400).unwrap();
    let output = around.command().args(["reconcile", "2019-06-11"]).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!((output.status.code(), told.as_str()), (Some(1), "2019-06-11 SUCCESS STRANGE-1: the shop has no such order\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_setting_that_is_missing_is_named() {
    let Some(around) = Surroundings::new("settings").await else { return };
    for name in ["DATABASE_URL", "SHOP_APPID", "SHOP_PUBLIC_URL", "WECHATPAY_MCHID", "WECHATPAY_APIV3_KEY"] {
        let output = around.command().env_remove(name).output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && told.contains(name), "{name}: {told}");
    }
}
