//! The same call again and again, for the comparison with other clients: prints the CPU time of one, in microseconds.

use wechatpay_endpoints::Client;

use crate::fixed;
use crate::measure::process_time;

/// The argument; the server's address and the number of calls follow.
pub(crate) const ARGUMENT: &str = "--calls";

pub(crate) fn run(base_url: &str, calls: u32) {
    let client = Client::builder(fixed::merchant(), fixed::platform_key()).base_url(base_url).build().unwrap();
    let order = fixed::direct();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let call = |calls| {
        runtime.block_on(async {
            for _ in 0..calls {
                assert_eq!(order.send(&client).await.unwrap().total_amount, 3900);
            }
        });
    };
    call(50);
    let begin = process_time();
    call(calls);
    println!("{:.1}", (process_time() - begin) / f64::from(calls) / 1000.0);
}
