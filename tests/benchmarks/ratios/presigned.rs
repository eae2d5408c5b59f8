//! A server in a process of its own, that answers every request alike: the response is signed before, so that the server costs next
//! to nothing. It ends with the process that started it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use std::{env, io, process, thread};

use crate::provider::rand::SystemRandom;
use crate::provider::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::fixed;
use crate::handwritten::{der, signature_length};

/// A completed service order.
pub(crate) const ANSWER: &[u8] = r#"{"appid":"wxd678efh567hg6787","mchid":"1900000109","out_order_no":"1234323JKHDFE1243252","service_id":"500001","service_introduction":"某某酒店","state":"DOING","state_description":"MCH_COMPLETE","total_amount":3900,"post_payments":[{"name":"就餐费用服务费","amount":4000,"description":"就餐人均 100 元服务费: 100/小时","count":1}],"post_discounts":[{"name":"满 20 减 1 元","description":"不与其他优惠叠加","amount":100}],"risk_fund":{"name":"DEPOSIT","amount":10000,"description":"就餐的预估费用"},"time_range":{"start_time":"20091225091010","end_time":"20091225121010"},"location":{"start_location":"嗨客时尚主题展餐厅","end_location":"嗨客时尚主题展餐厅"},"order_id":"15646546545165651651","need_collection":true}"#.as_bytes();

/// The argument that makes this program the server.
pub(crate) const ARGUMENT: &str = "--serve";

/// Unix seconds.
pub(crate) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// The platform's signature over a body, in base64.
pub(crate) fn sign(timestamp: u64, nonce: &str, body: &[u8]) -> String {
    let key = RsaKeyPair::from_pkcs8(&der(fixed::PLATFORM_KEY)).unwrap();
    let mut signature = vec![0; signature_length(&key)];
    let message = [timestamp.to_string().as_bytes(), b"\n", nonce.as_bytes(), b"\n", body, b"\n"].concat();
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), &message, &mut signature).unwrap();
    STANDARD.encode(signature)
}

/// A process of this program that was started with an argument of its own, and ends when this is dropped.
pub(crate) struct Process(Child);

impl Process {
    /// Starts it and reads the lines that it prints up to `ready`.
    pub(crate) fn start(arguments: &[&str]) -> (Self, Vec<String>) {
        let mut command = Command::new(env::current_exe().unwrap());
        let mut child = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let lines = lines.take_while(|line| line != "ready").collect();
        (Process(child), lines)
    }

    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It ends with its standard input; here it is only collected.
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

/// Ends this process when the one that started it is gone.
pub(crate) fn end_with_parent() {
    thread::spawn(|| {
        let _ = io::stdin().read_to_end(&mut Vec::new());
        process::exit(0);
    });
}

/// Starts the server; its base URL.
pub(crate) fn start() -> (Process, String) {
    let (process, lines) = Process::start(&[ARGUMENT]);
    (process, lines.concat())
}

/// Is the server.
pub(crate) fn serve() {
    end_with_parent();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let response = Arc::new(RwLock::new(signed()));
    let fresh = Arc::clone(&response);
    thread::spawn(move || {
        loop {
            thread::sleep(Duration::from_secs(60));
            let signed = signed();
            *fresh.write().unwrap_or_else(PoisonError::into_inner) = signed;
        }
    });
    println!("http://{}\nready", listener.local_addr().unwrap());
    for stream in listener.incoming().map_while(Result::ok) {
        let response = Arc::clone(&response);
        thread::spawn(move || connection(stream, &response));
    }
}

fn signed() -> Arc<[u8]> {
    let (timestamp, nonce) = (now(), fixed::NONCE);
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\nRequest-ID: 0123456789ABCDEF-0\r\n\
         Wechatpay-Timestamp: {timestamp}\r\nWechatpay-Nonce: {nonce}\r\nWechatpay-Serial: {}\r\nWechatpay-Signature: {}\r\n\
         Wechatpay-Signature-Type: WECHATPAY2-SHA256-RSA2048\r\n\r\n",
        ANSWER.len(),
        fixed::PUBLIC_KEY_ID,
        sign(timestamp, nonce, ANSWER)
    );
    [head.as_bytes(), ANSWER].concat().into()
}

/// Reads requests as far as their ends have to be known, and answers each.
fn connection(stream: TcpStream, response: &RwLock<Arc<[u8]>>) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    loop {
        let mut length = 0;
        loop {
            line.clear();
            if reader.read_line(&mut line).ok()? == 0 {
                return None;
            }
            match line.trim_end().split_once(':') {
                None if line.trim_end().is_empty() => break,
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.trim().parse().ok()?,
                _ => {}
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        let response = Arc::clone(&response.read().unwrap_or_else(PoisonError::into_inner));
        reader.get_mut().write_all(&response).ok()?;
    }
}
