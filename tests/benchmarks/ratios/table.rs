//! The table that is printed, row by row as it is measured.

use crate::measure::Comparison;

pub(crate) fn heading(what: &str) {
    println!("\n| {what} | ours | reference | ratio | quartiles | target |\n|---|--:|--:|--:|--:|--:|");
}

/// A comparison in time.
pub(crate) fn time(name: &str, comparison: &Comparison, target: Option<f64>) {
    let Comparison { ours, reference, ratio, quartiles: (lower, upper) } = comparison;
    let target = target.map_or(String::new(), |target| verdict(*ratio, target));
    println!(
        "| {name} | {} | {} | {ratio:.3} | {lower:.3}–{upper:.3} | {target} |",
        microseconds(*ours),
        microseconds(*reference)
    );
}

/// A comparison of rates, from what a call takes; more is better.
pub(crate) fn rate(name: &str, comparison: &Comparison) {
    let Comparison { ours, reference, ratio, quartiles: (lower, upper) } = comparison;
    let (ours, reference) = (1e9 / ours, 1e9 / reference);
    println!("| {name} | {ours:.0}/s | {reference:.0}/s | {:.3} | {:.3}–{:.3} | |", 1.0 / ratio, 1.0 / upper, 1.0 / lower);
}

/// A comparison of numbers that are the same in every run.
pub(crate) fn count(name: &str, ours: u64, reference: u64, target: Option<f64>) {
    let ratio = ours as f64 / reference as f64;
    let target = target.map_or(String::new(), |target| verdict(ratio, target));
    println!("| {name} | {ours} | {reference} | {ratio:.2} | | {target} |");
}

fn verdict(ratio: f64, target: f64) -> String {
    format!("≤ {target:.2}: {}", if ratio <= target { "held" } else { "MISSED" })
}

pub(crate) fn microseconds(nanoseconds: f64) -> String {
    match nanoseconds / 1000.0 {
        large if large >= 100.0 => format!("{large:.0} µs"),
        middle if middle >= 10.0 => format!("{middle:.1} µs"),
        small => format!("{small:.2} µs"),
    }
}
