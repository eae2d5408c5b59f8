//! A declaration as data: an endpoint, its fields, their types and limits.
//!
//! The macros write these values as constants. They drive everything that the runtime does with a struct: it writes, validates,
//! reads, lists and documents. [`view`](super::view) looks at values.

use std::fmt;

use super::Object;
use super::pattern::Pattern;
use super::region::{Encryption, Region};

/// The HTTP method of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads. Parameters go to the query.
    Get,
    /// Creates or acts. Parameters go to the JSON body.
    Post,
    /// Replaces. Parameters go to the JSON body.
    Put,
    /// Changes. Parameters go to the JSON body.
    Patch,
    /// Removes. Parameters go to the query.
    Delete,
}

impl Method {
    /// Returns the method as it is signed and sent.
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

/// The place of a field in the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Location {
    /// In place of the template's `<name>`.
    Path,
    /// In the query string.
    Query,
    /// In the JSON body, or in the `meta` part of an upload.
    Body,
    /// In the header of this name.
    Header(&'static str),
    /// The `file` part of a multipart upload.
    File,
}

impl fmt::Display for Location {
    /// Writes the word that the server uses in `detail.location`, if it has one.
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

/// The range of a whole number: that of a Rust type.
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
    /// Returns the name of the Rust type.
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

    /// Returns the least and the greatest number of the type.
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

    /// Returns what is wrong with a number that does not fit the type.
    pub(crate) fn refuses(self, number: i128) -> Option<String> {
        let Bounds { least, most } = self.bounds();
        let fits = (least..=most).contains(&number);
        (!fits).then(|| format!("is {number}, which does not fit the Rust type {}", self.name()))
    }
}

/// The known values of an enumeration, and what each of them means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variants<T: 'static> {
    /// The values on the wire, in the order of the declaration.
    pub values: &'static [T],
    /// The variants' documentation comments, in the same order.
    pub descriptions: &'static [&'static str],
}

/// The type of a value on the wire.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// No value: the response of an endpoint that responds with 204.
    Nothing,
    /// A JSON string.
    Text,
    /// A JSON number without a fraction. Amounts are such numbers: fen, or the minor unit of the currency.
    Integer(Width),
    /// A JSON number that may have a fraction.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A JSON string from a list that may grow: the known values.
    Enumeration(&'static Variants<&'static str>),
    /// A JSON integer from a list that may grow: the known values.
    IntegerEnumeration(&'static Variants<i64>),
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
    /// Returns the type in the words of an error message.
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

    /// Returns the type that the limits of a text or a number apply to: of a list, that of its elements.
    pub(crate) const fn element(&self) -> &Type {
        match self {
            Type::List(element) => element.element(),
            _ => self,
        }
    }

    const fn is_text(&self) -> bool {
        matches!(self.element(), Type::Text | Type::Any)
    }

    /// Returns whether the value is one plain value. A foreign type's value is known only when it is sent.
    const fn is_scalar(&self) -> bool {
        !matches!(self, Type::List(_) | Type::Object(_) | Type::File | Type::Nothing)
    }

    const fn is_number(&self) -> bool {
        matches!(self.element(), Type::Integer(_) | Type::Number | Type::Any)
    }
}

/// A limit of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds<T> {
    /// The least accepted value.
    pub least: T,
    /// The greatest accepted value.
    pub most: T,
}

impl Bounds<u32> {
    /// Returns whether a length lies between the two.
    pub(crate) const fn hold(self, length: usize) -> bool {
        self.least as usize <= length && length <= self.most as usize
    }
}

/// One field of a declared struct.
///
/// A program has thousands of fields: what only few have is in [`options`](Field::options).
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// The field's documentation comment.
    pub description: &'static str,
    /// The place of the field in the request.
    pub location: Location,
    /// The type on the wire.
    pub ty: Type,
    /// The limits, and the other names that the field is read under. [`limits`](Field::limits) returns the limits by name.
    pub options: &'static [FieldOption],
    /// Whether the field must be there and must not be empty.
    pub required: bool,
    /// Whether the text, or each text of a list, travels encrypted.
    pub sensitive: bool,
    /// Whether the client fills in its merchant number if the field is `None`.
    pub from_client: bool,
    /// Whether the fields of the object take the place of this field (serde's `flatten`).
    pub flatten: bool,
    /// Whether `ty` says everything about how the field is read and written.
    plain: bool,
}

/// What a Rust type says about a field: the constants of [`Value`](super::Value) in one.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    pub(super) ty: Type,
    pub(super) optional: bool,
    pub(super) plain: bool,
}

/// A part of a declaration that few fields have: a limit, or other names.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum FieldOption {
    /// The limits of a text's length, in characters.
    Len(Bounds<u32>),
    /// The limits of a text's length, in bytes of UTF-8.
    Bytes(Bounds<u32>),
    /// The limits of a list's length.
    Items(Bounds<u32>),
    /// The limits of a number.
    Range(Bounds<i64>),
    /// The pattern of a text.
    Pattern(fn() -> &'static Pattern),
    /// Other names that the field is read under (serde's `alias`).
    Aliases(&'static [&'static str]),
}

/// The macros call these with the shape of the field. An option that does not fit the shape stops the compiler.
impl FieldOption {
    /// Limits a text's length, in characters.
    pub const fn len(shape: Shape, least: u32, most: u32) -> Self {
        assert!(shape.ty.is_text(), "`len` limits a text, and this field is not one");
        FieldOption::Len(Bounds { least, most })
    }

    /// Limits a text's length, in bytes of UTF-8.
    pub const fn bytes(shape: Shape, least: u32, most: u32) -> Self {
        assert!(shape.ty.is_text(), "`bytes` limits a text, and this field is not one");
        FieldOption::Bytes(Bounds { least, most })
    }

    /// Limits a list's length.
    pub const fn items(shape: Shape, least: u32, most: u32) -> Self {
        assert!(matches!(shape.ty, Type::List(_) | Type::Any), "`items` limits a list, and this field is not one");
        FieldOption::Items(Bounds { least, most })
    }

    /// Limits a number.
    pub const fn range(shape: Shape, least: i64, most: i64) -> Self {
        assert!(shape.ty.is_number(), "`range` limits a number, and this field is not one");
        FieldOption::Range(Bounds { least, most })
    }

    /// Sets the pattern of a text.
    pub const fn pattern(shape: Shape, pattern: fn() -> &'static Pattern) -> Self {
        assert!(shape.ty.is_text(), "`pattern` limits a text, and this field is not one");
        FieldOption::Pattern(pattern)
    }
}

/// The limits of a field, by name.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct Limits {
    /// The limits of a text's length, in characters.
    pub len: Option<Bounds<u32>>,
    /// The limits of a text's length, in bytes of UTF-8.
    pub bytes: Option<Bounds<u32>>,
    /// The limits of a list's length.
    pub items: Option<Bounds<u32>>,
    /// The limits of a number.
    pub range: Option<Bounds<i64>>,
    /// The pattern of a text.
    pub pattern: Option<&'static Pattern>,
}

impl Field {
    /// Makes a field of the JSON body from the shape of its Rust type.
    ///
    /// The macros use this and the methods below in constants. A declaration that cannot be right stops the compiler.
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

    /// Returns the limits.
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

    /// Returns the other names that the field is read under (serde's `alias`).
    pub fn aliases(&self) -> &'static [&'static str] {
        let aliases = self.options.iter().find_map(|option| match option {
            FieldOption::Aliases(aliases) => Some(*aliases),
            _ => None,
        });
        aliases.unwrap_or_default()
    }

    /// Returns whether the field is read under this name.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        self.name == name || !self.options.is_empty() && self.aliases().contains(&name)
    }

    /// Sets the limits and the other names.
    pub const fn options(mut self, options: &'static [FieldOption]) -> Self {
        self.options = options;
        self
    }

    /// Puts the field in place of the template's placeholder of its name.
    pub const fn path(mut self) -> Self {
        assert!(self.required, "a path value is always there: its type cannot be an `Option`");
        assert!(self.ty.is_scalar(), "a path value is one text or number: its type cannot be a list or an object");
        self.location = Location::Path;
        self
    }

    /// Puts the field into the query.
    pub const fn query(mut self) -> Self {
        self.location = Location::Query;
        self
    }

    /// Puts the field into the header with this name.
    pub const fn header(mut self, name: &'static str) -> Self {
        assert!(self.ty.is_scalar(), "a header is one text or number: its type cannot be a list or an object");
        self.location = Location::Header(name);
        self
    }

    /// Makes the field the `file` part of an upload.
    pub const fn file(mut self) -> Self {
        assert!(matches!(self.ty, Type::File), "the file of an upload has the type `File`");
        assert!(self.required, "an upload has its file: its type cannot be an `Option`");
        self.location = Location::File;
        self
    }

    /// Encrypts the field when it is sent and decrypts it when it is received.
    pub const fn sensitive(mut self) -> Self {
        assert!(self.ty.is_text(), "`sensitive` encrypts a text, and this field is not one");
        assert!(!matches!(self.location, Location::Path), "a path value cannot be encrypted");
        self.sensitive = true;
        self
    }

    /// Lets the client fill in its merchant number: the field is required on the wire and optional for the caller.
    pub const fn from_client(mut self) -> Self {
        assert!(!self.required, "the client fills this in where it is not given: its type is `Option<String>`");
        assert!(matches!(self.ty, Type::Text), "the client fills in a text, and this field is not one");
        self.required = true;
        self.from_client = true;
        self
    }

    /// Checks that the field is required. The builder asks for it, since its type is not written as an `Option`.
    pub const fn required_by_builder(self) -> Self {
        assert!(
            self.required,
            "the builder cannot see that this type is an `Option`: write `Option<…>` itself, or `#[serde(default)]` above it"
        );
        self
    }

    /// Makes the field optional, whatever its Rust type (serde's `default` and `skip_serializing_if`).
    pub const fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// Puts the fields of the object in place of this field.
    pub const fn flatten(mut self) -> Self {
        assert!(matches!(self.ty, Type::Object(_) | Type::Any), "`flatten` needs an object, and this field is not one");
        assert!(!self.sensitive, "`sensitive` encrypts a text, and a flattened field is not one");
        self.flatten = true;
        // An object that takes any name takes the names that no other field takes, which one field alone does not know.
        self.plain = self.plain && matches!(self.ty, Type::Object(_));
        self
    }
}

/// A declared object: the request of an endpoint, a nested object or a response.
#[derive(Debug, Clone, Copy)]
pub struct ObjectDescriptor {
    /// The name of the Rust type.
    pub name: &'static str,
    /// The struct's documentation comment.
    pub description: &'static str,
    /// The fields, in the order of their declaration.
    pub fields: &'static [Field],
    /// The type's own code, if the data does not say everything.
    #[cfg(feature = "server")]
    pub(crate) typed: Option<crate::server::Typed>,
}

impl ObjectDescriptor {
    /// Makes the descriptor of the object `T`. The macro says whether its attributes need code of the type.
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

    /// Returns whether there is a field at this wire path: `post_payments[0].amount`. Inside a field of any JSON every path
    /// counts.
    pub(crate) fn has(&self, path: &str) -> bool {
        let (first, rest) = path.split_once('.').unwrap_or((path, ""));
        let Some(field) = self.field(first.split('[').next().unwrap_or(first)) else { return false };
        match field.ty.element() {
            Type::Object(object) if !rest.is_empty() => object().has(rest),
            Type::Any => true,
            _ => rest.is_empty(),
        }
    }

    /// Returns the field with this wire name. Fields of flattened objects are found too.
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
    /// Whether retrying the very same call is safe.
    pub idempotent: bool,
    /// Where it lives.
    pub region: Region,
    /// How its sensitive fields are encrypted.
    pub encryption: Encryption,
}

impl EndpointDescriptor {
    /// Sets the address of the official document.
    pub const fn document(mut self, document: &'static str) -> Self {
        self.document = document;
        self
    }

    /// Declares that retrying the very same call is safe. For GET it always is.
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Sets the region that the endpoint lives in.
    pub const fn region(mut self, region: Region) -> Self {
        self.region = region;
        self
    }

    /// Sets how the sensitive fields are encrypted.
    pub const fn encryption(mut self, encryption: Encryption) -> Self {
        self.encryption = encryption;
        self
    }

    /// Returns the path values of `path` (without its leading slash), still percent-encoded, if the path has the form of this
    /// template.
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

    /// Returns the names of the path values, in the order of the template.
    pub fn placeholders(&self) -> impl Iterator<Item = &'static str> {
        self.template.split('/').filter_map(placeholder)
    }
}

/// Returns the name in `<name>`.
pub(crate) fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('<')?.strip_suffix('>')
}
