//! What is wrong with a request, as data and in words. [`validation`](super) finds it.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use crate::declaration::{Bounds, Location};
use crate::escape::EscapeControl;

/// One thing that is wrong with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The wire path: `total_amount`, `post_payments[0].name`.
    pub field: String,
    /// The location in the request.
    pub location: Location,
    /// What is wrong with the field.
    pub issue: Issue,
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A gateway shows names that a stranger sent.
        write!(EscapeControl(formatter), "`{}` ({}) {}", self.field, self.location, self.issue)
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Issue {
    /// A required field is absent or empty.
    Required,
    /// A text has too few or too many characters.
    Length {
        /// The number of characters.
        found: usize,
        /// The accepted numbers.
        accepted: Bounds<u32>,
    },
    /// A text has too few or too many bytes in UTF-8.
    Bytes {
        /// The number of bytes.
        found: usize,
        /// The accepted numbers.
        accepted: Bounds<u32>,
    },
    /// A list has too few or too many elements.
    Items {
        /// The number of elements.
        found: usize,
        /// The accepted numbers.
        accepted: Bounds<u32>,
    },
    /// A number is too small or too large.
    Range {
        /// The accepted numbers.
        accepted: Bounds<i64>,
    },
    /// A text does not match its pattern.
    Pattern {
        /// The regular expression.
        expected: &'static str,
    },
    /// A path value is `.` or `..`, which would address another resource.
    PathSegment,
    /// A header value has a character that no header can hold, or a space at an end, which HTTP drops.
    HeaderValue,
    /// A value has another type than the declared one.
    Type {
        /// The expected type, like "a text".
        expected: &'static str,
    },
    /// The endpoint does not have this parameter.
    Unknown,
    /// A parameter is there more than once.
    Repeated,
    /// A value could not be written or read, for this reason.
    Malformed(String),
    /// A rule across fields does not hold. The text completes the sentence that begins with the field's name.
    Rule(Cow<'static, str>),
}

impl fmt::Display for Issue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Issue::Required => formatter.write_str("is required and must not be empty"),
            Issue::Length { found, accepted } => {
                write!(formatter, "has {found} characters, {} accepted", counted(*found, accepted))
            }
            Issue::Bytes { found, accepted } => {
                write!(formatter, "has {found} bytes in UTF-8, {} accepted", counted(*found, accepted))
            }
            Issue::Items { found, accepted } => write!(formatter, "has {found} items, {} accepted", counted(*found, accepted)),
            // Too small is as likely as too large.
            Issue::Range { accepted } => {
                write!(formatter, "is out of range, {} accepted", Accepted { bounds: *accepted, too_small: true })
            }
            Issue::Pattern { expected } => write!(formatter, "does not match the pattern `{expected}`"),
            Issue::PathSegment => formatter.write_str("must not be `.` or `..`: that would address another resource"),
            Issue::HeaderValue => {
                formatter.write_str("must be visible ASCII with spaces only in between: a header holds nothing else")
            }
            Issue::Type { expected } => write!(formatter, "must be {expected}"),
            Issue::Unknown => formatter.write_str("is not a parameter of this endpoint"),
            Issue::Repeated => formatter.write_str("is there more than once"),
            Issue::Malformed(reason) => formatter.write_str(reason),
            Issue::Rule(rule) => formatter.write_str(rule),
        }
    }
}

/// Returns the accepted numbers, in words that name the bound that `found` breaks.
fn counted(found: usize, accepted: &Bounds<u32>) -> Accepted<u32> {
    Accepted { bounds: *accepted, too_small: found < accepted.least as usize }
}

/// "1 to 32 are", "at most 100 are", "at least 1 is".
struct Accepted<T> {
    bounds: Bounds<T>,
    /// Whether the value may be too small: then "at most" alone would not say what is wrong.
    too_small: bool,
}

impl<T: Copy + PartialEq + fmt::Display + Into<i128>> fmt::Display for Accepted<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Accepted { bounds: Bounds { least, most }, too_small } = *self;
        let unbounded = matches!(most.into(), most if most == i128::from(u32::MAX) || most == i128::from(i64::MAX));
        match (least.into(), unbounded) {
            (_, true) => write!(formatter, "at least {least} is"),
            (0 | 1, false) if most.into() > 1 && !too_small => write!(formatter, "at most {most} are"),
            (exactly, false) if exactly == most.into() => write!(formatter, "exactly {most} is"),
            _ => write!(formatter, "{least} to {most} are"),
        }
    }
}

/// Everything that is wrong with a request. As an error it is never empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Violations(Vec<Violation>);

impl Violations {
    pub(crate) fn add(&mut self, field: impl Into<String>, location: Location, issue: Issue) {
        self.0.push(Violation { field: field.into(), location, issue });
    }

    /// Adds a violation, unless there is one for its field.
    pub(super) fn add_other(&mut self, other: Violation) {
        if !self.0.iter().any(|violation| violation.field == other.field && violation.location == other.location) {
            self.0.push(other);
        }
    }

    #[cfg(feature = "server")]
    pub(super) fn add_others(&mut self, others: Violations) {
        others.0.into_iter().for_each(|other| self.add_other(other));
    }

    /// Puts `others` first, and drops the present violations of the same values: they are about a value that was not meant.
    #[cfg(feature = "server")]
    pub(crate) fn put_first(&mut self, others: Violations) {
        let same = |one: &Violation| others.iter().any(|other| other.field == one.field && other.location == one.location);
        self.0.retain(|violation| !same(violation));
        self.0.splice(..0, others.0);
    }

    pub(crate) fn into_result(self) -> Result<(), Violations> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }

    /// Returns the violations, in the order of the fields.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }

    /// Returns the number of violations.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether there are no violations.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'v> IntoIterator for &'v Violations {
    type Item = &'v Violation;
    type IntoIter = std::slice::Iter<'v, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().enumerate() {
            if index > 0 {
                formatter.write_str("; ")?;
            }
            violation.fmt(formatter)?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}
