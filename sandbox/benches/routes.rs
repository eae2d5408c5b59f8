//! What finding a route costs: with the templates of the catalogue, and with eight times as many.
//!
//!     cargo bench -p wechatpay-sandbox --bench routes
//!
//! Ends with an error if the larger table makes a call to the gateway more than a hundredth dearer: a call takes half a millisecond and
//! more, for its two signatures.

use std::hint::black_box;
use std::time::{Duration, Instant};

use wechatpay_sandbox::Router;

const COPIES: usize = 8;
const ROUNDS: usize = 2000;
const CALL: Duration = Duration::from_micros(500);

fn main() {
    let templates: Vec<_> = wechatpay_endpoints::declarations().map(|declaration| declaration.endpoint()).collect();
    let paths: Vec<(&str, String)> = templates
        .iter()
        .map(|endpoint| {
            let filled =
                endpoint.template.split('/').map(|segment| if segment.starts_with('<') { "1217752501201407" } else { segment });
            (endpoint.method.as_str(), filled.collect::<Vec<_>>().join("/"))
        })
        .collect();
    let [few, many] = [1, COPIES].map(|copies| {
        let mut router = Router::default();
        for copy in 0..copies {
            for endpoint in &templates {
                let template = match copy {
                    0 => endpoint.template,
                    copy => &*endpoint.template.replacen("v3/", &format!("v3/copy{copy}/"), 1).leak(),
                };
                router.add(endpoint.method.as_str(), template, copy);
            }
        }
        let mut times: Vec<Duration> = (0..9).map(|_| one_round(&router, &paths)).collect();
        times.sort();
        println!("{:>5} templates: {:>4} ns a path", copies * templates.len(), times[4].as_nanos());
        times[4]
    });
    let dearer = many.saturating_sub(few);
    assert!(dearer * 100 <= CALL, "{dearer:?} more is more than a hundredth of a call");
}

/// The time that one path takes.
fn one_round(router: &Router<usize>, paths: &[(&str, String)]) -> Duration {
    let begin = Instant::now();
    for _ in 0..ROUNDS / 9 {
        for (method, path) in paths {
            black_box(router.find(method, black_box(path))).expect("a declared path");
        }
    }
    begin.elapsed() / u32::try_from(ROUNDS / 9 * paths.len()).unwrap_or(u32::MAX)
}
