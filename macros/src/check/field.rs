//! Checks a field by itself: whether its limits fit its type, and whether the client can fill it in.

use proc_macro2::Span;

use crate::diagnostics::Diagnostics;
use crate::parse::Structure;
use crate::parse::field::{Field, Location, Shape};
use crate::parse::options::Limits;

/// Checks that limits fit the type, as far as its tokens tell.
pub(super) fn limits(field: &Field, diagnostics: &Diagnostics) {
    let shape = field.shape();
    let element = shape.element();
    let refuse = |span: Span, option: &str, limits: &str, fits: &str| {
        let message = format!("`{option}` limits {limits}, and `{}` is {}{fits}", field.rust_name(), shape.noun());
        diagnostics.span(span, message);
    };
    let for_list = |item: &str| match shape.present() {
        Shape::List(_) => format!(" of something else: for the number of its elements write `items`{item}"),
        Shape::Number => ": write `range`".to_owned(),
        Shape::Text => ": write `len`".to_owned(),
        _ => String::new(),
    };
    if let Some((limits, span)) = field.options.len {
        if !matches!(element, Shape::Text | Shape::Unknown) {
            refuse(span, "len", "the characters of a text", &for_list(""));
        }
        not_negative(limits, "len", diagnostics);
    }
    if let Some((limits, span)) = field.options.bytes {
        if !matches!(element, Shape::Text | Shape::Unknown) {
            refuse(span, "bytes", "the bytes of a text", &for_list(""));
        }
        not_negative(limits, "bytes", diagnostics);
    }
    if let Some((limits, span)) = field.options.items {
        if !matches!(shape.present(), Shape::List(_) | Shape::Unknown) {
            refuse(span, "items", "the elements of a list", &for_list(""));
        }
        not_negative(limits, "items", diagnostics);
    }
    if let Some((_, span)) = field.options.range
        && !matches!(element, Shape::Number | Shape::Unknown)
    {
        refuse(span, "range", "a number", &for_list(""));
    }
    if let Some((pattern, span)) = &field.options.pattern {
        if !matches!(element, Shape::Text | Shape::Unknown) {
            refuse(*span, "pattern", "a text", "");
        }
        if let Err(error) = regex_lite::Regex::new(&pattern.value()) {
            diagnostics.at(pattern, format!("this is not a regular expression: {error}"));
        }
    }
    if let Some(span) = field.serde.flatten
        && !matches!(shape.present(), Shape::Unknown)
    {
        let message = format!("`flatten` is for an object, and `{}` is {}", field.rust_name(), shape.noun());
        diagnostics.span(span, message);
    }
    if let Some(span) = field.options.sensitive
        && !matches!(element, Shape::Text | Shape::Unknown)
    {
        let message = format!("`sensitive` encrypts a text, and `{}` is {}: remove it", field.rust_name(), shape.noun());
        diagnostics.span(span, message);
    }
    if let Some(span) = field.options.sensitive.filter(|_| field.serde.flatten.is_some()) {
        diagnostics.span(span, "`sensitive` encrypts a text, and a flattened field is not one: write it on the fields inside");
    }
}

/// Checks a field that the client fills in.
pub(super) fn from_client(structure: &Structure, field: &Field, diagnostics: &Diagnostics) {
    let Some(span) = field.options.from_client else { return };
    let at = |message: String| diagnostics.span(span, message);
    let name = field.rust_name();
    let template = structure.arguments.route.as_ref().and_then(|route| route.template.as_ref());
    let is_path_value = template.is_some_and(|template| {
        template.placeholders().any(|name| structure.placeholder(name).is_some_and(|named| std::ptr::eq(named, field)))
    });
    match field.options.locations.first() {
        _ if structure.arguments.route.is_none() => {
            at(format!("the client fills in fields of an endpoint, and `{name}` is not one: remove `from_client`"));
        }
        Some((Location::Header(_) | Location::File, _)) => {
            at(format!("the client fills in fields of the query and the body, and `{name}` is not one: remove `from_client`"));
        }
        // Other mistakes in its type are reported elsewhere.
        _ if is_path_value => at(format!("`{name}` travels in the path, since the template names it: remove `from_client`")),
        _ if field.options.sensitive.is_some() => {
            at(format!("the client's own number is no secret, and `{name}` is sensitive: remove one of the two"));
        }
        _ => match Shape::of(&field.ty) {
            Shape::Unknown => {}
            Shape::Optional(inner) if matches!(*inner, Shape::Text | Shape::Unknown) => {}
            _ => diagnostics.at(&field.ty, format!("the client fills in `{name}` if it is `None`: write `Option<String>`")),
        },
    }
}

fn not_negative(limits: Limits, option: &str, diagnostics: &Diagnostics) {
    let fits = |limit: Option<i64>| limit.is_none_or(|limit| u32::try_from(limit).is_ok());
    if !fits(limits.least) || !fits(limits.most) {
        diagnostics.span(limits.span, format!("`{option}` counts: its limits are from 0 to {}", u32::MAX));
    }
}
