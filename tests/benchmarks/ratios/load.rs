//! Where the signature should run with 64 calls in flight: on the task that calls, among tokio's blocking threads, or there but never
//! more at once than there are processors. Measured on the client written by hand, beside the library as it is: calls per second, and
//! how late a task wakes that has nothing to do with the calls.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use tokio::runtime::Runtime;
use tokio::sync::Semaphore;
use wechatpay_endpoints::Client;

use crate::handwritten::Handwritten;
use crate::handwritten_client::{HandwrittenClient, Where};
use crate::measure::median;
use crate::send::{PATH, at_once};
use crate::table::microseconds;
use crate::{fixed, presigned, twins};

const CALLS: usize = 64;
const EACH: usize = 4;
const ROUNDS: usize = 8;

#[derive(Default)]
struct Seen {
    clock: Vec<f64>,
    cpu: Vec<f64>,
    late: Vec<f64>,
}

pub(crate) fn run() {
    let (_server, base_url) = presigned::start();
    let order = Arc::new(fixed::direct());
    let twin: Arc<twins::Direct> = Arc::new(serde_json::from_slice(order.request().unwrap().body()).unwrap());
    let client = Client::builder(fixed::merchant(), fixed::platform_key()).base_url(&base_url).build().unwrap();
    let permits = Arc::new(Semaphore::new(available_parallelism().map_or(2, usize::from)));
    let by_hand = Arc::new(HandwrittenClient::new(Handwritten::new(&base_url)));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();

    let places = [
        ("by hand, on the calling task", Some(Where::Inline)),
        ("by hand, on blocking threads", Some(Where::Blocking)),
        ("by hand, on as many blocking threads as processors", Some(Where::Few(permits))),
        ("the library", None),
    ];
    let mut seen: Vec<Seen> = places.iter().map(|_| Seen::default()).collect();
    for _ in 0..=ROUNDS {
        for ((_, place), seen) in places.iter().zip(&mut seen) {
            match place {
                Some(place) => {
                    let (by_hand, twin, place) = (Arc::clone(&by_hand), Arc::clone(&twin), place.clone());
                    round(&runtime, seen, move || {
                        let (by_hand, twin, place) = (Arc::clone(&by_hand), Arc::clone(&twin), place.clone());
                        async move {
                            by_hand.send::<twins::CompletedOrder>(PATH, &*twin, &place).await;
                        }
                    });
                }
                None => {
                    let (client, order) = (client.clone(), Arc::clone(&order));
                    round(&runtime, seen, move || {
                        let (client, order) = (client.clone(), Arc::clone(&order));
                        async move {
                            order.send(&client).await.unwrap();
                        }
                    });
                }
            }
        }
    }
    println!(
        "\n| {CALLS} calls in flight: where the signature runs | calls per second | CPU time of a call | another task wakes late by, median | 95 % | at most |\n|---|--:|--:|--:|--:|--:|"
    );
    for ((name, _), Seen { mut late, clock, cpu }) in places.iter().zip(seen) {
        late.sort_by(f64::total_cmp);
        let at =
            |share: f64| late.get(((late.len() - 1) as f64 * share) as usize).map_or("?".to_owned(), |late| microseconds(*late));
        let rate = 1e9 / median(clock);
        println!("| {name} | {rate:.0}/s | {} | {} | {} | {} |", microseconds(median(cpu)), at(0.5), at(0.95), at(1.0));
    }
}

/// 64 tasks call, while one more sleeps for a millisecond at a time and looks how late it wakes.
fn round<F: Future<Output = ()> + Send + 'static>(
    runtime: &Runtime,
    seen: &mut Seen,
    call: impl Fn() -> F + Clone + Send + 'static,
) {
    let stop = Arc::new(AtomicBool::new(false));
    let watched = Arc::clone(&stop);
    let other = runtime.spawn(async move {
        let mut late = Vec::new();
        while !watched.load(Ordering::Relaxed) {
            let begin = Instant::now();
            tokio::time::sleep(Duration::from_millis(1)).await;
            late.push((begin.elapsed() - Duration::from_millis(1)).as_nanos() as f64);
        }
        late
    });
    let took = at_once(runtime, CALLS, EACH, call);
    stop.store(true, Ordering::Relaxed);
    seen.late.extend(runtime.block_on(other).unwrap());
    seen.clock.push(took.clock);
    seen.cpu.push(took.cpu);
}
