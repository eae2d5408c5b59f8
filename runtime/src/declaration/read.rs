//! Reads a declared struct from JSON: responses and, on the server side, requests.
//!
//! Reading is lenient where the protocol grows (unknown names and unknown enumeration values are accepted) and strict where a
//! value would be lost. [`validation`](crate::validation) checks everything beyond the type.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use super::descriptor::{Field, ObjectDescriptor, Type};
use super::view::{Object, Value};
use crate::escape::EscapeControl;
use crate::file::File;
use crate::json::tape::{Node, Nodes, Tape};
use crate::keys::DecryptError;

/// Why a value could not be read, and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Problem>);

/// Boxed, since every read returns a value or this error.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Problem {
    path: String,
    reason: Cow<'static, str>,
    decrypt_error: Option<DecryptError>,
}

impl DecodeError {
    pub(crate) fn new(reason: impl Into<Cow<'static, str>>) -> Self {
        DecodeError(Box::new(Problem { path: String::new(), reason: reason.into(), decrypt_error: None }))
    }

    /// A sensitive text could not be decrypted.
    #[cfg(all(feature = "client", any(feature = "sensitive", feature = "aws-lc-rs")))]
    pub(crate) fn decrypt_error(problem: DecryptError) -> Self {
        let mut decode_error = DecodeError::new(format!("is sensitive and cannot be decrypted: {problem}"));
        decode_error.0.decrypt_error = Some(problem);
        decode_error
    }

    /// Returns the same error for the value at this wire path.
    #[cfg(feature = "client")]
    pub(crate) fn at(mut self, path: String) -> Self {
        self.0.path = path;
        self
    }

    pub(crate) fn missing() -> Self {
        DecodeError::new("is missing")
    }

    pub(crate) fn write_only() -> Self {
        DecodeError::new("is of a Rust type that borrows, which can be sent but not read")
    }

    pub(crate) fn out_of_range(found: i128, ty: &str) -> Self {
        DecodeError::new(format!("is {found}, which does not fit the Rust type {ty}"))
    }

    /// Makes an error with the reason "is not …".
    pub fn unexpected(expected: &str) -> Self {
        DecodeError::new(format!("is not {expected}"))
    }

    /// Makes the error for bytes that are not JSON.
    pub(crate) fn not_json(error: serde_json::Error) -> Self {
        DecodeError::new(format!("is not JSON: {error}"))
    }

    /// Makes an error of an error of serde.
    pub fn from_serde(error: serde_json::Error) -> Self {
        DecodeError::new(format!("is refused: {error}"))
    }

    /// Returns the same error, one level further out.
    pub(crate) fn inside(mut self, segment: &str) -> Self {
        let path = &mut self.0.path;
        if !path.is_empty() && !path.starts_with('[') {
            path.insert(0, '.');
        }
        path.insert_str(0, segment);
        self
    }

    /// Returns the wire path of the value, `post_payments[0].name`; empty for the whole.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Returns what is wrong with the value.
    pub fn reason(&self) -> &str {
        &self.0.reason
    }

    /// Returns why a sensitive text could not be decrypted, if that is the problem.
    pub fn cannot_be_decrypted(&self) -> Option<DecryptError> {
        self.0.decrypt_error
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path() {
            "" => write!(EscapeControl(formatter), "the whole {}", self.reason()),
            path => write!(EscapeControl(formatter), "`{path}` {}", self.reason()),
        }
    }
}

impl std::error::Error for DecodeError {}

/// The members of an object, taken one by one in the order of the descriptor.
pub struct Fields<'j> {
    descriptor: &'static ObjectDescriptor,
    /// The members that are left. Those before them were taken: they mostly come in the order of the fields.
    members: Nodes<'j>,
    /// Which of the first 64 of them were taken out of that order, the lowest bit the first.
    taken: u64,
    /// What flattened objects took, which later fields do not see.
    flattened: Vec<&'static ObjectDescriptor>,
    file: Option<File>,
    next: usize,
}

impl<'j> Fields<'j> {
    pub(crate) fn new(descriptor: &'static ObjectDescriptor, members: Nodes<'j>) -> Self {
        Fields { descriptor, members, taken: 0, flattened: Vec::new(), file: None, next: 0 }
    }

    /// Adds the file of an upload.
    #[cfg(feature = "server")]
    pub(crate) fn with_file(mut self, file: Option<File>) -> Self {
        self.file = file;
        self
    }

    /// Takes the next field, which is the file of an upload.
    pub(crate) fn next_file(&mut self) -> Result<File, DecodeError> {
        let name = self.descriptor.fields.get(self.next).map_or("", |field| field.name);
        self.next += 1;
        self.file.take().ok_or_else(|| DecodeError::missing().inside(name))
    }

    /// Takes the next field: `read` makes it from JSON, `absent` if it is not there.
    pub fn next<T>(
        &mut self,
        read: impl FnOnce(Node<'_>) -> Result<T, DecodeError>,
        absent: impl FnOnce() -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        // Compiled for each type: code that is the same for all of them is elsewhere.
        let field = self.next_field()?;
        if field.flatten {
            let tape = self.left_for_flattened();
            return self.flattened(field, read(tape.root()), absent);
        }
        let value = match self.find(field) {
            None => absent(),
            // For a type without a value for null, null means absent.
            Some(node) if node.is_null() => read(node).or_else(|_| absent()),
            Some(node) => read(node),
        };
        value.map_err(|error| error.inside(field.name))
    }

    fn next_field(&mut self) -> Result<&'static Field, DecodeError> {
        let field = self.descriptor.fields.get(self.next);
        self.next += 1;
        field.ok_or_else(|| DecodeError::new("has fewer declared fields than are read"))
    }

    /// Finds the value of a field, and takes it.
    fn find(&mut self, field: &Field) -> Option<Node<'j>> {
        let mut left = self.members;
        let mut index = 0;
        loop {
            let (name, node) = left.next()?;
            let place = 1_u64.checked_shl(index).unwrap_or(0);
            if self.taken & place == 0 && field.is_named(name) && !self.is_flattened(name) {
                self.taken |= place;
                while self.taken & 1 == 1 {
                    self.members.next();
                    self.taken >>= 1;
                }
                return Some(node);
            }
            index += 1;
        }
    }

    fn is_flattened(&self, name: &str) -> bool {
        self.flattened.iter().any(|object| object.field(name).is_some())
    }

    /// Returns the members that no other field is named after: they go to the flattened one.
    fn left_for_flattened(&self) -> Tape<'j> {
        let own = |name: &str| {
            let mut fields = self.descriptor.fields.iter().filter(|field| !field.flatten);
            fields.any(|field| field.is_named(name))
        };
        let left = self.members.filter(|(name, _)| !own(name) && !self.is_flattened(name));
        Tape::of_members(left.map(|(name, node)| (name.into(), node.json())).collect())
    }

    /// Returns the value of a flattened field. Later fields do not see the members that its object declares, as with serde.
    fn flattened<T>(
        &mut self,
        field: &Field,
        read: Result<T, DecodeError>,
        absent: impl FnOnce() -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        let error = match read {
            Ok(value) => {
                if let Type::Object(object) = field.ty {
                    self.flattened.push(object());
                }
                return Ok(value);
            }
            Err(error) => error,
        };
        absent().map_err(|_| error)
    }

    /// Takes the next field and reads it with serde (serde's `with` and `deserialize_with`, and `#[wechatpay(serde)]`).
    pub fn next_serde<T>(
        &mut self,
        read: impl FnOnce(serde_json::Value) -> Result<T, serde_json::Error>,
        default: Option<fn() -> T>,
    ) -> Result<T, DecodeError> {
        let absent = || default.map(|default| default()).ok_or_else(DecodeError::missing);
        let is_sensitive = self.descriptor.fields.get(self.next).is_some_and(|field| field.sensitive);
        let refused = |error| match is_sensitive {
            // serde's message shows the refused value.
            true => DecodeError::new("is refused"),
            false => DecodeError::from_serde(error),
        };
        self.next(|node| read(node.json().into()).map_err(refused), absent)
    }

    /// Skips the next field, which is not read from the wire (serde's `skip_deserializing`).
    pub fn skip(&mut self) {
        self.next += 1;
    }
}

pub(super) fn object<T: Object>(node: Node<'_>) -> Result<T, DecodeError> {
    T::read_fields(&mut Fields::new(T::DESCRIPTOR, node.members()?))
}

pub(super) fn list<T: Value>(node: Node<'_>) -> Result<Vec<T>, DecodeError> {
    let items = node.items()?;
    let mut list = Vec::with_capacity(items.len());
    for (index, (_, item)) in items.enumerate() {
        list.push(T::read_node(item).map_err(|error| error.inside(&format!("[{index}]")))?);
    }
    Ok(list)
}
