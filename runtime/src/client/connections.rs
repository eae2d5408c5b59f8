//! The HTTP clients behind a client: one for each tokio runtime that calls, since the runtime that opened a connection drives it.
//! A call over a connection of an idle runtime would wait until its deadline.

use std::sync::{Mutex, PoisonError};

use tokio::runtime::{Handle, Id};

use super::transport::HttpSettings;
use crate::error::ConfigurationError;

/// How many runtimes have an HTTP client of their own. A program has one runtime, or one for each processor; tests start and end
/// many.
const MOST_RUNTIMES: usize = 64;

/// The source of a call's HTTP client.
pub(super) enum Connections {
    /// The program's own client.
    Given(reqwest::Client),
    Built(HttpSettings, Mutex<Built>),
}

/// The HTTP clients that this crate builds.
pub(super) struct Built {
    /// The one that was built with the client, for the first runtime that calls.
    spare: Option<reqwest::Client>,
    /// The runtimes that have called, the earliest first.
    runtimes: Vec<(Id, reqwest::Client)>,
}

impl Connections {
    /// Builds one HTTP client, so that wrong settings are found now.
    pub(super) fn new(settings: HttpSettings) -> Result<Self, ConfigurationError> {
        let spare = Some(settings.build()?);
        Ok(Connections::Built(settings, Mutex::new(Built { spare, runtimes: Vec::new() })))
    }

    /// Returns the HTTP client of the current tokio runtime.
    pub(super) fn of_this_runtime(&self) -> Result<reqwest::Client, ConfigurationError> {
        let runtime = Handle::try_current().map_err(|_| no_runtime())?.id();
        let (settings, built) = match self {
            Connections::Given(http) => return Ok(http.clone()),
            Connections::Built(settings, built) => (settings, built),
        };
        let mut built = built.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, http)) = built.runtimes.iter().find(|(known, _)| *known == runtime) {
            return Ok(http.clone());
        }
        let http = match built.spare.take() {
            Some(spare) => spare,
            None => settings.build()?,
        };
        if built.runtimes.len() == MOST_RUNTIMES {
            built.runtimes.remove(0);
        }
        built.runtimes.push((runtime, http.clone()));
        Ok(http)
    }
}

/// Returns the error of a call outside of a tokio runtime.
pub(super) fn no_runtime() -> ConfigurationError {
    let fix = "call it inside a tokio runtime, or use `blocking::Client` (feature `blocking`)";
    ConfigurationError::new("the client", "is called outside of a tokio runtime", fix)
}
