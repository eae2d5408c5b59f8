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

/// The guide's chapters, in both languages.
#[cfg(doctest)]
macro_rules! chapters {
    ($($name:ident $file:literal)*) => { $(
        #[doc = include_str!(concat!("../docs/guide/en/src/", $file))]
        #[doc = include_str!(concat!("../docs/guide/zh/src/", $file))]
        struct $name;
    )* };
}

#[cfg(doctest)]
chapters! {
    FiveMinutes "five-minutes.md"
    MiniProgram "mini-program.md"
    Notifications "notifications.md"
    ServiceProviders "service-providers.md"
    ProfitSharing "profit-sharing.md"
    Transfers "transfers.md"
    Payscore "payscore.md"
    Declare "declare.md"
    Testing "testing.md"
    GoLive "going-live.md"
    PastOneMachine "past-one-machine.md"
    Moving "moving.md"
}
