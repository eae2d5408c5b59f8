//! Ratios to hand-written code and to bare primitives, printed as tables. What they mean is in docs/performance.md.
//!
//!     cargo bench -p wechatpay-benches --bench ratios [-- prepare verify …]
#![forbid(unsafe_code)]

mod calls;
mod gateway;
mod growth;
mod handwritten;
mod handwritten_client;
mod load;
mod measure;
mod prepare;
mod presigned;
mod seeds;
mod send;
mod shangmi;
mod table;
mod twins;
mod verify;

/// The seed documents' requests, and keys of no merchant: the tests' own.
#[path = "../../end_to_end/fixed.rs"]
#[allow(dead_code)]
mod fixed;

// Both have the same API. The code written by hand signs with the library that ours signs with.
#[cfg(feature = "aws-lc-rs")]
pub(crate) use aws_lc_rs as provider;
#[cfg(not(feature = "aws-lc-rs"))]
pub(crate) use ring as provider;

use handwritten::Handwritten;
use wechatpay_endpoints::Client;

fn main() {
    // Cargo adds `--bench`.
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let is_wanted = |section: &str| wanted.is_empty() || wanted.iter().any(|wanted| wanted == section);
    if std::env::args().any(|argument| argument == presigned::ARGUMENT) {
        return presigned::serve();
    }
    let behind = |name: &str| std::env::args().skip_while(|argument| argument != name).skip(1).collect::<Vec<_>>();
    if let [orders, catalogues] = behind(gateway::ARGUMENT).as_slice() {
        return gateway::serve(orders.parse().unwrap(), catalogues.parse().unwrap());
    }
    if let [base_url, calls] = behind(calls::ARGUMENT).as_slice() {
        return calls::run(base_url, calls.parse().unwrap());
    }
    let client = Client::builder(fixed::merchant(), fixed::platform_key()).clock(|| fixed::NOW).build().unwrap();
    let by_hand = Handwritten::new("https://api.mch.weixin.qq.com");
    if is_wanted("prepare") {
        prepare::run(&client, &by_hand);
    }
    if is_wanted("verify") {
        verify::run(&by_hand);
    }
    if is_wanted("shangmi") {
        shangmi::run();
    }
    if is_wanted("growth") {
        growth::run(&client, &by_hand);
    }
    if is_wanted("send") {
        send::run();
    }
    if is_wanted("load") {
        load::run();
    }
    if is_wanted("gateway") {
        gateway::run();
    }
}
