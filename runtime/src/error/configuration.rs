//! A configuration that cannot work: which part, what is wrong with it, and the fix.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use crate::escape::EscapeControl;

/// Names the part of the configuration that is wrong and what to do. Never holds a key, nor anything that may be one in the
/// wrong place.
///
/// Where several parts are wrong, it is about the first of them, [`problems`](ConfigurationError::problems) has each, and its
/// `Display` says them all.
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

    /// The same error about an item that is known by where it came from too: a variable, a file.
    #[cfg(feature = "client")]
    pub(crate) fn with_source(mut self, source: &str) -> Self {
        self.item = format!("{} ({source})", self.item).into();
        self
    }

    /// The part that is wrong.
    pub fn item(&self) -> &str {
        &self.item
    }

    /// What is wrong with it.
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// What to do.
    pub fn fix(&self) -> &str {
        &self.fix
    }

    /// Every part that is wrong, as an error of its own.
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

/// Both values, or the errors of both: all that is wrong is said at once.
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
