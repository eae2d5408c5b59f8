//! How two pieces of code are compared: interleaved, in CPU time of this thread, by the median of the pairs' ratios.
//!
//! Both take their turns every few milliseconds, first one, then the other, then the other way round, so that what the machine
//! does besides falls on both alike.

use std::hint::black_box;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// How long one side runs at a turn.
const TURN: Duration = Duration::from_millis(2);

/// What a comparison gave.
pub(crate) struct Comparison {
    /// Nanoseconds of one run of ours, median.
    pub(crate) ours: f64,
    /// Nanoseconds of one run of the reference, median.
    pub(crate) reference: f64,
    /// The median of the pairs' ratios.
    pub(crate) ratio: f64,
    /// The quartiles of the pairs' ratios.
    pub(crate) quartiles: (f64, f64),
}

/// CPU time of this thread, in nanoseconds.
pub(crate) fn thread_time() -> f64 {
    nanoseconds(ClockId::ThreadCPUTime)
}

/// CPU time of this process, all threads, in nanoseconds.
pub(crate) fn process_time() -> f64 {
    nanoseconds(ClockId::ProcessCPUTime)
}

fn nanoseconds(clock: ClockId) -> f64 {
    let time = clock_gettime(clock);
    time.tv_sec as f64 * 1e9 + time.tv_nsec as f64
}

/// Compares `ours` with `reference` in `pairs` turns of each.
pub(crate) fn compare<O, R>(pairs: usize, mut ours: impl FnMut() -> O, mut reference: impl FnMut() -> R) -> Comparison {
    let (ours_runs, reference_runs) = (runs_of_a_turn(&mut ours), runs_of_a_turn(&mut reference));
    let turns = (0..pairs).map(|pair| {
        if pair % 2 == 0 {
            let first = turn(ours_runs, &mut ours);
            (first, turn(reference_runs, &mut reference))
        } else {
            let first = turn(reference_runs, &mut reference);
            (turn(ours_runs, &mut ours), first)
        }
    });
    Comparison::of(turns.collect())
}

impl Comparison {
    /// From what each pair of turns took: ours, and the reference.
    pub(crate) fn of(pairs: Vec<(f64, f64)>) -> Self {
        let mut ratios: Vec<f64> = pairs.iter().map(|(ours, reference)| ours / reference).collect();
        ratios.sort_by(f64::total_cmp);
        let at = |share: f64| ratios.get((share * ratios.len() as f64) as usize).copied().unwrap_or(f64::NAN);
        Comparison {
            ours: median(pairs.iter().map(|(ours, _)| *ours)),
            reference: median(pairs.iter().map(|(_, reference)| *reference)),
            ratio: median(ratios.iter().copied()),
            quartiles: (at(0.25), at(0.75)),
        }
    }
}

/// The median; no number where there is none.
pub(crate) fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn runs_of_a_turn<T>(run: &mut impl FnMut() -> T) -> usize {
    let mut runs = 1;
    loop {
        let took = turn(runs, run) * runs as f64;
        if took >= TURN.as_nanos() as f64 / 2.0 {
            return runs;
        }
        runs *= 2;
    }
}

/// Nanoseconds of one run.
fn turn<T>(runs: usize, run: &mut impl FnMut() -> T) -> f64 {
    let begin = thread_time();
    for _ in 0..runs {
        black_box(run());
    }
    (thread_time() - begin) / runs as f64
}

/// Allocations of one run, the ones that make something larger included.
pub(crate) fn allocations<T>(mut run: impl FnMut() -> T) -> u64 {
    // What is made once, at the first run, is not counted.
    black_box(run());
    allocation_counter::measure(|| {
        black_box(run());
    })
    .count_total
}
