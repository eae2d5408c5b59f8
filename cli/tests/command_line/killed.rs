//! `sandbox --state`, killed again and again in the middle of the lives of all products: what was answered is there and goes on, and
//! no notification comes under two ids, nor tells what did not happen.
//!
//! The lives themselves are in [`lives`], how to see how far they came in [`looks`].

mod lives;
mod looks;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::json;
use wechatpay_endpoints::{ApiV3Key, Client, Error, Json};

use self::lives::{Product, Step};
use super::receiver::{Delivery, receiver};
use super::state::client;
use super::*;

/// How many answers each gateway gives before it is killed; the last one lives.
const ANSWERS: [usize; 3] = [60, 110, 90];

/// A shop that talks to one gateway, and the user in front of it.
struct Shop {
    client: Client,
    address: String,
    mchid: String,
    notify_url: String,
    answers: AtomicUsize,
}

/// Why a life stops.
#[derive(Debug)]
enum Stopped {
    /// The gateway does not answer any more.
    Gone,
    /// The gateway answered, and refused.
    Refused(u16, String),
}

/// Something that a shop is in the middle of.
#[derive(Debug, Clone)]
struct Life {
    product: Product,
    number: String,
    /// How many steps were answered.
    answered: usize,
    /// What was answered, by name.
    known: Value,
}

impl Shop {
    fn new(sandbox: &Sandbox, notify_url: &str) -> Arc<Self> {
        Arc::new(Shop {
            client: client(sandbox),
            address: sandbox.address.clone(),
            mchid: sandbox.variable("WECHATPAY_MCHID"),
            notify_url: notify_url.to_owned(),
            answers: AtomicUsize::new(0),
        })
    }

    /// A declared call, `GET v3/…`, with all its fields.
    async fn call(&self, call: &str, fields: Value) -> Result<Value, Stopped> {
        let (method, template) = call.split_once(' ').unwrap();
        let mut all = wechatpay_endpoints::declarations();
        let is_it = |it: &&wechatpay_endpoints::runtime::server::Declaration| {
            let endpoint = it.endpoint();
            endpoint.method.as_str() == method && endpoint.template == template
        };
        let declaration = all.find(is_it).unwrap_or_else(|| panic!("no such call: {call}"));
        let text = fields.to_string();
        let request = declaration.request(Json::parse(text.as_bytes()).unwrap());
        let request = request.unwrap_or_else(|violations| panic!("{call}: {violations:?}"));
        match self.client.send(declaration.endpoint(), &request).await {
            Ok(response) if response.body().is_empty() => Ok(Value::Null),
            Ok(response) => Ok(response.json().unwrap()),
            Err(Error::Api(error)) => Err(Stopped::Refused(error.status, format!("{call}: {error}"))),
            Err(Error::Transport(_)) => Err(Stopped::Gone),
            Err(error) => panic!("{call}: {error}"),
        }
    }

    /// A declared call that asks for something, `None` if it is not there.
    async fn ask(&self, call: &str, fields: Value) -> Result<Option<Value>, Stopped> {
        match self.call(call, fields).await {
            Ok(found) => Ok(Some(found)),
            Err(Stopped::Refused(status, what)) if is_nothing(status, &what) => Ok(None),
            Err(stopped) => Err(stopped),
        }
    }

    /// A control call: what the user does.
    fn control(&self, path: &str, body: &Value) -> Result<Value, Stopped> {
        self.control_call("POST", path, &body.to_string())
    }

    /// A control call that looks, `None` if there is no such thing.
    fn look(&self, path: &str) -> Result<Option<Value>, Stopped> {
        match self.control_call("GET", path, "") {
            Ok(found) => Ok(Some(found)),
            Err(Stopped::Refused(status, what)) if is_nothing(status, &what) => Ok(None),
            Err(stopped) => Err(stopped),
        }
    }

    fn control_call(&self, method: &str, path: &str, body: &str) -> Result<Value, Stopped> {
        let length = body.len();
        let request = format!(
            "{method} /__sandbox/{path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        let exchanged = TcpStream::connect(&self.address).and_then(|mut stream| {
            stream.write_all(request.as_bytes())?;
            let mut response = String::new();
            stream.read_to_string(&mut response).map(|_| response)
        });
        let response = exchanged.map_err(|_| Stopped::Gone)?;
        // What ends before its head does was never answered.
        let (head, body) = response.split_once("\r\n\r\n").ok_or(Stopped::Gone)?;
        let status: u16 = head.split(' ').nth(1).unwrap_or_default().parse().unwrap();
        if status >= 300 {
            return Err(Stopped::Refused(status, format!("{path}: {body}")));
        }
        match serde_json::from_str(body) {
            Ok(answer) => Ok(answer),
            Err(_) if body.is_empty() && status == 204 => Ok(Value::Null),
            Err(_) => Err(Stopped::Gone),
        }
    }
}

/// Whether the gateway refuses because there is no such thing. The document of applications has a 400 for that.
fn is_nothing(status: u16, what: &str) -> bool {
    status == 404 || what.contains("APPLYMENT_NOT_EXIST")
}

impl Life {
    /// Goes on until the end, or until the gateway is gone.
    async fn go_on(&mut self, shop: &Shop) -> Result<(), Stopped> {
        while let Some(step) = self.product.step(self, shop) {
            let answer = match step {
                Step::Call(call, fields) => shop.call(call, fields).await?,
                Step::Control(path, body) => shop.control(&path, &body)?,
            };
            self.know(answer);
            self.answered += 1;
            shop.answers.fetch_add(1, Ordering::SeqCst);
        }
        Ok(())
    }

    fn know(&mut self, answer: Value) {
        if let (Value::Object(known), Value::Object(answer)) = (&mut self.known, answer) {
            known.extend(answer);
        }
    }

    /// Asks another gateway, which has the same file, how far it is: as far as was answered, or by one step further.
    async fn resume(&mut self, shop: &Shop) {
        let (done, known) = self.product.look(self, shop).await.unwrap();
        assert!(
            (self.answered..=self.answered + 1).contains(&done),
            "{} steps of {self:?} were answered, and {done} are in the file",
            self.answered
        );
        self.answered = done;
        self.know(known);
    }
}

/// Lives of a product, one after the other, until the gateway is gone.
async fn live(shop: Arc<Shop>, product: Product, round: usize) -> Vec<Life> {
    let mut lives = Vec::new();
    for count in 0.. {
        let number = format!("{}{round}x{count:03}", product.prefix());
        let mut life = Life { product, number, answered: 0, known: json!({}) };
        let ended = life.go_on(&shop).await;
        lives.push(life);
        match ended {
            Ok(()) => {}
            Err(Stopped::Gone) => break,
            Err(Stopped::Refused(_, problem)) => panic!("{problem}"),
        }
    }
    lives
}

#[test]
fn what_was_answered_of_every_product_is_there_after_a_kill_and_goes_on_and_no_notification_comes_under_two_ids() {
    let files = Folder::new();
    let state = files.join("state");
    let (notify_url, deliveries) = receiver();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(Product::ALL.len()).enable_all().build().unwrap();
    let mut sandbox = Sandbox::start(&["--state", &state]);
    let mut shop = Shop::new(&sandbox, &notify_url);
    runtime.block_on(lives::prepare(&shop));
    let mut lives: Vec<Life> = Vec::new();
    for (round, answers) in ANSWERS.into_iter().enumerate() {
        let tasks: Vec<_> =
            Product::ALL.into_iter().map(|product| runtime.spawn(live(Arc::clone(&shop), product, round))).collect();
        let begin = Instant::now();
        while shop.answers.load(Ordering::SeqCst) < answers && tasks.iter().all(|task| !task.is_finished()) {
            assert!(begin.elapsed() < Duration::from_secs(120), "{:?} answers", shop.answers);
            thread::sleep(Duration::from_millis(1));
        }
        // SIGKILL.
        sandbox.process.kill().unwrap();
        sandbox.process.wait().unwrap();
        for task in tasks {
            lives.extend(runtime.block_on(task).unwrap());
        }
        sandbox = Sandbox::start(&["--state", &state]);
        shop = Shop::new(&sandbox, &notify_url);
        for life in &mut lives {
            runtime.block_on(life.resume(&shop));
        }
    }
    for life in &mut lives {
        runtime.block_on(life.go_on(&shop)).unwrap_or_else(|stopped| panic!("{stopped:?}: {life:?}"));
        runtime.block_on(life.resume(&shop));
    }
    for product in Product::ALL {
        assert!(lives.iter().any(|life| life.product == product && life.answered == product.steps()), "{product:?}");
    }
    deliver_all(&sandbox);
    let key = ApiV3Key::new(sandbox.variable("WECHATPAY_APIV3_KEY")).unwrap();
    check_notifications(&deliveries.lock().unwrap(), &key, &lives);
}

/// Waits until every notification is taken, which the clock is advanced for.
fn deliver_all(sandbox: &Sandbox) {
    let begin = Instant::now();
    while !sandbox.control("GET", "/notifications", "").contains("\"waiting\":0") {
        assert!(begin.elapsed() < Duration::from_secs(60), "{}", sandbox.control("GET", "/notifications", ""));
        sandbox.control("POST", "/clock", r#"{"seconds": 15}"#);
        thread::sleep(Duration::from_millis(50));
    }
}

/// What happened is told under one id, however often it came, and of each payment that was made by its own number.
fn check_notifications(deliveries: &[Delivery], key: &ApiV3Key, lives: &[Life]) {
    let mut ids: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut told: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for delivery in deliveries {
        let notification: Value = serde_json::from_slice(&delivery.body).unwrap();
        let text = |pointer: &str| notification.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
        let (nonce, ciphertext) = (text("/resource/nonce"), text("/resource/ciphertext"));
        let plain = key.decrypt(&nonce, &text("/resource/associated_data"), &ciphertext).unwrap();
        let resource: Value = serde_json::from_slice(&plain).unwrap();
        let (id, event) = (text("/id"), format!("{} {}", text("/event_type"), lives::subject(&resource)));
        assert!(told.insert(id.clone(), plain.clone()).is_none_or(|before| before == plain), "{id} tells two things");
        ids.entry(event).or_default().insert(id);
    }
    for (event, ids) in &ids {
        assert_eq!(ids.len(), 1, "{event} was told under {ids:?}");
    }
    for life in lives {
        for event in life.product.events(life) {
            assert!(ids.contains_key(&event), "{event} was not told of, among {:?}", ids.keys());
        }
    }
}
