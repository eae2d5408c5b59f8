//! What a declaration says, as data: an endpoint, its fields, their types and limits.
//!
//! The macros write these as constants; everything that the runtime does with a struct (assemble, validate, read back,
//! list, document) is driven by them. How a value is looked at is in [`view`](super::view).

use std::fmt;

use super::Object;
use super::pattern::Pattern;

/// The HTTP method of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads; parameters go to the query.
    Get,
    /// Creates or acts; parameters go to the JSON body.
    Post,
    /// Replaces; parameters go to the JSON body.
    Put,
    /// Changes; parameters go to the JSON body.
    Patch,
    /// Removes; parameters go to the query.
    Delete,
}

impl Method {
    /// The method as it is signed and sent.
    ///
    /// ```
    /// assert_eq!(wechatpay_runtime::Method::Post.as_str(), "POST");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Where in the request a field travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Location {
    /// In place of the template's `<name>`.
    Path,
    /// In the query string.
    Query,
    /// In the JSON body (of a multipart upload: in the `meta` part).
    Body,
    /// In the header of this name.
    Header(&'static str),
    /// The `file` part of a multipart upload.
    File,
}

impl fmt::Display for Location {
    /// The word that the server's own `detail.location` uses, where it has one.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Location::Path => "path",
            Location::Query => "query",
            Location::Body => "body",
            Location::Header(_) => "header",
            Location::File => "file",
        })
    }
}

/// Which whole numbers a Rust type holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is the Rust type of its name")]
pub enum Width {
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
}

impl Width {
    /// The Rust type.
    pub const fn name(self) -> &'static str {
        match self {
            Width::I8 => "i8",
            Width::I16 => "i16",
            Width::I32 => "i32",
            Width::I64 => "i64",
            Width::U8 => "u8",
            Width::U16 => "u16",
            Width::U32 => "u32",
            Width::U64 => "u64",
        }
    }

    /// The least and the most that it holds.
    pub const fn bounds(self) -> Bounds<i128> {
        let (least, most) = match self {
            Width::I8 => (i8::MIN as i128, i8::MAX as i128),
            Width::I16 => (i16::MIN as i128, i16::MAX as i128),
            Width::I32 => (i32::MIN as i128, i32::MAX as i128),
            Width::I64 => (i64::MIN as i128, i64::MAX as i128),
            Width::U8 => (0, u8::MAX as i128),
            Width::U16 => (0, u16::MAX as i128),
            Width::U32 => (0, u32::MAX as i128),
            Width::U64 => (0, u64::MAX as i128),
        };
        Bounds { least, most }
    }

    /// What is wrong with a number that it does not hold.
    pub(crate) fn refuses(self, number: i128) -> Option<String> {
        let Bounds { least, most } = self.bounds();
        let fits = (least..=most).contains(&number);
        (!fits).then(|| format!("is {number}, which does not fit the Rust type {}", self.name()))
    }
}

/// What a value is on the wire.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// No value at all: the response of an endpoint that answers 204.
    Nothing,
    /// A JSON string.
    Text,
    /// A JSON number without a fraction. Amounts are such: fen, or the currency's minor unit.
    Integer(Width),
    /// A JSON number that may have a fraction.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A JSON string out of a list that may grow: the known values.
    Enumeration(&'static [&'static str]),
    /// A JSON integer out of a list that may grow: the known values.
    IntegerEnumeration(&'static [i64]),
    /// A JSON array.
    List(&'static Type),
    /// A declared JSON object.
    Object(fn() -> &'static ObjectDescriptor),
    /// Any JSON.
    Any,
    /// The bytes of an uploaded file.
    File,
}

impl Type {
    /// What this is, in the words of an error message.
    pub const fn noun(&self) -> &'static str {
        match self {
            Type::Nothing => "nothing",
            Type::Text | Type::Enumeration(_) => "a string",
            Type::Integer(_) | Type::IntegerEnumeration(_) => "an integer",
            Type::Number => "a number",
            Type::Boolean => "a boolean",
            Type::List(_) => "an array",
            Type::Object(_) => "an object",
            Type::Any => "JSON",
            Type::File => "a file",
        }
    }

    /// A limit of a list's elements stands on the list.
    pub(crate) const fn element(&self) -> &Type {
        match self {
            Type::List(element) => element.element(),
            _ => self,
        }
    }

    const fn is_text(&self) -> bool {
        matches!(self.element(), Type::Text | Type::Any)
    }

    /// One plain value. What serde makes of a foreign type is known only when it is sent.
    const fn is_scalar(&self) -> bool {
        !matches!(self, Type::List(_) | Type::Object(_) | Type::File | Type::Nothing)
    }

    const fn is_number(&self) -> bool {
        matches!(self.element(), Type::Integer(_) | Type::Number | Type::Any)
    }
}

/// A limit in force on a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds<T> {
    /// The least that is accepted.
    pub least: T,
    /// The most that is accepted.
    pub most: T,
}

/// One field of a declared struct.
///
/// There are thousands of them in a program: what few fields have stands in [`options`](Field::options).
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// The field's documentation comment.
    pub description: &'static str,
    /// Where it travels.
    pub location: Location,
    /// What it is on the wire.
    pub ty: Type,
    /// Its limits, and the other names that it is read under. [`limits`](Field::limits) has them by name.
    pub options: &'static [FieldOption],
    /// Whether it must be there, and must not be empty.
    pub required: bool,
    /// Whether its text travels encrypted; of a list, each.
    pub sensitive: bool,
    /// Whether the client fills in its merchant's number where none is given.
    pub from_client: bool,
    /// Whether the fields of its object stand in its place (serde's `flatten`).
    pub flatten: bool,
    /// Whether `ty` says everything about how it is read and written.
    plain: bool,
}

/// What a Rust type says of a field: the constants of [`Value`], together.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    pub(super) ty: Type,
    pub(super) optional: bool,
    pub(super) plain: bool,
}

/// What few fields have: a limit, or other names.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum FieldOption {
    /// Limits of a text's length, in characters.
    Len(Bounds<u32>),
    /// Limits of a text's length in UTF-8, in bytes.
    Bytes(Bounds<u32>),
    /// Limits of a list's length.
    Items(Bounds<u32>),
    /// Limits of a number.
    Range(Bounds<i64>),
    /// The pattern of a text.
    Pattern(fn() -> &'static Pattern),
    /// Other names that are taken when the field is read (serde's `alias`).
    Aliases(&'static [&'static str]),
}

/// The macros write these beside a field of this shape: what does not fit stops the compiler.
impl FieldOption {
    /// The limits of a text's length, in characters.
    pub const fn len(shape: Shape, least: u32, most: u32) -> Self {
        assert!(shape.ty.is_text(), "`len` limits a text, and this field is none");
        FieldOption::Len(Bounds { least, most })
    }

    /// The limits of a text's length in UTF-8, in bytes.
    pub const fn bytes(shape: Shape, least: u32, most: u32) -> Self {
        assert!(shape.ty.is_text(), "`bytes` limits a text, and this field is none");
        FieldOption::Bytes(Bounds { least, most })
    }

    /// The limits of a list's length.
    pub const fn items(shape: Shape, least: u32, most: u32) -> Self {
        assert!(matches!(shape.ty, Type::List(_) | Type::Any), "`items` limits a list, and this field is none");
        FieldOption::Items(Bounds { least, most })
    }

    /// The limits of a number.
    pub const fn range(shape: Shape, least: i64, most: i64) -> Self {
        assert!(shape.ty.is_number(), "`range` limits a number, and this field is none");
        FieldOption::Range(Bounds { least, most })
    }

    /// The pattern of a text.
    pub const fn pattern(shape: Shape, pattern: fn() -> &'static Pattern) -> Self {
        assert!(shape.ty.is_text(), "`pattern` limits a text, and this field is none");
        FieldOption::Pattern(pattern)
    }
}

/// The limits of a field, by name.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct Limits {
    /// Of a text's length, in characters.
    pub len: Option<Bounds<u32>>,
    /// Of a text's length in UTF-8, in bytes.
    pub bytes: Option<Bounds<u32>>,
    /// Of a list's length.
    pub items: Option<Bounds<u32>>,
    /// Of a number.
    pub range: Option<Bounds<i64>>,
    /// The pattern of a text.
    pub pattern: Option<&'static Pattern>,
}

impl Field {
    /// A field of the JSON body, of the type and the optionality that its Rust type has.
    ///
    /// Used in constants by the macros, as the methods below are: what cannot be right stops the compiler.
    pub const fn new(name: &'static str, description: &'static str, shape: Shape) -> Self {
        let bytes = name.as_bytes();
        let mut index = 0;
        while index < bytes.len() {
            let is_plain = bytes[index] >= b' ' && bytes[index] != b'"' && bytes[index] != b'\\';
            assert!(is_plain, "a name on the wire has no quotes, backslashes or control characters");
            index += 1;
        }
        Field {
            name,
            description,
            location: Location::Body,
            ty: shape.ty,
            options: &[],
            required: !shape.optional,
            sensitive: false,
            from_client: false,
            flatten: false,
            plain: shape.plain,
        }
    }

    /// Its limits.
    pub fn limits(&self) -> Limits {
        let mut limits = Limits::default();
        for option in self.options {
            match *option {
                FieldOption::Len(bounds) => limits.len = Some(bounds),
                FieldOption::Bytes(bounds) => limits.bytes = Some(bounds),
                FieldOption::Items(bounds) => limits.items = Some(bounds),
                FieldOption::Range(bounds) => limits.range = Some(bounds),
                FieldOption::Pattern(pattern) => limits.pattern = Some(pattern()),
                FieldOption::Aliases(_) => {}
            }
        }
        limits
    }

    /// Other names that are taken when the field is read (serde's `alias`).
    pub fn aliases(&self) -> &'static [&'static str] {
        let aliases = self.options.iter().find_map(|option| match option {
            FieldOption::Aliases(aliases) => Some(*aliases),
            _ => None,
        });
        aliases.unwrap_or_default()
    }

    /// Whether it is read under this name.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        self.name == name || !self.options.is_empty() && self.aliases().contains(&name)
    }

    /// Its limits and other names.
    pub const fn options(mut self, options: &'static [FieldOption]) -> Self {
        self.options = options;
        self
    }

    /// Travels in place of the template's placeholder of its name.
    pub const fn path(mut self) -> Self {
        assert!(self.required, "a path value is always there: its type cannot be an `Option`");
        assert!(self.ty.is_scalar(), "a path value is one text or number: its type cannot be a list or an object");
        self.location = Location::Path;
        self
    }

    /// Travels in the query.
    pub const fn query(mut self) -> Self {
        self.location = Location::Query;
        self
    }

    /// Travels in the header of this name.
    pub const fn header(mut self, name: &'static str) -> Self {
        assert!(self.ty.is_scalar(), "a header is one text or number: its type cannot be a list or an object");
        self.location = Location::Header(name);
        self
    }

    /// Is the `file` part of a multipart upload.
    pub const fn file(mut self) -> Self {
        assert!(matches!(self.ty, Type::File), "the file of an upload has the type `File`");
        assert!(self.required, "an upload has its file: its type cannot be an `Option`");
        self.location = Location::File;
        self
    }

    /// Encrypted on the way out, decrypted on the way in.
    pub const fn sensitive(mut self) -> Self {
        assert!(self.ty.is_text(), "`sensitive` encrypts a text, and this field is none");
        assert!(!matches!(self.location, Location::Path), "a path value cannot be encrypted");
        self.sensitive = true;
        self
    }

    /// Holds the number of the client's merchant where none is given: required on the wire, and optional to whoever writes it.
    pub const fn from_client(mut self) -> Self {
        assert!(!self.required, "the client fills this in where it is not given: its type is `Option<String>`");
        assert!(matches!(self.ty, Type::Text), "the client fills in a text, and this field is none");
        self.required = true;
        self.from_client = true;
        self
    }

    /// Must be given to the builder, which has taken it for required by the tokens of its type.
    pub const fn required_by_builder(self) -> Self {
        assert!(
            self.required,
            "the builder cannot see that this type is an `Option`: write `Option<…>` itself, or `#[serde(default)]` above it"
        );
        self
    }

    /// Need not be there, whatever its Rust type (serde's `default` and `skip_serializing_if`).
    pub const fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// Its object's fields stand in its place.
    pub const fn flatten(mut self) -> Self {
        assert!(matches!(self.ty, Type::Object(_) | Type::Any), "`flatten` needs an object, and this field is none");
        assert!(!self.sensitive, "`sensitive` encrypts a text, and what is flattened is none");
        self.flatten = true;
        // What takes any name takes what nobody else does: that is not known of one field.
        self.plain = self.plain && matches!(self.ty, Type::Object(_));
        self
    }
}

/// A declared object: an endpoint's request, a nested object or a response.
#[derive(Debug, Clone, Copy)]
pub struct ObjectDescriptor {
    /// The Rust name.
    pub name: &'static str,
    /// The struct's documentation comment.
    pub description: &'static str,
    /// Its fields, in the order of their declaration.
    pub fields: &'static [Field],
    /// The type's own code, where data does not say everything.
    #[cfg(feature = "server")]
    pub(crate) typed: Option<crate::server::Typed>,
}

impl ObjectDescriptor {
    /// The descriptor of the object `T`, whose macro says whether its attributes ask for code of the type.
    pub const fn of<T: Object>(
        name: &'static str,
        description: &'static str,
        fields: &'static [Field],
        asks_for_code: bool,
    ) -> Self {
        #[cfg(feature = "server")]
        {
            let (mut is_plain, mut index) = (!asks_for_code, 0);
            while index < fields.len() {
                is_plain = is_plain && fields[index].plain;
                index += 1;
            }
            let typed: Option<crate::server::Typed> = if is_plain { None } else { Some(crate::server::typed::<T>) };
            ObjectDescriptor { name, description, fields, typed }
        }
        #[cfg(not(feature = "server"))]
        {
            let _ = asks_for_code;
            ObjectDescriptor { name, description, fields }
        }
    }

    /// Whether there is a field at this wire path: `post_payments[0].amount`. What is inside a field of any JSON is not known.
    pub(crate) fn has(&self, path: &str) -> bool {
        let (first, rest) = path.split_once('.').unwrap_or((path, ""));
        let Some(field) = self.field(first.split('[').next().unwrap_or(first)) else { return false };
        match field.ty.element() {
            Type::Object(object) if !rest.is_empty() => object().has(rest),
            Type::Any => true,
            _ => rest.is_empty(),
        }
    }

    /// The field of this wire name, those of flattened objects included.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find_map(|field| match field.ty {
            Type::Object(object) if field.flatten => object().field(name),
            _ if field.flatten => None,
            _ => field.is_named(name).then_some(field),
        })
    }
}

/// A declared endpoint.
#[derive(Debug, Clone, Copy)]
pub struct EndpointDescriptor {
    /// The HTTP method.
    pub method: Method,
    /// The path with `<name>` for each path value, without a leading slash.
    pub template: &'static str,
    /// The request.
    pub request: &'static ObjectDescriptor,
    /// The response.
    pub response: Type,
    /// The address of the official document, or empty.
    pub document: &'static str,
    /// Whether repeating the very same call is safe.
    pub idempotent: bool,
}

impl EndpointDescriptor {
    /// The address of the official document.
    pub const fn document(mut self, document: &'static str) -> Self {
        self.document = document;
        self
    }

    /// Says that repeating the very same call is safe, as it always is with GET.
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// The path values of `path` (without its leading slash) if it has this template's shape, still percent-encoded.
    ///
    /// ```
    /// use wechatpay_runtime::{Endpoint, wechatpay_endpoint};
    ///
    /// #[wechatpay_endpoint(GET, "v3/certificates/<serial_no>")]
    /// struct Certificate { serial_no: String }
    ///
    /// assert_eq!(Certificate::ENDPOINT.matches("v3/certificates/5157F09E"), Some(vec!["5157F09E"]));
    /// assert_eq!(Certificate::ENDPOINT.matches("v3/certificates/"), None);
    /// ```
    pub fn matches<'p>(&self, path: &'p str) -> Option<Vec<&'p str>> {
        let mut values = Vec::new();
        let mut given = path.split('/');
        for expected in self.template.split('/') {
            let segment = given.next()?;
            match placeholder(expected) {
                Some(_) if !segment.is_empty() => values.push(segment),
                None if segment == expected => {}
                _ => return None,
            }
        }
        given.next().is_none().then_some(values)
    }

    /// The names of the path values, in the order of the template.
    pub fn placeholders(&self) -> impl Iterator<Item = &'static str> {
        self.template.split('/').filter_map(placeholder)
    }
}

/// The name in `<name>`.
pub(crate) fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('<')?.strip_suffix('>')
}
