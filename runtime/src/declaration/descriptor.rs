//! What a declaration says, as data: an endpoint, its fields, their types and limits.
//!
//! The macros write these as constants; everything that the runtime does with a struct (assemble, validate, read back,
//! list, document) is driven by them. How a value is looked at is in [`view`](super::view).

use std::fmt;

use super::pattern::Pattern;
use super::{Endpoint, Object, Value};

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

/// What a value is on the wire.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// No value at all: the response of an endpoint that answers 204.
    Nothing,
    /// A JSON string.
    Text,
    /// A JSON number without a fraction. Amounts are such: fen, or the currency's minor unit.
    Integer,
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
            Type::Integer | Type::IntegerEnumeration(_) => "an integer",
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
        matches!(self.element(), Type::Integer | Type::Number | Type::Any)
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
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// Other names that are taken when the field is read (serde's `alias`).
    pub aliases: &'static [&'static str],
    /// The field's documentation comment.
    pub description: &'static str,
    /// Where it travels.
    pub location: Location,
    /// What it is on the wire.
    pub ty: Type,
    /// Whether it must be there, and must not be empty.
    pub required: bool,
    /// Limits of a text's length, in characters.
    pub len: Option<Bounds<u32>>,
    /// Limits of a text's length in UTF-8, in bytes.
    pub bytes: Option<Bounds<u32>>,
    /// Limits of a list's length.
    pub items: Option<Bounds<u32>>,
    /// Limits of a number.
    pub range: Option<Bounds<i64>>,
    /// The pattern of a text.
    pub pattern: Option<fn() -> &'static Pattern>,
    /// Whether its text travels encrypted; of a list, each.
    pub sensitive: bool,
    /// Whether the client fills in its merchant's number where none is given.
    pub from_client: bool,
    /// Whether the fields of its object stand in its place (serde's `flatten`).
    pub flatten: bool,
}

impl Field {
    /// A field of the JSON body, of the type and the optionality that its Rust type's [`Value`] has.
    ///
    /// Used in constants by the macros, as the methods below are: what cannot be right stops the compiler.
    pub const fn new(name: &'static str, description: &'static str, ty: Type, optional: bool) -> Self {
        let bytes = name.as_bytes();
        let mut index = 0;
        while index < bytes.len() {
            let is_plain = bytes[index] >= b' ' && bytes[index] != b'"' && bytes[index] != b'\\';
            assert!(is_plain, "a name on the wire has no quotes, backslashes or control characters");
            index += 1;
        }
        Field {
            name,
            aliases: &[],
            description,
            location: Location::Body,
            ty,
            required: !optional,
            len: None,
            bytes: None,
            items: None,
            range: None,
            pattern: None,
            sensitive: false,
            from_client: false,
            flatten: false,
        }
    }

    /// Written and read by serde, whatever its Rust type: the type of the field is [`Type::Any`].
    pub const fn any(name: &'static str, description: &'static str) -> Self {
        Field::new(name, description, Type::Any, false)
    }

    /// Whether it is read under this name.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        self.name == name || self.aliases.contains(&name)
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

    /// The limits of a text's length, in characters.
    pub const fn len(mut self, least: u32, most: u32) -> Self {
        assert!(self.ty.is_text(), "`len` limits a text, and this field is none");
        self.len = Some(Bounds { least, most });
        self
    }

    /// The limits of a text's length in UTF-8, in bytes.
    pub const fn bytes(mut self, least: u32, most: u32) -> Self {
        assert!(self.ty.is_text(), "`bytes` limits a text, and this field is none");
        self.bytes = Some(Bounds { least, most });
        self
    }

    /// The limits of a list's length.
    pub const fn items(mut self, least: u32, most: u32) -> Self {
        assert!(matches!(self.ty, Type::List(_) | Type::Any), "`items` limits a list, and this field is none");
        self.items = Some(Bounds { least, most });
        self
    }

    /// The limits of a number.
    pub const fn range(mut self, least: i64, most: i64) -> Self {
        assert!(self.ty.is_number(), "`range` limits a number, and this field is none");
        self.range = Some(Bounds { least, most });
        self
    }

    /// The pattern of a text.
    pub const fn pattern(mut self, pattern: fn() -> &'static Pattern) -> Self {
        assert!(self.ty.is_text(), "`pattern` limits a text, and this field is none");
        self.pattern = Some(pattern);
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

    /// Need not be there, whatever its Rust type (serde's `default` and `skip_serializing_if`).
    pub const fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// Taken under these names too when it is read.
    pub const fn aliases(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
        self
    }

    /// Its object's fields stand in its place.
    pub const fn flatten(mut self) -> Self {
        assert!(matches!(self.ty, Type::Object(_) | Type::Any), "`flatten` needs an object, and this field is none");
        assert!(!self.sensitive, "`sensitive` encrypts a text, and what is flattened is none");
        self.flatten = true;
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
}

impl ObjectDescriptor {
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
    /// The descriptor of the endpoint `E`.
    pub const fn new<E: Endpoint>(method: Method, template: &'static str) -> Self {
        let fields = <E as Object>::DESCRIPTOR.fields;
        let mut index = 0;
        while index < fields.len() {
            let is_file = matches!(fields[index].ty.element(), Type::File);
            assert!(
                !is_file || matches!(fields[index].location, Location::File),
                "a `File` does not travel in a query, a header or JSON: write `#[wechatpay(file)]` on its field"
            );
            index += 1;
        }
        EndpointDescriptor {
            method,
            template,
            request: <E as Object>::DESCRIPTOR,
            response: <E::Response as Value>::TYPE,
            document: "",
            idempotent: matches!(method, Method::Get),
        }
    }

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
