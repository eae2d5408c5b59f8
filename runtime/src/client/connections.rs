//! The HTTP clients behind a client: one for each tokio runtime that calls, since a connection is driven by the runtime that opened
//! it. A call that took a connection of a runtime that lies idle would wait until its deadline.

use std::sync::{Mutex, PoisonError};

use tokio::runtime::{Handle, Id};

use super::transport::HttpSettings;
use crate::error::ConfigurationError;

/// How many runtimes are told apart. A program has one, or one for each processor; tests that share a client have many, which end.
const MOST_RUNTIMES: usize = 64;

/// Where a call gets its HTTP client from.
pub(super) enum Connections {
    /// The program's own: whatever it is good for.
    Given(reqwest::Client),
    Own(HttpSettings, Mutex<Own>),
}

/// The HTTP clients that were built here.
pub(super) struct Own {
    /// What was built with the client, for the first runtime that calls.
    spare: Option<reqwest::Client>,
    /// The runtimes that have called, the earliest first.
    runtimes: Vec<(Id, reqwest::Client)>,
}

impl Connections {
    /// Builds one HTTP client, so that what is wrong with the settings shows now.
    pub(super) fn new(settings: HttpSettings) -> Result<Self, ConfigurationError> {
        let spare = Some(settings.build()?);
        Ok(Connections::Own(settings, Mutex::new(Own { spare, runtimes: Vec::new() })))
    }

    /// The HTTP client of the runtime that this is called on.
    pub(super) fn of_this_runtime(&self) -> Result<reqwest::Client, ConfigurationError> {
        let runtime = Handle::try_current().map_err(|_| no_runtime())?.id();
        let (settings, own) = match self {
            Connections::Given(http) => return Ok(http.clone()),
            Connections::Own(settings, own) => (settings, own),
        };
        let mut own = own.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, http)) = own.runtimes.iter().find(|(known, _)| *known == runtime) {
            return Ok(http.clone());
        }
        let http = match own.spare.take() {
            Some(spare) => spare,
            None => settings.build()?,
        };
        if own.runtimes.len() == MOST_RUNTIMES {
            own.runtimes.remove(0);
        }
        own.runtimes.push((runtime, http.clone()));
        Ok(http)
    }
}

/// Of a call that is not made inside a tokio runtime.
pub(super) fn no_runtime() -> ConfigurationError {
    let fix = "call it inside a tokio runtime, or use `blocking::Client` (feature `blocking`)";
    ConfigurationError::new("the client", "is called outside of a tokio runtime", fix)
}
