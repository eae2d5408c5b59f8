//! A configuration that cannot work: the part that is wrong, the problem and the fix.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use crate::escape::EscapeControl;

/// Names the part of the configuration that is wrong, the problem and the fix. It never holds a key, nor anything that may be a
/// key in the wrong place.
///
/// If several parts are wrong, the error is about the first of them. [`problems`](ConfigurationError::problems) returns each, and
/// `Display` names them all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigurationError {
    item: Cow<'static, str>,
    problem: Cow<'static, str>,
    fix: Cow<'static, str>,
    others: Vec<ConfigurationError>,
}

impl ConfigurationError {
    pub(crate) fn new(item: &str, problem: impl Into<Cow<'static, str>>, fix: impl Into<Cow<'static, str>>) -> Self {
        ConfigurationError { item: item.to_owned().into(), problem: problem.into(), fix: fix.into(), others: Vec::new() }
    }

    /// Returns the same error with the origin of the item before its name: a variable, a file.
    #[cfg(feature = "client")]
    pub(crate) fn with_source(mut self, source: &str) -> Self {
        self.item = format!("{} ({source})", self.item).into();
        self
    }

    /// Returns the part that is wrong.
    pub fn item(&self) -> &str {
        &self.item
    }

    /// Returns what is wrong with the part.
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// Returns what to do.
    pub fn fix(&self) -> &str {
        &self.fix
    }

    /// Returns every part that is wrong, as an error of its own.
    pub fn problems(&self) -> impl Iterator<Item = ConfigurationError> {
        let first = ConfigurationError { others: Vec::new(), ..self.clone() };
        std::iter::once(first).chain(self.others.iter().cloned())
    }
}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(EscapeControl(&mut *formatter), "{} {}: {}", self.item, self.problem, self.fix)?;
        self.others.iter().try_for_each(|other| write!(formatter, "; {other}"))
    }
}

impl std::error::Error for ConfigurationError {}

/// Returns both values, or the errors of both, so that everything that is wrong is reported at once.
pub(crate) fn both<A, B>(
    one: Result<A, ConfigurationError>,
    other: Result<B, ConfigurationError>,
) -> Result<(A, B), ConfigurationError> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (Err(mut first), Err(second)) => {
            first.others.extend(second.problems());
            Err(first)
        }
        (Err(error), Ok(_)) | (Ok(_), Err(error)) => Err(error),
    }
}
