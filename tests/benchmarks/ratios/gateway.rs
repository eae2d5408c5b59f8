//! The gateway with 10, 1,000 and 10,000 pay-after orders in it, and with eight times the catalogue's templates: CPU time of a call,
//! calls per second, memory. Each gateway is a process of its own, and they take turns.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use serde_json::{Value, json};
use tokio::runtime::Runtime;
use tokio::task::JoinSet;
use wechatpay_endpoints::v3::payscore::payafter_orders::QueryPayafterOrder;
use wechatpay_endpoints::{Client, Merchant, PlatformKey, declarations};
use wechatpay_sandbox::{Gateway, Kind, NewOrder};

use crate::measure::median;
use crate::presigned::{Process, end_with_parent};
use crate::table::microseconds;

/// The argument that makes this program a gateway; the number of its orders follows, and how often it has the catalogue's templates.
pub(crate) const ARGUMENT: &str = "--gateway";

/// Orders, and how often the gateway has the catalogue's templates.
const GATEWAYS: [(usize, usize); 4] = [(10, 1), (10, 8), (1_000, 1), (10_000, 1)];
const CLIENTS: usize = 16;
const CALLS: usize = 160;
const ROUNDS: usize = 21;

/// Is the gateway: prints what a client needs to know, and serves.
pub(crate) fn serve(orders: usize, catalogues: usize) {
    end_with_parent();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let gateway = Gateway::builder().serve_stubs(&copied_templates(catalogues)).unwrap().start().await.unwrap();
        // What is allocated once is there before the memory is looked at.
        gateway.place(NewOrder::new(Kind::PayafterOrder, "FIRST", "500001")).unwrap();
        let before = resident(std::process::id());
        for number in 0..orders {
            gateway.place(NewOrder::new(Kind::PayafterOrder, format!("ORDER{number}"), "500001")).unwrap();
        }
        let folder = folder(std::process::id());
        fs::create_dir_all(&folder).unwrap();
        for (name, value) in gateway.write_environment(&folder).unwrap() {
            println!("{name}={value}");
        }
        println!("MEMORY={}\nready", resident(std::process::id()) - before);
        std::future::pending::<()>().await;
    });
}

/// The catalogue's templates once more for each copy, below a segment of its own, as stubs.
fn copied_templates(catalogues: usize) -> String {
    let stubs: Vec<_> = (1..catalogues)
        .flat_map(|copy| {
            declarations().map(move |declaration| {
                let endpoint = declaration.endpoint();
                let template =
                    endpoint.template.replacen("v3/", &format!("v3/copy{copy}/"), 1).replace('<', "{").replace('>', "}");
                json!({ "method": endpoint.method.as_str(), "template": template })
            })
        })
        .collect();
    Value::from(stubs).to_string()
}

struct Running {
    process: Process,
    client: Client,
    orders: usize,
    catalogues: usize,
    /// KiB that the orders took.
    memory: u64,
    cpu: Vec<f64>,
    clock: Vec<f64>,
}

pub(crate) fn run() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut gateways: Vec<Running> = GATEWAYS.into_iter().map(|(orders, catalogues)| start(orders, catalogues)).collect();
    for _ in 0..ROUNDS {
        for gateway in &mut gateways {
            round(&runtime, gateway);
        }
    }
    println!(
        "\n| the gateway, {CLIENTS} clients at once | CPU time of a call | ratio to the first | calls per second | memory of the orders | target |\n|---|--:|--:|--:|--:|--:|"
    );
    let first = gateways[0].cpu.clone();
    let templates = declarations().count();
    for Running { process, orders, catalogues, memory, cpu, clock, .. } in gateways {
        // The median of the rounds' ratios to the first gateway's turn in the same round.
        let ratio = median(cpu.iter().zip(&first).map(|(cpu, first)| cpu / first));
        let target = match catalogues {
            1 => String::new(),
            _ => format!("≤ 1.01: {}", if ratio <= 1.01 { "held" } else { "MISSED" }),
        };
        println!(
            "| {orders} orders, {} templates | {} | {ratio:.3} | {:.0}/s | {memory} KiB | {target} |",
            catalogues * templates,
            microseconds(median(cpu)),
            1e9 / median(clock)
        );
        let folder = folder(process.id());
        drop(process);
        let _ = fs::remove_dir_all(folder);
    }
}

fn start(orders: usize, catalogues: usize) -> Running {
    let (process, lines) = Process::start(&[ARGUMENT, &orders.to_string(), &catalogues.to_string()]);
    let value = |name: &str| {
        let found = lines.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        found.unwrap_or_else(|| panic!("the gateway says its {name}")).to_owned()
    };
    let file = |name| fs::read(value(name)).unwrap();
    let private_key = file("WECHATPAY_PRIVATE_KEY_PATH");
    let merchant = Merchant::from_pem(value("WECHATPAY_MCHID"), value("WECHATPAY_SERIAL_NO"), &private_key).unwrap();
    let key = PlatformKey::from_pem(value("WECHATPAY_PUBLIC_KEY_ID"), &file("WECHATPAY_PUBLIC_KEY_PATH")).unwrap();
    let client = Client::builder(merchant, key).base_url(value("WECHATPAY_BASE_URL")).build().unwrap();
    Running { process, client, orders, catalogues, memory: value("MEMORY").parse().unwrap(), cpu: Vec::new(), clock: Vec::new() }
}

fn round(runtime: &Runtime, gateway: &mut Running) {
    let (cpu, clock) = (cpu_time(gateway.process.id()), Instant::now());
    let next = Arc::new(AtomicUsize::new(0));
    runtime.block_on(async {
        let mut tasks = JoinSet::new();
        for _ in 0..CLIENTS {
            let (client, next, orders) = (gateway.client.clone(), Arc::clone(&next), gateway.orders);
            tasks.spawn(async move {
                loop {
                    let call = next.fetch_add(1, Ordering::Relaxed);
                    if call >= CALLS {
                        return;
                    }
                    // Spread over all orders.
                    query(call * 7919 % orders).send(&client).await.unwrap();
                }
            });
        }
        while let Some(ended) = tasks.join_next().await {
            ended.unwrap();
        }
    });
    gateway.clock.push(clock.elapsed().as_nanos() as f64 / CALLS as f64);
    gateway.cpu.push((cpu_time(gateway.process.id()) - cpu) / CALLS as f64);
}

fn query(number: usize) -> QueryPayafterOrder {
    QueryPayafterOrder {
        service_id: Some("500001".into()),
        out_order_no: Some(format!("ORDER{number}")),
        query_id: None,
        appid: None,
    }
}

fn folder(process: u32) -> PathBuf {
    std::env::temp_dir().join(format!("wechatpay-benches-{process}"))
}

/// CPU time of all threads of a process, in nanoseconds, as Linux counts it.
fn cpu_time(process: u32) -> f64 {
    let threads = fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    let times = threads.filter_map(|thread| fs::read_to_string(thread.path().join("schedstat")).ok());
    times.filter_map(|time| time.split(' ').next()?.parse::<f64>().ok()).sum()
}

/// Resident memory in KiB, as Linux counts it.
fn resident(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse().ok()).unwrap_or(0)
}
