//! Nothing but the documents whose examples are compiled: the README and the pages that show code.

/// The README's example compiles as it is written.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// So does the one of the Chinese README.
#[cfg(doctest)]
#[doc = include_str!("../README.zh-CN.md")]
struct ChineseReadme;

/// The seeds' calls compile as they are written.
#[cfg(doctest)]
#[doc = include_str!("../docs/seed-calls.md")]
struct SeedCalls;
