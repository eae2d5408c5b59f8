//! A configuration that cannot work: which part, what is wrong with it, and the fix.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use crate::escape::EscapeControl;

/// Names the part of the configuration that is wrong and what to do. Never holds a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigurationError {
    item: Cow<'static, str>,
    problem: Cow<'static, str>,
    fix: Cow<'static, str>,
}

impl ConfigurationError {
    pub(crate) fn new(item: &str, problem: impl Into<Cow<'static, str>>, fix: impl Into<Cow<'static, str>>) -> Self {
        ConfigurationError { item: item.to_owned().into(), problem: problem.into(), fix: fix.into() }
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
}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(EscapeControl(formatter), "{} {}: {}", self.item, self.problem, self.fix)
    }
}

impl std::error::Error for ConfigurationError {}
