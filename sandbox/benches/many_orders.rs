//! 10,000 orders by 64 clients at a time: does an order cost more when there are many?
//!
//!     cargo bench -p wechatpay-sandbox
//!     cargo bench -p wechatpay-sandbox --features state    the same, and then with a state file
//!
//! Prints what each thousand took. Most of it is the two RSA signatures of a call, the client's and the gateway's. Ends with an
//! error if the last thousand took half as long again as the first.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use wechatpay_endpoints::v3::payscore::serviceorder::{CreateServiceOrder, PlannedTimeRange, RiskFund, RiskFundName};
use wechatpay_sandbox::Gateway;

const ORDERS: usize = 10_000;
const CLIENTS: usize = 64;
const STEP: usize = 1000;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    many(Gateway::start().await?).await?;
    #[cfg(feature = "state")]
    {
        let path = std::env::temp_dir().join(format!("wechatpay-sandbox-bench-{}", std::process::id()));
        println!("with a state file:");
        let result = many(Gateway::builder().state(&path).start().await?).await;
        println!("the file has {} KiB", std::fs::metadata(&path)?.len() / 1024);
        let begin = Instant::now();
        let again = Gateway::builder().state(&path).start().await?;
        println!("it is read in {} ms", begin.elapsed().as_millis());
        again.shutdown().await;
        std::fs::remove_file(&path)?;
        result?;
    }
    Ok(())
}

async fn many(gateway: Gateway) -> Result<(), Box<dyn std::error::Error>> {
    let next = Arc::new(AtomicUsize::new(0));
    let mut took = Vec::new();
    for step in 1..=ORDERS / STEP {
        let begin = Instant::now();
        let tasks: Vec<_> = (0..CLIENTS)
            .map(|_| {
                let client = gateway.client()?;
                let next = Arc::clone(&next);
                Ok(tokio::spawn(async move {
                    loop {
                        let number = next.fetch_add(1, Ordering::Relaxed);
                        if number >= step * STEP {
                            return Ok::<_, wechatpay_endpoints::Error>(());
                        }
                        create(number).send(&client).await?;
                    }
                }))
            })
            .collect::<Result<_, wechatpay_endpoints::ConfigurationError>>()?;
        for task in tasks {
            task.await??;
        }
        // Each task drew one number too many.
        next.store(step * STEP, Ordering::Relaxed);
        let each = begin.elapsed().as_micros() / STEP as u128;
        println!("orders {:>5} to {:>5}: {each} µs each", (step - 1) * STEP + 1, step * STEP);
        took.push(each);
    }
    let done = gateway.journal().iter().filter(|entry| entry.status == Some(200)).count();
    println!("{done} orders were created");
    gateway.shutdown().await;
    match (took.first(), took.last()) {
        (Some(first), Some(last)) if last * 2 > first * 3 => Err("an order costs more when there are many".into()),
        _ if done != ORDERS => Err("an order was not created".into()),
        _ => Ok(()),
    }
}

fn create(number: usize) -> CreateServiceOrder {
    CreateServiceOrder {
        out_order_no: format!("BENCH{number}"),
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        service_introduction: "某某酒店".into(),
        post_payments: None,
        post_discounts: None,
        time_range: PlannedTimeRange {
            start_time: "OnAccept".into(),
            end_time: None,
            start_time_remark: None,
            end_time_remark: None,
        },
        location: None,
        risk_fund: RiskFund { name: RiskFundName::Deposit, amount: 10_000, description: None },
        attach: None,
        notify_url: "https://www.example.com/notify".into(),
        openid: None,
        need_user_confirm: None,
        device: None,
    }
}
