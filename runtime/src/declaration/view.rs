//! Looks at a value without knowing its Rust type.
//!
//! A declared struct returns a [`View`] of each field. One writer, one validator and one assembler, each compiled once, use the
//! views. [`read`](super::read) is the opposite direction.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use super::descriptor::{Field, ObjectDescriptor, Shape, Type, Width};
use super::read::{DecodeError, Fields};
use crate::file::File;
use crate::json::Json;
use crate::json::tape::{Node, Tape};
use crate::validation::Check;

/// The value of a field, behind a reference.
pub enum View<'a> {
    /// No value: an optional field that is `None`.
    Absent,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i128),
    /// A number with a fraction.
    Number(f64),
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(&'a dyn ListView),
    /// An object.
    Object(&'a dyn ObjectView),
    /// A file to upload.
    File(&'a File),
    /// Any JSON.
    Json(Cow<'a, serde_json::Value>),
    /// A value that its own serde implementation refused to write, with the reason.
    Unwritable(String),
}

impl View<'_> {
    /// Makes a view of the JSON that serde wrote: for fields with serde's `with` and `serialize_with`.
    pub fn from_serde(written: Result<serde_json::Value, serde_json::Error>) -> View<'static> {
        match written {
            Ok(value) => View::json(Cow::Owned(value)),
            Err(error) => View::Unwritable(error.to_string()),
        }
    }

    /// Makes a view of a value of a foreign type, which serde writes: for fields with `#[wechatpay(serde)]`.
    pub fn from_foreign<T: serde::Serialize>(value: &T) -> View<'static> {
        View::from_serde(serde_json::to_value(value))
    }
}

impl<'a> View<'a> {
    /// Makes a view of any JSON. Null means absent: such a member is left out, as in a declared object.
    pub(crate) fn json(mut value: Cow<'a, serde_json::Value>) -> View<'a> {
        if value.is_null() {
            return View::Absent;
        }
        if holds_null(&value) {
            leave_out_nulls(value.to_mut());
            if holds_null(&value) {
                return View::Unwritable("a list in it holds a null".to_owned());
            }
        }
        View::Json(value)
    }
}

fn holds_null(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Null => true,
        serde_json::Value::Array(items) => items.iter().any(holds_null),
        serde_json::Value::Object(members) => members.values().any(holds_null),
        _ => false,
    }
}

fn leave_out_nulls(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Array(items) => items.iter_mut().for_each(leave_out_nulls),
        serde_json::Value::Object(members) => {
            members.retain(|_, value| !value.is_null());
            members.values_mut().for_each(leave_out_nulls);
        }
        _ => {}
    }
}

/// A list, element by element.
pub trait ListView {
    /// Returns the number of elements.
    fn len(&self) -> usize;

    /// Returns whether there are no elements.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the element at `index`, or [`View::Absent`] past the end.
    fn item(&self, index: usize) -> View<'_>;
}

impl<T: Value> ListView for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn item(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Absent, Value::view)
    }
}

impl<T: Value> ListView for &[T] {
    fn len(&self) -> usize {
        <[T]>::len(self)
    }

    fn item(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Absent, Value::view)
    }
}

/// An object, field by field.
pub trait ObjectView {
    /// Returns the view of the field at `index` of the descriptor.
    fn field(&self, index: usize, field: &Field) -> View<'_>;

    /// Applies the rules across fields.
    fn check(&self, _check: &mut Check<'_>) {}

    /// Returns whether a required field may be absent, because the client will fill it in.
    fn is_filled_in(&self, field: &Field) -> bool {
        field.from_client
    }

    /// Returns the names of the members. Empty for declared structs, which hold only declared fields.
    fn names(&self) -> Vec<&str> {
        Vec::new()
    }
}

/// A Rust type that a field can have.
///
/// The runtime implements it for text, numbers, booleans, `Option`, lists and [`serde_json::Value`], the macros implement it for
/// objects and enumerations. For any other type that implements serde's traits write `#[wechatpay(serde)]` on the field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither declared nor a type that the runtime knows",
    label = "the runtime cannot write or read this",
    note = "an object is declared with `#[wechatpay_object]`, an enumeration with `#[wechatpay_enumeration]`",
    note = "on a field of a foreign type that implements serde's traits write `#[wechatpay(serde)]`"
)]
pub trait Value: Sized {
    /// The type on the wire.
    const TYPE: Type;

    /// Whether the value may be absent.
    const OPTIONAL: bool = false;

    /// Whether [`TYPE`](Value::TYPE) says everything: any JSON of that type is read and written again unchanged. Gateways and
    /// tools need no code of such a type. An implementation that refuses or changes values keeps the default.
    const PLAIN: bool = false;

    /// The three constants above.
    #[doc(hidden)]
    const SHAPE: Shape = Shape { ty: Self::TYPE, optional: Self::OPTIONAL, plain: Self::PLAIN };

    /// Returns a view of the value.
    fn view(&self) -> View<'_>;

    /// Reads the value from JSON. A type that borrows cannot be read.
    fn read(json: Json<'_>) -> Result<Self, DecodeError>;

    /// Reads the value from the bytes of a JSON text, as [`to_json`](crate::to_json) writes it.
    ///
    /// # Errors
    ///
    /// Fails if the bytes are not JSON or not of this type. The error names the value and what is wrong with it.
    fn from_json(json: &[u8]) -> Result<Self, DecodeError> {
        Self::read_node(Tape::parse(json).map_err(DecodeError::not_json)?.root())
    }

    /// Does what [`read`](Value::read) does, without a tree. A type that holds other values reads them in the same way.
    #[doc(hidden)]
    fn read_node(node: Node<'_>) -> Result<Self, DecodeError> {
        Self::read(node.json())
    }

    /// Returns the value of an absent field: an error for most types, `None` for an `Option`.
    fn absent() -> Result<Self, DecodeError> {
        Err(DecodeError::missing())
    }

    /// Decodes a verified response. Most types read its JSON; some take the response itself.
    #[cfg(feature = "client")]
    #[doc(hidden)]
    fn from_response(response: crate::client::VerifiedResponse) -> Result<Self, crate::Error> {
        response.read()
    }

    /// Reads the next field of an object.
    fn next(fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
        fields.next(Self::read_node, Self::absent)
    }
}

/// A struct that is declared as an object. `#[wechatpay_object]` and `#[wechatpay_endpoint]` implement the trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a declared object",
    note = "declare it with `#[wechatpay_object]` or `#[wechatpay_endpoint(…)]`"
)]
pub trait Object: Sized {
    /// The declaration, as data.
    const DESCRIPTOR: &'static ObjectDescriptor;

    /// Returns the view of the field at `index` of the descriptor.
    fn view_field(&self, index: usize) -> View<'_>;

    /// Applies the rules across fields: the function that `check = …` names.
    fn check(&self, _check: &mut Check<'_>) {}

    /// Reads the fields, in the order of the descriptor.
    fn read_fields(_fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
        Err(DecodeError::write_only())
    }
}

impl<T: Object> ObjectView for T {
    fn field(&self, index: usize, _field: &Field) -> View<'_> {
        self.view_field(index)
    }

    fn check(&self, check: &mut Check<'_>) {
        Object::check(self, check);
    }
}

fn descriptor<T: Object>() -> &'static ObjectDescriptor {
    T::DESCRIPTOR
}

// The message for a type that is not declared names `Value` and its purpose.
#[diagnostic::do_not_recommend]
impl<T: Object> Value for T {
    const TYPE: Type = Type::Object(descriptor::<T>);
    const PLAIN: bool = true;

    fn view(&self) -> View<'_> {
        View::Object(self)
    }

    fn read(json: Json<'_>) -> Result<Self, DecodeError> {
        super::read::object(Tape::from(json).root())
    }

    fn read_node(node: Node<'_>) -> Result<Self, DecodeError> {
        super::read::object(node)
    }
}

/// A pointer to an object is the object.
macro_rules! pointers {
    ($($pointer:ty, $read:expr;)*) => { $(
        impl<T: Object> Object for $pointer {
            const DESCRIPTOR: &'static ObjectDescriptor = T::DESCRIPTOR;

            fn view_field(&self, index: usize) -> View<'_> {
                T::view_field(self, index)
            }

            fn check(&self, check: &mut Check<'_>) {
                T::check(self, check);
            }

            fn read_fields(fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
                #[allow(clippy::redundant_closure_call)]
                ($read)(fields)
            }
        }
    )* };
}

pointers! {
    Box<T>, |fields| T::read_fields(fields).map(Box::new);
    Rc<T>, |fields| T::read_fields(fields).map(Rc::new);
    Arc<T>, |fields| T::read_fields(fields).map(Arc::new);
    &T, |_| Err(DecodeError::write_only());
}

/// Texts: `$view` looks at one, `$read` makes one.
macro_rules! texts {
    ($($text:ty, $read:expr;)*) => { $(
        impl Value for $text {
            const TYPE: Type = Type::Text;
            const PLAIN: bool = true;

            fn view(&self) -> View<'_> {
                View::Text(Cow::Borrowed(self))
            }

            fn read(json: Json<'_>) -> Result<Self, DecodeError> {
                let read: fn(Cow<'_, str>) -> Result<Self, DecodeError> = $read;
                read(json.into_text()?)
            }

            fn read_node(node: Node<'_>) -> Result<Self, DecodeError> {
                let read: fn(Cow<'_, str>) -> Result<Self, DecodeError> = $read;
                read(Cow::Borrowed(node.text()?))
            }
        }
    )* };
}

texts! {
    String, |text| Ok(text.into_owned());
    Box<str>, |text| Ok(text.into());
    Arc<str>, |text| Ok(text.into());
    &str, |_| Err(DecodeError::write_only());
    Cow<'_, str>, |text| Ok(Cow::Owned(text.into_owned()));
}

macro_rules! integers {
    ($($integer:ty: $width:ident),*) => { $(
        impl Value for $integer {
            const TYPE: Type = Type::Integer(Width::$width);
            const PLAIN: bool = true;

            fn view(&self) -> View<'_> {
                View::Integer(i128::from(*self))
            }

            fn read(json: Json<'_>) -> Result<Self, DecodeError> {
                let integer = json.into_integer()?;
                <$integer>::try_from(integer).map_err(|_| DecodeError::out_of_range(integer, stringify!($integer)))
            }

            fn read_node(node: Node<'_>) -> Result<Self, DecodeError> {
                let fitting = node.integer().and_then(|integer| <$integer>::try_from(integer).ok());
                fitting.map_or_else(|| Self::read(node.json()), Ok)
            }
        }
    )* };
}

integers!(i8: I8, i16: I16, i32: I32, i64: I64, u8: U8, u16: U16, u32: U32, u64: U64);

impl Value for f64 {
    const TYPE: Type = Type::Number;
    const PLAIN: bool = true;

    fn view(&self) -> View<'_> {
        View::Number(*self)
    }

    fn read(json: Json<'_>) -> Result<Self, DecodeError> {
        json.into_number()
    }
}

impl Value for bool {
    const TYPE: Type = Type::Boolean;
    const PLAIN: bool = true;

    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }

    fn read(json: Json<'_>) -> Result<Self, DecodeError> {
        json.into_boolean()
    }
}

impl<T: Value> Value for Option<T> {
    const TYPE: Type = T::TYPE;
    const OPTIONAL: bool = true;
    const PLAIN: bool = T::PLAIN;

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, T::view)
    }

    fn read(json: Json<'_>) -> Result<Self, DecodeError> {
        match json {
            Json::Null => Ok(None),
            json => T::read(json).map(Some),
        }
    }

    fn read_node(node: Node<'_>) -> Result<Self, DecodeError> {
        if node.is_null() { Ok(None) } else { T::read_node(node).map(Some) }
    }

    fn absent() -> Result<Self, DecodeError> {
        Ok(None)
    }
}

/// Returns whether a list of this type is plain. The type of a list does not say that its items may be absent, nor what a null
/// means.
const fn is_plain_item<T: Value>() -> bool {
    T::PLAIN && !T::OPTIONAL && !matches!(T::TYPE, Type::Any)
}

impl<T: Value> Value for Vec<T> {
    const TYPE: Type = Type::List(&T::TYPE);
    const PLAIN: bool = is_plain_item::<T>();

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn read(json: Json<'_>) -> Result<Self, DecodeError> {
        super::read::list(Tape::from(json).root())
    }

    fn read_node(node: Node<'_>) -> Result<Self, DecodeError> {
        super::read::list(node)
    }
}

impl<T: Value> Value for &[T] {
    const TYPE: Type = Type::List(&T::TYPE);
    const PLAIN: bool = is_plain_item::<T>();

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn read(_: Json<'_>) -> Result<Self, DecodeError> {
        Err(DecodeError::write_only())
    }
}

impl Value for serde_json::Value {
    const TYPE: Type = Type::Any;
    const PLAIN: bool = true;

    fn view(&self) -> View<'_> {
        View::json(Cow::Borrowed(self))
    }

    fn read(json: Json<'_>) -> Result<Self, DecodeError> {
        Ok(json.into())
    }
}

/// Any object. Its members stay as they are.
impl Value for serde_json::Map<String, serde_json::Value> {
    const TYPE: Type = Type::Any;

    fn view(&self) -> View<'_> {
        View::json(Cow::Owned(serde_json::Value::Object(self.clone())))
    }

    fn read(json: Json<'_>) -> Result<Self, DecodeError> {
        match serde_json::Value::from(json) {
            serde_json::Value::Object(members) => Ok(members),
            _ => Err(DecodeError::unexpected("an object")),
        }
    }
}

/// No value: the response of an endpoint that declares none.
impl Value for () {
    const TYPE: Type = Type::Nothing;
    const OPTIONAL: bool = true;
    const PLAIN: bool = true;

    fn view(&self) -> View<'_> {
        View::Absent
    }

    fn read(_: Json<'_>) -> Result<Self, DecodeError> {
        Ok(())
    }

    fn absent() -> Result<Self, DecodeError> {
        Ok(())
    }
}
