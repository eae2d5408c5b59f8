//! Checks a declared value against its declaration: every violation at once.
//!
//! The same code checks a struct that will be sent and JSON that was received, so that our client and our gateway cannot
//! disagree. `violations` holds the result.

mod violations;

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

#[cfg(feature = "server")]
use crate::declaration::DecodeError;
use crate::declaration::{Bounds, Field, FieldOption, Location, ObjectDescriptor, ObjectView, Type, View, Width};
use crate::file::File;
use crate::sensitive;

pub use violations::{Issue, Violation, Violations};

/// Takes the violations of a rule across fields. The rule refuses fields by their wire names.
///
/// ```
/// use wechatpay_runtime::{Check, wechatpay_endpoint};
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
    #[cfg(feature = "server")]
    pub(crate) fn descriptor(&self) -> &'static ObjectDescriptor {
        self.descriptor
    }

    /// Checks the struct that was read from JSON: its rules across fields, and what it would write. The JSON itself was checked
    /// before.
    #[cfg(feature = "server")]
    pub(crate) fn object(&mut self, object: &dyn ObjectView) {
        let mut violations = Violations::default();
        self::object(self.descriptor, object, self.place, self.location, &mut violations);
        self.violations.add_others(violations);
    }

    /// Adds a violation that only the Rust type of the value can find.
    #[cfg(feature = "server")]
    pub(crate) fn decode_error(&mut self, error: &DecodeError) {
        self.add(error.path(), Issue::Malformed(error.reason().to_owned()));
    }

    /// Refuses the field with this wire name, or with this path: `post_payments[0].amount`. `rule` completes the sentence that
    /// begins with the field's name.
    ///
    /// Nothing is added if the field has a violation already, since the rule was not written for such a value. The violation says
    /// so if no field has this name.
    pub fn refuse(&mut self, field: &str, rule: impl Into<Cow<'static, str>>) {
        let rule = rule.into();
        let rule = match self.descriptor.has(field) {
            true => rule,
            false => format!("{rule} (`{}` has no such field: its rule names another)", self.descriptor.name).into(),
        };
        self.add(field, Issue::Rule(rule));
    }

    /// Refuses the field unless it tells the SHA-256 of the file, in hex. An upload tells it beside the file.
    ///
    /// ```
    /// use wechatpay_runtime::{Check, File, wechatpay_endpoint};
    ///
    /// #[wechatpay_endpoint(POST, "v3/pictures", check = digest_fits)]
    /// struct UploadPicture {
    ///     filename: String,
    ///     sha256: String,
    ///     #[wechatpay(file)]
    ///     file: File,
    /// }
    ///
    /// fn digest_fits(upload: &UploadPicture, check: &mut Check<'_>) {
    ///     check.sha256("sha256", &upload.sha256, &upload.file);
    /// }
    ///
    /// let file = File::from_bytes("shop.png", *b"\x89PNG");
    /// let upload = UploadPicture { filename: file.name().to_owned(), sha256: "f".repeat(64), file };
    /// assert_eq!(upload.validate().unwrap_err().to_string(), "`sha256` (body) is not the SHA-256 of the file");
    /// ```
    pub fn sha256(&mut self, field: &str, told: &str, file: &File) {
        if !told.eq_ignore_ascii_case(file.sha256()) {
            self.refuse(field, "is not the SHA-256 of the file");
        }
    }

    /// Refuses the field unless it tells the SM3 of the file, in hex. Of a file of the system it reads the bytes, which
    /// blocks, unless `File::sm3` has done so before. Without the feature `shangmi` nothing is checked: this build has no SM3.
    pub fn sm3(&mut self, field: &str, told: &str, file: &File) {
        #[cfg(feature = "shangmi")]
        match file.sm3() {
            Ok(sm3) if told.eq_ignore_ascii_case(&sm3) => {}
            Ok(_) => self.refuse(field, "is not the SM3 of the file"),
            Err(error) => self.refuse(field, format!("cannot be compared with the file, which cannot be read: {error}")),
        }
        #[cfg(not(feature = "shangmi"))]
        let _ = (field, told, file);
    }

    fn add(&mut self, field: &str, issue: Issue) {
        let first = field.split(['.', '[']).next().unwrap_or(field);
        let own = || self.descriptor.field(first).map_or(Location::Body, |field| field.location);
        let location = self.location.unwrap_or_else(own);
        self.violations.add_other(Violation { field: spell(self.place, field), location, issue });
    }
}

/// The place of a nested object in the request: a chain on the stack, turned into a text only for a violation.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) outer: Option<&'a Place<'a>>,
    pub(crate) name: &'a str,
    pub(crate) item: Option<usize>,
}

#[cfg(feature = "server")]
impl Place<'_> {
    /// Returns the name of the request's own field that holds this object.
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

/// Checks an object. `within` is the location of the field that holds it, or `None` for the request, whose fields have their own.
fn object(
    descriptor: &'static ObjectDescriptor,
    object: &dyn ObjectView,
    place: Option<&Place<'_>>,
    within: Option<Location>,
    violations: &mut Violations,
) {
    fields(descriptor, object, place, within, violations);
    let given = object.names();
    if !given.is_empty() {
        names(descriptor, given, place, within, violations);
    }
    object.check(&mut Check { descriptor, place, location: within, violations });
}

/// Checks the names of an object that was received.
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
                fields(descriptor(), *object, place, within, violations);
                object.check(&mut Check { descriptor: descriptor(), place, location: within, violations });
            }
            continue;
        }
        let at = Place { outer: place, name: field.name, item: None };
        let location = within.unwrap_or(field.location);
        match view {
            View::Absent if field.required && !object.is_filled_in(field) => {
                violations.add(at.to_string(), location, Issue::Required)
            }
            View::Absent => {}
            view => value(field, &field.ty, &view, &at, location, violations),
        }
    }
}

/// Returns whether no field of a flattened object is there. Then an optional one counts as absent.
fn is_absent(descriptor: &'static ObjectDescriptor, object: &dyn ObjectView) -> bool {
    descriptor.fields.iter().enumerate().all(|(index, field)| match (object.field(index, field), &field.ty) {
        (View::Absent, _) => true,
        (View::Object(object), Type::Object(descriptor)) if field.flatten => is_absent(descriptor(), object),
        _ => false,
    })
}

/// Checks a value. `ty` is the type of the field, or of the elements of its list.
fn value(field: &Field, ty: &Type, view: &View<'_>, at: &Place<'_>, location: Location, violations: &mut Violations) {
    let issue = match (ty, view) {
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
        // A list of any JSON that a gateway received.
        (Type::List(_), View::Json(json)) => match json.as_array() {
            Some(list) => return value(field, ty, &View::List(list), at, location, violations),
            None => Some(Issue::Type { expected: ty.noun() }),
        },
        (Type::Object(descriptor), View::Object(object)) => {
            self::object(descriptor(), *object, Some(at), Some(location), violations);
            None
        }
        _ => plain(field, ty, view, location),
    };
    if let Some(issue) = issue {
        violations.add(at.to_string(), location, issue);
    }
}

/// Checks a value that is no list and no object.
fn plain(field: &Field, ty: &Type, view: &View<'_>, location: Location) -> Option<Issue> {
    match (ty, view) {
        // The reason may show the sensitive value.
        (_, View::Unwritable(_)) if field.sensitive => Some(Issue::Malformed("cannot be written".to_owned())),
        (_, View::Unwritable(reason)) => Some(Issue::Malformed(format!("cannot be written: {reason}"))),
        (Type::Text | Type::Enumeration(_), View::Text(text)) => self::text(field, text, location),
        (Type::Integer(width), View::Integer(integer)) => self::integer(field, *width, *integer),
        (Type::IntegerEnumeration(_), View::Integer(integer)) => self::integer(field, Width::I64, *integer),
        (Type::Number, View::Number(number)) => self::number(field, *number),
        (Type::Number, View::Integer(integer)) => self::number(field, *integer as f64),
        (Type::Boolean, View::Boolean(_)) => None,
        (Type::File, View::File(file)) => file.name().is_empty().then_some(Issue::Required),
        (Type::Any, view) => self::any(field, view, location),
        (ty, _) => Some(Issue::Type { expected: ty.noun() }),
    }
}

/// Returns whether a field of `object` is certainly as declared; not whether the members of an object are, which is asked for each.
/// Whoever gets a no validates.
pub(crate) fn is_fine(field: &Field, view: &View<'_>, location: Location, object: &dyn ObjectView) -> bool {
    match (&field.ty, view) {
        (_, View::Absent) => !field.required || object.is_filled_in(field),
        (Type::List(item_type), View::List(list)) => {
            items(field, list.len()).is_none()
                && (matches!(item_type, Type::Object(_))
                    || (0..list.len()).all(|index| plain(field, item_type, &list.item(index), location).is_none()))
        }
        (Type::Object(_), View::Object(_)) => true,
        (ty, view) => plain(field, ty, view, location).is_none(),
    }
}

/// Returns whether an object has only declared names, and its rules across fields hold.
pub(crate) fn rules_hold(descriptor: &'static ObjectDescriptor, object: &dyn ObjectView) -> bool {
    let mut violations = Violations::default();
    object.check(&mut Check { descriptor, place: None, location: None, violations: &mut violations });
    object.names().is_empty() && violations.into_result().is_ok()
}

/// Returns whether a header's value arrives as it was sent.
pub(crate) fn arrives_whole(text: &str) -> bool {
    text.bytes().all(|byte| (b' '..0x7f).contains(&byte)) && text.trim_matches(' ') == text
}

fn text(field: &Field, text: &str, location: Location) -> Option<Issue> {
    let in_path = location == Location::Path;
    if text.is_empty() && (field.required || in_path) {
        return Some(Issue::Required);
    }
    if in_path && matches!(text, "." | "..") {
        return Some(Issue::PathSegment);
    }
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
    field.options.iter().find_map(|option| match *option {
        FieldOption::Len(accepted) => {
            // A text has at most as many characters as bytes, so most texts need not be counted.
            let is_short = accepted.least <= 1 && text.len() <= accepted.most as usize;
            let found = if is_short { text.len() } else { text.chars().count() };
            (!accepted.hold(found)).then_some(Issue::Length { found, accepted })
        }
        FieldOption::Bytes(accepted) => (!accepted.hold(text.len())).then_some(Issue::Bytes { found: text.len(), accepted }),
        FieldOption::Pattern(pattern) => {
            let pattern = pattern();
            (!pattern.matches(text)).then_some(Issue::Pattern { expected: pattern.as_str() })
        }
        FieldOption::Items(_) | FieldOption::Range(_) | FieldOption::Aliases(_) => None,
    })
}

/// Checks a value of a foreign type. Only now is its kind known, and with it the limits that apply.
fn any(field: &Field, view: &View<'_>, location: Location) -> Option<Issue> {
    match view {
        View::Json(json) if field.sensitive && !json.is_string() => Some(Issue::Type { expected: "a string" }),
        View::Boolean(_) | View::Integer(_) | View::Number(_) | View::List(_) | View::Object(_) if field.sensitive => {
            Some(Issue::Type { expected: "a string" })
        }
        View::Text(text) => self::text(field, text, location),
        View::Integer(integer) => self::range(field, *integer),
        View::Number(number) => self::number(field, *number),
        View::List(list) => items(field, list.len()),
        View::Json(json) => match &**json {
            serde_json::Value::String(text) => self::text(field, text, location),
            serde_json::Value::Number(number) => match number.as_i128() {
                Some(integer) => self::range(field, integer),
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
    field.options.iter().find_map(|option| match *option {
        FieldOption::Items(accepted) if !accepted.hold(found) => Some(Issue::Items { found, accepted }),
        _ => None,
    })
}

fn integer(field: &Field, width: Width, integer: i128) -> Option<Issue> {
    width.refuses(integer).map(Issue::Malformed).or_else(|| range(field, integer))
}

fn range(field: &Field, integer: i128) -> Option<Issue> {
    let accepted = range_of(field)?;
    (!(i128::from(accepted.least)..=i128::from(accepted.most)).contains(&integer)).then_some(Issue::Range { accepted })
}

fn range_of(field: &Field) -> Option<Bounds<i64>> {
    field.options.iter().find_map(|option| match *option {
        FieldOption::Range(accepted) => Some(accepted),
        _ => None,
    })
}

fn number(field: &Field, number: f64) -> Option<Issue> {
    if !number.is_finite() {
        return Some(Issue::Type { expected: "a finite number" });
    }
    let accepted = range_of(field)?;
    (!(accepted.least as f64..=accepted.most as f64).contains(&number)).then_some(Issue::Range { accepted })
}
