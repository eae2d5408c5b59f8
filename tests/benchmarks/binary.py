#!/usr/bin/env python3
"""What a release binary holds, and whether anything grows with the number of declared endpoints at run time.

Builds a program that sends one declared endpoint and one that does the same by hand (reqwest, ring, serde), and compares their
sizes; then programs that declare 1, 50 and 500 endpoints, and compares how long one of them takes to validate and assemble, and the
memory of the process. Needs python3 and cargo.

    python3 tests/benchmarks/binary.py
"""
import json, os, pathlib, shutil, statistics, subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = pathlib.Path(json.loads(subprocess.run(["cargo", "metadata", "--format-version", "1", "--no-deps"], cwd=ROOT, check=True, capture_output=True).stdout)["target_directory"])
FOLDER = TARGET / "binaries"

DECLARED = r"""
use wechatpay_endpoints::{Client, Endpoint as _, wechatpay_endpoint, wechatpay_object};

#[wechatpay_endpoint(POST, "v3/payscore/serviceorder/<out_order_no>/complete", response = Order)]
struct Complete { out_order_no: String, appid: String, service_id: String, post_payments: Vec<Payment>, total_amount: i64, goods_tag: Option<String> }
#[wechatpay_object]
struct Payment { name: String, amount: Option<i64> }
#[wechatpay_object]
struct Order { order_id: String, total_amount: i64 }

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let order = Complete {
        out_order_no: "1".into(), appid: "wx1".into(), service_id: "5".into(),
        post_payments: vec![Payment { name: "n".into(), amount: Some(1) }], total_amount: 1, goods_tag: None,
    }.send(&client).await?;
    println!("{} {}", order.order_id, order.total_amount);
    Ok(())
}
"""

BY_HAND = r"""
use base64::{Engine as _, engine::general_purpose::STANDARD};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use ring::{rand::{SecureRandom as _, SystemRandom}, signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey}};
use rustls_platform_verifier::BuilderVerifierExt as _;
use serde::{Deserialize, Serialize};

const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

#[derive(Serialize)]
struct Complete { appid: String, service_id: String, post_payments: Vec<Payment>, total_amount: i64, #[serde(skip_serializing_if = "Option::is_none")] goods_tag: Option<String> }
#[derive(Serialize)]
struct Payment { name: String, amount: i64 }
#[derive(Deserialize)]
struct Order { order_id: String, total_amount: i64 }

fn der(path: &str) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let pem = std::fs::read_to_string(path)?;
    Ok(STANDARD.decode(pem.lines().filter(|line| !line.starts_with("-----")).collect::<String>())?)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let env = |name: &str| std::env::var(name).map_err(|_| format!("{name} is not set"));
    let (mchid, serial) = (env("WECHATPAY_MCHID")?, env("WECHATPAY_SERIAL_NO")?);
    let key = RsaKeyPair::from_pkcs8(&der(&env("WECHATPAY_PRIVATE_KEY_PATH")?)?).map_err(|error| error.to_string())?;
    let platform = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der(&env("WECHATPAY_PUBLIC_KEY_PATH")?)?.split_off(24));
    let tls = rustls::ClientConfig::builder_with_provider(std::sync::Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()?.with_platform_verifier()?.with_no_client_auth();
    let http = reqwest::Client::builder().tls_backend_preconfigured(tls).redirect(reqwest::redirect::Policy::none()).build()?;

    let target = format!("/v3/payscore/serviceorder/{}/complete", utf8_percent_encode("1", ENCODED));
    let body = serde_json::to_string(&Complete { appid: "wx1".into(), service_id: "5".into(), post_payments: vec![Payment { name: "n".into(), amount: 1 }], total_amount: 1, goods_tag: None })?;
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs();
    let mut bytes = [0; 16];
    SystemRandom::new().fill(&mut bytes).map_err(|_| "no randomness")?;
    let nonce: String = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
    let mut signature = vec![0; key.public().modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), format!("POST\n{target}\n{now}\n{nonce}\n{body}\n").as_bytes(), &mut signature).map_err(|_| "no signature")?;
    let authorization = format!("WECHATPAY2-SHA256-RSA2048 mchid=\"{mchid}\",nonce_str=\"{nonce}\",timestamp=\"{now}\",serial_no=\"{serial}\",signature=\"{}\"", STANDARD.encode(signature));
    let response = http.post(format!("{}{target}", env("WECHATPAY_BASE_URL")?)).header("authorization", authorization).header("accept", "application/json")
        .header("user-agent", "by-hand").header("content-type", "application/json").body(body).send().await?;
    if response.status() != 200 {
        return Err(response.text().await?.into());
    }
    let headers = response.headers().clone();
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).ok_or(format!("no {name}"));
    let body = response.bytes().await?;
    let signed = [header("wechatpay-timestamp")?.as_bytes(), b"\n", header("wechatpay-nonce")?.as_bytes(), b"\n", &body, b"\n"].concat();
    platform.verify(&signed, &STANDARD.decode(header("wechatpay-signature")?)?).map_err(|_| "wrong signature")?;
    let order: Order = serde_json::from_slice(&body)?;
    println!("{} {}", order.order_id, order.total_amount);
    Ok(())
}
"""

MANY = r"""
use std::hint::black_box;
use std::time::Instant;
use wechatpay_runtime::{Endpoint as _, Request, Violations, wechatpay_endpoint};

ENDPOINTS

// All of them are in the binary, and each can be called.
static ALL: &[fn(&str) -> Result<Request, Violations>] = &[FUNCTIONS];

fn main() {
    let call = black_box(ALL)[0];
    let mut best = f64::INFINITY;
    for _ in 0..40 {
        let begin = Instant::now();
        for _ in 0..5000 {
            black_box(call(black_box("1234323JKHDFE1243252"))).unwrap();
        }
        best = best.min(begin.elapsed().as_nanos() as f64 / 5000.0);
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap_or("0");
    println!("{best} {}", line.trim().split(' ').next().unwrap_or("0"));
}
"""
ENDPOINT = """#[wechatpay_endpoint(POST, "v3/benchmark/NUMBER/<out_order_no>/complete")]
struct Request_NUMBER { #[wechatpay(len = 1..=32)] out_order_no: String, #[wechatpay(len = 1..=32)] appid: String, service_id: String, total_amount: i64, goods_tag: Option<String> }
fn request_NUMBER(number: &str) -> Result<Request, Violations> {
    Request_NUMBER { out_order_no: number.into(), appid: "wx1".into(), service_id: "5".into(), total_amount: NUMBER, goods_tag: None }.request()
}"""


def build(name, source, dependencies):
    folder = FOLDER / name
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "src/main.rs").write_text("#![allow(dead_code, non_camel_case_types)]\n" + source)
    (folder / "Cargo.toml").write_text(f'[package]\nname = "{name}"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n[profile.release]\nstrip = true\n[dependencies]\n{dependencies}')
    # The same versions as everywhere in the project.
    shutil.copy(ROOT / "Cargo.lock", folder)
    subprocess.run(["cargo", "build", "--quiet", "--release", "--target-dir", str(FOLDER / "target")], cwd=folder, check=True)
    return FOLDER / "target/release" / name


def sizes():
    tokio = 'tokio = { version = "1", default-features = false, features = ["macros", "rt", "net", "time"] }\n'
    declared = build("declared", DECLARED, tokio + f'wechatpay-endpoints = {{ path = "{ROOT / "endpoints"}", default-features = false, features = ["client", "rustls"] }}\n')
    by_hand = build("by_hand", BY_HAND, tokio + """base64 = "0.23"
percent-encoding = "2"
reqwest = { version = "0.13", default-features = false, features = ["rustls-no-provider"] }
ring = "0.17"
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
rustls-platform-verifier = { version = "0.7", default-features = false }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
""")
    ours, theirs = os.path.getsize(declared), os.path.getsize(by_hand)
    print("\n| a stripped release binary that uses one endpoint | ours | by hand | ratio |\n|---|--:|--:|--:|")
    print(f"| size | {ours / 1024:.0f} KiB | {theirs / 1024:.0f} KiB | {ours / theirs:.2f} |")


def many():
    counts, seen = [1, 50, 500], {}
    for count in counts:
        source = MANY.replace("ENDPOINTS", "\n".join(ENDPOINT.replace("NUMBER", str(number)) for number in range(count)))
        source = source.replace("FUNCTIONS", ", ".join(f"request_{number}" for number in range(count)))
        program = build(f"many_{count}", source, f'wechatpay-runtime = {{ path = "{ROOT / "runtime"}", default-features = false }}\n')
        seen[count] = (program, [], [])
    for _ in range(7):
        for program, times, memory in seen.values():
            time, resident = subprocess.run([program], check=True, capture_output=True, text=True).stdout.split()
            times.append(float(time))
            memory.append(int(resident))
    print("\n| declared endpoints in the binary | one of them validated and assembled | ratio to 1 | memory of the process | size of the binary |\n|---|--:|--:|--:|--:|")
    for count, (program, times, memory) in seen.items():
        time, one = statistics.median(times), statistics.median(seen[1][1])
        print(f"| {count} | {time:.0f} ns | {time / one:.2f} | {statistics.median(memory)} KiB | {os.path.getsize(program) / 1024:.0f} KiB |")


sizes()
many()
