//! Checks a declared value against its declaration: every violation at once.
//!
//! The same code looks at what is about to be sent (a struct) and at what was received (JSON), so that our client and our
//! gateway cannot disagree.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use crate::declaration::{Bounds, Field, Location, ObjectDescriptor, ObjectView, Type, View};
use crate::sensitive;

/// One thing that is wrong with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The wire path: `total_amount`, `post_payments[0].name`.
    pub field: String,
    /// Where in the request it is.
    pub location: Location,
    /// What is wrong with it.
    pub issue: Issue,
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` ({}) {}", self.field, self.location, self.issue)
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Issue {
    /// It is required and absent, or empty.
    Required,
    /// A text of a length, in characters, that is not accepted.
    Length {
        /// What it has.
        found: usize,
        /// What is accepted.
        accepted: Bounds<u32>,
    },
    /// A list of a length that is not accepted.
    Items {
        /// What it has.
        found: usize,
        /// What is accepted.
        accepted: Bounds<u32>,
    },
    /// A number that is not accepted.
    Range {
        /// What is accepted.
        accepted: Bounds<i64>,
    },
    /// A text that does not match its pattern.
    Pattern {
        /// The pattern.
        expected: &'static str,
    },
    /// A path value that would address another resource: `.` or `..`.
    PathSegment,
    /// A header value with a character that no header can hold, or with a space at an end, which HTTP drops.
    HeaderValue,
    /// Not of the declared type: what was expected.
    Type {
        /// What was expected.
        expected: &'static str,
    },
    /// A parameter that the endpoint does not have.
    Unknown,
    /// A parameter that is there more than once.
    Repeated,
    /// A value that could not be written or read, and why.
    Unreadable(String),
    /// A rule across fields does not hold: which.
    Rule(Cow<'static, str>),
}

impl fmt::Display for Issue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Issue::Required => formatter.write_str("is required and must not be empty"),
            Issue::Length { found, accepted } => write!(formatter, "has {found} characters, {} accepted", Accepted(*accepted)),
            Issue::Items { found, accepted } => write!(formatter, "has {found} items, {} accepted", Accepted(*accepted)),
            // Too small is as likely as too large: "at most" would not say what is wrong with 0.
            Issue::Range { accepted: Bounds { least: least @ (0 | 1), most } } if *most != i64::MAX => {
                write!(formatter, "is out of range, {least} to {most} are accepted")
            }
            Issue::Range { accepted } => write!(formatter, "is out of range, {} accepted", Accepted(*accepted)),
            Issue::Pattern { expected } => write!(formatter, "does not match the pattern `{expected}`"),
            Issue::PathSegment => formatter.write_str("must not be `.` or `..`: that would address another resource"),
            Issue::HeaderValue => {
                formatter.write_str("must be visible ASCII with spaces only in between: a header holds nothing else")
            }
            Issue::Type { expected } => write!(formatter, "must be {expected}"),
            Issue::Unknown => formatter.write_str("is not a parameter of this endpoint"),
            Issue::Repeated => formatter.write_str("is there more than once"),
            Issue::Unreadable(reason) => formatter.write_str(reason),
            Issue::Rule(rule) => formatter.write_str(rule),
        }
    }
}

/// "1 to 32 are", "at most 100 are", "at least 1 is".
struct Accepted<T>(Bounds<T>);

impl<T: Copy + PartialEq + fmt::Display + Into<i128>> fmt::Display for Accepted<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Accepted(Bounds { least, most }) = *self;
        let unbounded = matches!(most.into(), most if most == i128::from(u32::MAX) || most == i128::from(i64::MAX));
        match (least.into(), unbounded) {
            (_, true) => write!(formatter, "at least {least} is"),
            (0 | 1, false) if most.into() > 1 => write!(formatter, "at most {most} are"),
            (exactly, false) if exactly == most.into() => write!(formatter, "exactly {most} is"),
            _ => write!(formatter, "{least} to {most} are"),
        }
    }
}

/// Everything that is wrong with a request; never empty where it is an error.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Violations(Vec<Violation>);

impl Violations {
    pub(crate) fn add(&mut self, field: impl Into<String>, location: Location, issue: Issue) {
        self.0.push(Violation { field: field.into(), location, issue });
    }

    /// Puts `others` before these, save what these say of the same values: that is about something else than was meant.
    #[cfg(feature = "server")]
    pub(crate) fn put_first(&mut self, others: Violations) {
        let same = |one: &Violation| others.iter().any(|other| other.field == one.field && other.location == one.location);
        self.0.retain(|violation| !same(violation));
        self.0.splice(..0, others.0);
    }

    pub(crate) fn into_result(self) -> Result<(), Violations> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }

    /// The violations, in the order of the fields.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
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

/// What a rule across fields is handed: it refuses fields by their wire names.
///
/// ```
/// use wechatpay_runtime::{Check, Endpoint as _, wechatpay_endpoint};
///
/// #[wechatpay_endpoint(POST, "v3/transfers", check = both_or_none)]
/// struct Transfer { name: Option<String>, account: Option<String> }
///
/// fn both_or_none(transfer: &Transfer, check: &mut Check<'_>) {
///     if transfer.name.is_some() != transfer.account.is_some() {
///         check.refuse("account", "and `name` are given together or not at all");
///     }
/// }
///
/// let violations = Transfer { name: Some("Li".into()), account: None }.validate().unwrap_err();
/// assert_eq!(violations.to_string(), "`account` (body) and `name` are given together or not at all");
/// ```
pub struct Check<'c> {
    descriptor: &'static ObjectDescriptor,
    place: Option<&'c Place<'c>>,
    location: Option<Location>,
    violations: &'c mut Violations,
}

impl Check<'_> {
    /// Refuses the field of this wire name (`post_payments[0].amount` for one further in): `rule` completes the sentence
    /// that begins with the field's name.
    pub fn refuse(&mut self, field: &str, rule: impl Into<Cow<'static, str>>) {
        let first = field.split(['.', '[']).next().unwrap_or(field);
        let own = || self.descriptor.field(first).map_or(Location::Body, |field| field.location);
        let location = self.location.unwrap_or_else(own);
        self.violations.add(spell(self.place, field), location, Issue::Rule(rule.into()));
    }
}

/// Where in the request a nested object is: a chain on the stack, spelled out only when something is wrong there.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) outer: Option<&'a Place<'a>>,
    pub(crate) name: &'a str,
    pub(crate) item: Option<usize>,
}

#[cfg(feature = "server")]
impl Place<'_> {
    /// The name of the request's own field that this is in.
    pub(crate) fn outermost(&self) -> &str {
        self.outer.map_or(self.name, Place::outermost)
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(outer) = self.outer {
            write!(formatter, "{outer}.")?;
        }
        formatter.write_str(self.name)?;
        self.item.map_or(Ok(()), |index| write!(formatter, "[{index}]"))
    }
}

fn spell(outer: Option<&Place<'_>>, name: &str) -> String {
    Place { outer, name, item: None }.to_string()
}

/// Checks a whole request.
pub(crate) fn request(descriptor: &'static ObjectDescriptor, object: &dyn ObjectView) -> Result<(), Violations> {
    let mut violations = Violations::default();
    self::object(descriptor, object, None, None, &mut violations);
    violations.into_result()
}

/// `within` is the location of the field that holds this object; `None` for the request itself, whose fields have their own.
fn object(
    descriptor: &'static ObjectDescriptor,
    object: &dyn ObjectView,
    place: Option<&Place<'_>>,
    within: Option<Location>,
    violations: &mut Violations,
) {
    let before = violations.len();
    fields(descriptor, object, place, within, violations);
    let given = object.names();
    if !given.is_empty() {
        names(descriptor, given, place, within, violations);
    }
    // A rule across fields may rely on each of them being right by itself.
    if violations.len() == before {
        object.check(&mut Check { descriptor, place, location: within, violations });
    }
}

/// Looks at the names that an object came with.
fn names(
    descriptor: &'static ObjectDescriptor,
    given: Vec<&str>,
    place: Option<&Place<'_>>,
    within: Option<Location>,
    violations: &mut Violations,
) {
    let mut seen = HashSet::new();
    for name in given {
        let issue = match () {
            () if !seen.insert(name) => Issue::Repeated,
            () if descriptor.field(name).is_none() && !takes_any_name(descriptor) => Issue::Unknown,
            () => continue,
        };
        violations.add(spell(place, name), within.unwrap_or(Location::Body), issue);
    }
}

fn takes_any_name(descriptor: &ObjectDescriptor) -> bool {
    descriptor.fields.iter().any(|field| match field.ty {
        Type::Object(object) if field.flatten => takes_any_name(object()),
        _ => field.flatten,
    })
}

fn fields(
    descriptor: &'static ObjectDescriptor,
    object: &dyn ObjectView,
    place: Option<&Place<'_>>,
    within: Option<Location>,
    violations: &mut Violations,
) {
    for (index, field) in descriptor.fields.iter().enumerate() {
        let view = object.field(index, field);
        if field.flatten {
            if let (Type::Object(descriptor), View::Object(object)) = (&field.ty, &view)
                && (field.required || !is_absent(descriptor(), *object))
            {
                let within = within.or(Some(field.location));
                let before = violations.len();
                fields(descriptor(), *object, place, within, violations);
                if violations.len() == before {
                    object.check(&mut Check { descriptor: descriptor(), place, location: within, violations });
                }
            }
            continue;
        }
        let at = Place { outer: place, name: field.name, item: None };
        let location = within.unwrap_or(field.location);
        match view {
            View::Absent if field.required => violations.add(at.to_string(), location, Issue::Required),
            View::Absent => {}
            view => value(field, &field.ty, &view, &at, location, violations),
        }
    }
}

/// Whether nothing of a flattened object is there: an optional one is absent then.
fn is_absent(descriptor: &'static ObjectDescriptor, object: &dyn ObjectView) -> bool {
    descriptor.fields.iter().enumerate().all(|(index, field)| match (object.field(index, field), &field.ty) {
        (View::Absent, _) => true,
        (View::Object(object), Type::Object(descriptor)) if field.flatten => is_absent(descriptor(), object),
        _ => false,
    })
}

/// `ty` is the field's, or of a list's elements.
fn value(field: &Field, ty: &Type, view: &View<'_>, at: &Place<'_>, location: Location, violations: &mut Violations) {
    let issue = match (ty, view) {
        // What refused it may have repeated it.
        (_, View::Unwritable(_)) if field.sensitive => Some(Issue::Unreadable("cannot be written".to_owned())),
        (_, View::Unwritable(reason)) => Some(Issue::Unreadable(format!("cannot be written: {reason}"))),
        (Type::Text | Type::Enumeration(_), View::Text(text)) => self::text(field, text, location),
        (Type::Integer | Type::IntegerEnumeration(_), View::Integer(integer)) => self::integer(field, *integer),
        (Type::Number, View::Number(number)) => self::number(field, *number),
        (Type::Number, View::Integer(integer)) => self::number(field, *integer as f64),
        (Type::Boolean, View::Boolean(_)) => None,
        (Type::File, View::File(file)) => file.name().is_empty().then_some(Issue::Required),
        (Type::Any, view) => self::any(field, view, location),
        (Type::List(item_type), View::List(list)) => {
            for index in 0..list.len() {
                let at = Place { outer: at.outer, name: at.name, item: Some(index) };
                match list.item(index) {
                    View::Absent => violations.add(at.to_string(), location, Issue::Required),
                    view => value(field, item_type, &view, &at, location, violations),
                }
            }
            self::items(field, list.len())
        }
        (Type::Object(descriptor), View::Object(object)) => {
            self::object(descriptor(), *object, Some(at), Some(location), violations);
            None
        }
        (ty, _) => Some(Issue::Type { expected: ty.noun() }),
    };
    if let Some(issue) = issue {
        violations.add(at.to_string(), location, issue);
    }
}

fn text(field: &Field, text: &str, location: Location) -> Option<Issue> {
    let in_path = location == Location::Path;
    if text.is_empty() && (field.required || in_path) {
        return Some(Issue::Required);
    }
    if in_path && matches!(text, "." | "..") {
        return Some(Issue::PathSegment);
    }
    let arrives_whole = |text: &str| text.bytes().all(|byte| (b' '..0x7f).contains(&byte)) && text.trim_matches(' ') == text;
    if field.sensitive {
        if in_path {
            return Some(Issue::Rule("is sensitive, and a path value cannot be encrypted".into()));
        }
        if let Some(issue) = sensitive::too_long(text) {
            return Some(issue);
        }
    } else if matches!(location, Location::Header(_)) && !arrives_whole(text) {
        return Some(Issue::HeaderValue);
    }
    if let Some(accepted) = field.len {
        // There are no more characters than bytes: most texts need not be counted.
        let found = if accepted.least <= 1 && text.len() <= accepted.most as usize { text.len() } else { text.chars().count() };
        if !(accepted.least as usize..=accepted.most as usize).contains(&found) {
            return Some(Issue::Length { found, accepted });
        }
    }
    let pattern = field.pattern?();
    (!pattern.matches(text)).then_some(Issue::Pattern { expected: pattern.as_str() })
}

/// A value of a foreign type: what its limits are about is known only now.
fn any(field: &Field, view: &View<'_>, location: Location) -> Option<Issue> {
    match view {
        View::Json(json) if field.sensitive && !json.is_string() => Some(Issue::Type { expected: "a string" }),
        View::Boolean(_) | View::Integer(_) | View::Number(_) | View::List(_) | View::Object(_) if field.sensitive => {
            Some(Issue::Type { expected: "a string" })
        }
        View::Text(text) => self::text(field, text, location),
        View::Integer(integer) => self::integer(field, *integer),
        View::Number(number) => self::number(field, *number),
        View::List(list) => items(field, list.len()),
        View::Json(json) => match &**json {
            serde_json::Value::String(text) => self::text(field, text, location),
            serde_json::Value::Number(number) => match number.as_i128() {
                Some(integer) => self::integer(field, integer),
                None => self::number(field, number.as_f64()?),
            },
            serde_json::Value::Array(list) => items(field, list.len()),
            _ => None,
        },
        _ => None,
    }
}

fn items(field: &Field, found: usize) -> Option<Issue> {
    if found == 0 && field.required {
        return Some(Issue::Required);
    }
    let accepted = field.items?;
    (!(accepted.least as usize..=accepted.most as usize).contains(&found)).then_some(Issue::Items { found, accepted })
}

fn integer(field: &Field, integer: i128) -> Option<Issue> {
    let accepted = field.range?;
    (!(i128::from(accepted.least)..=i128::from(accepted.most)).contains(&integer)).then_some(Issue::Range { accepted })
}

fn number(field: &Field, number: f64) -> Option<Issue> {
    if !number.is_finite() {
        return Some(Issue::Type { expected: "a finite number" });
    }
    let accepted = field.range?;
    (!(accepted.least as f64..=accepted.most as f64).contains(&number)).then_some(Issue::Range { accepted })
}
