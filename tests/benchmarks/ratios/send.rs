//! `send` over loopback, one call at a time and 64 at once, beside the tightest client that one would write by hand on reqwest
//! and ring: in CPU time of this process, and in calls per second.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::runtime::Runtime;
use tokio::task::JoinSet;
use wechatpay_endpoints::Client;
use wechatpay_endpoints::v3::payscore::serviceorder::CompleteServiceOrder;

use crate::handwritten::Handwritten;
use crate::handwritten_client::{HandwrittenClient, Where};
use crate::measure::{Comparison, process_time};
use crate::{fixed, presigned, table, twins};

pub(crate) const PATH: (&str, &str, &str) = ("v3/payscore/serviceorder", "1234323JKHDFE1243252", "complete");

/// What a turn of some calls took, in nanoseconds a call: CPU time, and time on the clock.
pub(crate) struct Took {
    pub(crate) cpu: f64,
    pub(crate) clock: f64,
}

pub(crate) fn run() {
    let (_server, base_url) = presigned::start();
    let client = Client::builder(fixed::merchant(), fixed::platform_key()).base_url(&base_url).build().unwrap();
    let by_hand = Arc::new(HandwrittenClient::new(Handwritten::new(&base_url)));
    let order = fixed::direct();
    let twin: twins::Direct = serde_json::from_slice(order.request().unwrap().body()).unwrap();
    let (order, twin) = (Arc::new(order), Arc::new(twin));

    table::heading("`send` over loopback, beside a client written by hand on reqwest and ring");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let pairs = pairs(
        400,
        || one_at_a_time(&runtime, 4, async || ours(&client, &order).await),
        || one_at_a_time(&runtime, 4, async || theirs(&by_hand, &twin).await),
    );
    rows("one at a time", &pairs);

    // With it end the connections that it drives; in the clients' pools they would wait for a runtime that nobody runs.
    drop(runtime);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let ours_at_once = |tasks, calls_of_each| {
        let (client, order) = (client.clone(), Arc::clone(&order));
        at_once(&runtime, tasks, calls_of_each, move || {
            let (client, order) = (client.clone(), Arc::clone(&order));
            async move { ours(&client, &order).await }
        })
    };
    let theirs_at_once = |tasks, calls_of_each| {
        let (by_hand, twin) = (Arc::clone(&by_hand), Arc::clone(&twin));
        at_once(&runtime, tasks, calls_of_each, move || {
            let (by_hand, twin) = (Arc::clone(&by_hand), Arc::clone(&twin));
            async move { theirs(&by_hand, &twin).await }
        })
    };
    let pairs = self::pairs(80, || ours_at_once(64, 2), || theirs_at_once(64, 2));
    rows("64 at once", &pairs);

    table::heading("growth: `send` with more calls in flight, over one at a time");
    for in_flight in [2, 8, 64, 512] {
        let pairs = self::pairs(12, || ours_at_once(in_flight, 128_usize.div_ceil(in_flight)), || ours_at_once(1, 64));
        let (cpu, clock) = comparisons(&pairs);
        table::time(&format!("{in_flight} in flight, CPU time of a call"), &cpu, None);
        table::rate(&format!("{in_flight} in flight, calls per second"), &clock);
    }
}

async fn ours(client: &Client, order: &CompleteServiceOrder) {
    assert_eq!(order.send(client).await.unwrap().total_amount, 3900);
}

async fn theirs(by_hand: &HandwrittenClient, twin: &twins::Direct) {
    assert_eq!(by_hand.send::<twins::CompletedOrder>(PATH, twin, &Where::Inline).await.total_amount, 3900);
}

fn rows(how: &str, pairs: &[(Took, Took)]) {
    let (cpu, clock) = comparisons(pairs);
    table::time(&format!("{how}, CPU time of a call"), &cpu, Some(1.02));
    table::rate(&format!("{how}, calls per second"), &clock);
}

fn comparisons(pairs: &[(Took, Took)]) -> (Comparison, Comparison) {
    let of = |measure: fn(&Took) -> f64| {
        Comparison::of(pairs.iter().map(|(ours, reference)| (measure(ours), measure(reference))).collect())
    };
    (of(|took| took.cpu), of(|took| took.clock))
}

/// Turns of ours and of the reference, one first, then the other; the first of each are to warm up.
fn pairs(pairs: usize, mut ours: impl FnMut() -> Took, mut reference: impl FnMut() -> Took) -> Vec<(Took, Took)> {
    ours();
    reference();
    let turn = |pair| {
        if pair % 2 == 0 {
            let first = ours();
            (first, reference())
        } else {
            let first = reference();
            (ours(), first)
        }
    };
    (0..pairs).map(turn).collect()
}

fn one_at_a_time(runtime: &Runtime, calls: usize, call: impl AsyncFn()) -> Took {
    took(calls, || {
        runtime.block_on(async {
            for _ in 0..calls {
                call().await;
            }
        });
    })
}

/// `tasks` at once, each of which makes some calls, one behind the other.
pub(crate) fn at_once<F: Future<Output = ()> + Send + 'static>(
    runtime: &Runtime,
    tasks: usize,
    calls_of_each: usize,
    call: impl Fn() -> F + Clone + Send + 'static,
) -> Took {
    took(tasks * calls_of_each, || {
        runtime.block_on(async {
            let mut set = JoinSet::new();
            for _ in 0..tasks {
                let call = call.clone();
                set.spawn(async move {
                    for _ in 0..calls_of_each {
                        call().await;
                    }
                });
            }
            while let Some(ended) = set.join_next().await {
                ended.unwrap();
            }
        });
    })
}

fn took(calls: usize, run: impl FnOnce()) -> Took {
    let (cpu, clock) = (process_time(), Instant::now());
    run();
    let elapsed: Duration = clock.elapsed();
    Took { cpu: (process_time() - cpu) / calls as f64, clock: elapsed.as_nanos() as f64 / calls as f64 }
}
