//! The path template: segments, each literal or a placeholder.

use syn::LitStr;

/// A template and its place.
pub(crate) struct Template {
    pub(crate) literal: LitStr,
    pub(crate) segments: Vec<Segment>,
}

/// The text between two slashes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    Literal(String),
    /// `<name>`.
    Placeholder(String),
    /// A placeholder in the style of another framework: the text, and the name in it.
    Foreign(String, String),
    /// A text with a `<`, `>`, `{` or `}` that belongs to no placeholder.
    Broken(String),
}

impl Template {
    pub(crate) fn parse(literal: LitStr) -> Self {
        let value = literal.value();
        let path = value.split(['?', '#']).next().unwrap_or_default();
        let segments = path.trim_start_matches('/').split('/').map(segment).collect();
        Template { literal, segments }
    }

    pub(crate) fn placeholders(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Placeholder(name) => Some(name.as_str()),
            _ => None,
        })
    }
}

fn segment(text: &str) -> Segment {
    let within = |open: &str, close: &str| text.strip_prefix(open)?.strip_suffix(close).filter(|name| is_name(name));
    if let Some(name) = within("<", ">") {
        return Segment::Placeholder(name.to_owned());
    }
    let foreign = within("{", "}").or_else(|| text.strip_prefix(':').filter(|name| is_name(name)));
    match foreign {
        Some(name) => Segment::Foreign(text.to_owned(), name.to_owned()),
        None if text.contains(['<', '>', '{', '}']) => Segment::Broken(text.to_owned()),
        None => Segment::Literal(text.to_owned()),
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|character| character.is_alphanumeric() || character == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_style_of_placeholder_is_recognised() {
        assert_eq!(segment("serviceorder"), Segment::Literal("serviceorder".into()));
        assert_eq!(segment("<out_order_no>"), Segment::Placeholder("out_order_no".into()));
        assert_eq!(segment("{out_order_no}"), Segment::Foreign("{out_order_no}".into(), "out_order_no".into()));
        assert_eq!(segment(":out_order_no"), Segment::Foreign(":out_order_no".into(), "out_order_no".into()));
        assert_eq!(segment("<>"), Segment::Broken("<>".into()));
        assert_eq!(segment("a<b>"), Segment::Broken("a<b>".into()));
    }
}
