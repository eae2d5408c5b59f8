//! Nothing: the benchmarks are in `ratios`, what they measured is in docs/performance.md.
#![forbid(unsafe_code)]
