//! A field: its names, its type as far as tokens tell, and its attributes.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{GenericArgument, Ident, LitStr, PathArguments, Type, Visibility};

use super::options::{self, Limits};
use super::rename::Rename;
use super::serde_attributes::{ContainerAttributes, FieldAttributes};
use crate::diagnostics::Diagnostics;
use crate::documentation;

const OPTIONS: [&str; 12] =
    ["query", "body", "header", "file", "len", "bytes", "items", "range", "pattern", "sensitive", "from_client", "serde"];

/// A field of a declared struct.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) visibility: Visibility,
    /// The name on the wire.
    pub(crate) name: String,
    /// The other names that it is read under.
    pub(crate) aliases: Vec<String>,
    pub(crate) ty: Type,
    pub(crate) description: String,
    pub(crate) options: FieldOptions,
    pub(crate) serde: FieldAttributes,
}

/// The options in a field's `#[wechatpay(…)]`, each with its place.
#[derive(Default)]
pub(crate) struct FieldOptions {
    pub(crate) locations: Vec<(Location, Span)>,
    pub(crate) len: Option<(Limits, Span)>,
    pub(crate) bytes: Option<(Limits, Span)>,
    pub(crate) items: Option<(Limits, Span)>,
    pub(crate) range: Option<(Limits, Span)>,
    pub(crate) pattern: Option<(LitStr, Span)>,
    pub(crate) sensitive: Option<Span>,
    pub(crate) from_client: Option<Span>,
    pub(crate) serde: Option<Span>,
}

/// The place that a field's options put it in.
pub(crate) enum Location {
    Query,
    Body,
    Header(LitStr),
    File,
}

impl Field {
    /// Returns `None` for a field without a name.
    pub(crate) fn parse(field: &syn::Field, container: &ContainerAttributes, diagnostics: &Diagnostics) -> Option<Self> {
        let ident = field.ident.clone()?;
        let mut serde = FieldAttributes::parse(&field.attrs, diagnostics);
        let names = std::mem::take(&mut serde.names);
        let (name, aliases) = names.resolve(&ident.unraw().to_string(), &container.rename_all, Rename::field);
        let options = FieldOptions::parse(&field.attrs, diagnostics);
        // For a field without a comment, the limits are the whole documentation.
        let limits = documentation::limits(&options);
        let description = Some(super::description(&field.attrs)).filter(|description| *description != limits);
        Some(Field {
            name,
            aliases,
            ty: field.ty.clone(),
            description: description.unwrap_or_default(),
            options,
            ident,
            visibility: field.vis.clone(),
            serde,
        })
    }

    pub(crate) fn rust_name(&self) -> String {
        self.ident.unraw().to_string()
    }

    pub(crate) fn shape(&self) -> Shape {
        // serde may write any type of value.
        if self.is_foreign() { Shape::Unknown } else { Shape::of(&self.ty) }
    }

    /// Returns whether the Rust type is an `Option`, even if serde writes it.
    pub(crate) fn shape_is_optional(&self) -> bool {
        matches!(Shape::of(&self.ty), Shape::Optional(_))
    }

    /// Returns whether serde writes and reads the field.
    pub(crate) fn is_foreign(&self) -> bool {
        self.options.serde.is_some() || self.serde.serialize_with.is_some() || self.serde.deserialize_with.is_some()
    }
}

impl FieldOptions {
    pub(crate) fn parse(attributes: &[syn::Attribute], diagnostics: &Diagnostics) -> Self {
        let mut options = FieldOptions::default();
        let tokens = super::own(attributes, diagnostics);
        options::parse(tokens, &OPTIONS, diagnostics, |name, input| options.option(name, input));
        options
    }

    /// Returns the place of an option, if there is one.
    pub(crate) fn first(&self) -> Option<Span> {
        let limits = [&self.len, &self.bytes, &self.items, &self.range].into_iter().flatten().map(|(_, span)| *span);
        let locations = self.locations.iter().map(|(_, span)| *span);
        let flags = [self.pattern.as_ref().map(|(_, span)| *span), self.sensitive, self.from_client, self.serde];
        locations.chain(limits).chain(flags.into_iter().flatten()).next()
    }

    fn option(&mut self, name: &Ident, input: ParseStream) -> syn::Result<bool> {
        let span = name.span();
        match name.to_string().as_str() {
            "query" => self.locations.push((Location::Query, span)),
            "body" => self.locations.push((Location::Body, span)),
            "header" => self.locations.push((Location::Header(options::text(name, input, "header = \"Name\"")?), span)),
            "file" => self.locations.push((Location::File, span)),
            "len" => self.len = Some((options::limits(name, input)?, span)),
            "bytes" => self.bytes = Some((options::limits(name, input)?, span)),
            "items" => self.items = Some((options::limits(name, input)?, span)),
            "range" => self.range = Some((options::limits(name, input)?, span)),
            "pattern" => self.pattern = Some((options::text(name, input, "pattern = \"[0-9]+\"")?, span)),
            "sensitive" => self.sensitive = Some(span),
            "from_client" => self.from_client = Some(span),
            "serde" => self.serde = Some(span),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// The kind of a type, as far as its tokens tell. The compiler checks the rest in the constant of the descriptor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    Text,
    Number,
    Boolean,
    List(Box<Shape>),
    Optional(Box<Shape>),
    Unknown,
}

impl Shape {
    pub(crate) fn of(ty: &Type) -> Self {
        match ty {
            Type::Reference(reference) => match &*reference.elem {
                Type::Slice(slice) => Shape::List(Box::new(Shape::of(&slice.elem))),
                referent => Shape::of(referent),
            },
            Type::Paren(inner) => Shape::of(&inner.elem),
            Type::Group(inner) => Shape::of(&inner.elem),
            Type::Path(path) => path.path.segments.last().map_or(Shape::Unknown, Shape::of_segment),
            _ => Shape::Unknown,
        }
    }

    fn of_segment(segment: &syn::PathSegment) -> Self {
        let argument = || match &segment.arguments {
            PathArguments::AngleBracketed(arguments) => arguments.args.iter().find_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(Shape::of(ty)),
                _ => None,
            }),
            _ => None,
        };
        match (segment.ident.to_string().as_str(), argument()) {
            ("String" | "str", None) => Shape::Text,
            ("i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" | "f64", None) => Shape::Number,
            ("bool", None) => Shape::Boolean,
            ("Vec", Some(item)) => Shape::List(Box::new(item)),
            ("Option", Some(inner)) => Shape::Optional(Box::new(inner)),
            ("Box" | "Rc" | "Arc" | "Cow", Some(inner)) => inner,
            _ => Shape::Unknown,
        }
    }

    /// Returns the shape inside an `Option`.
    pub(crate) fn present(&self) -> &Shape {
        match self {
            Shape::Optional(inner) => inner.present(),
            shape => shape,
        }
    }

    /// Returns the shape that the limits of a list's elements apply to.
    pub(crate) fn element(&self) -> &Shape {
        match self.present() {
            Shape::List(item) => item.element(),
            shape => shape,
        }
    }

    /// Returns the shape in the words of an error message.
    pub(crate) fn noun(&self) -> &'static str {
        match self.present() {
            Shape::Text => "a text",
            Shape::Number => "a number",
            Shape::Boolean => "a boolean",
            Shape::List(_) => "a list",
            Shape::Optional(_) | Shape::Unknown => "of another type",
        }
    }
}

/// Returns the type inside `Option<…>`.
pub(crate) fn inside_option(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Paren(inner) => inside_option(&inner.elem),
        Type::Group(inner) => inside_option(&inner.elem),
        Type::Path(path) => {
            let segment = path.path.segments.last().filter(|segment| segment.ident == "Option")?;
            let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
            arguments.args.iter().find_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            })
        }
        _ => None,
    }
}

/// Returns whether the type holds a reference, so that it cannot be read.
pub(crate) fn borrows(ty: &Type) -> bool {
    match ty {
        Type::Reference(_) => true,
        Type::Paren(inner) => borrows(&inner.elem),
        Type::Group(inner) => borrows(&inner.elem),
        Type::Path(path) => path.path.segments.iter().any(|segment| match &segment.arguments {
            PathArguments::AngleBracketed(arguments) => {
                arguments.args.iter().any(|argument| matches!(argument, GenericArgument::Type(ty) if borrows(ty)))
            }
            _ => false,
        }),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_told_from_tokens() {
        let shape = |ty: &str| Shape::of(&syn::parse_str(ty).unwrap());
        assert_eq!(shape("std::string::String"), Shape::Text);
        assert_eq!(shape("Cow<'a, str>"), Shape::Text);
        assert_eq!(shape("Option<Vec<&'a str>>").element(), &Shape::Text);
        assert_eq!(shape("&'a [u8]").present(), &Shape::List(Box::new(Shape::Number)));
        assert_eq!(shape("TimeRange"), Shape::Unknown);
        assert_eq!(shape("Page<String>"), Shape::Unknown);
    }

    #[test]
    fn a_type_that_borrows_is_recognised_at_any_depth() {
        let borrows = |ty: &str| super::borrows(&syn::parse_str(ty).unwrap());
        assert!(borrows("Option<Vec<&'a str>>"));
        assert!(!borrows("Cow<'a, str>"));
    }
}
