//! The path of a Rust type, as source code writes it. The compiler's own name of a type (`std::any::type_name`) leaves `r#` out.

use std::borrow::Cow;

/// The keywords that can be raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Puts `r#` before each segment of a path that is a keyword.
pub(super) fn written(path: &'static str) -> Cow<'static, str> {
    let is_keyword = |segment: &str| KEYWORDS.contains(&segment);
    if !path.split("::").any(is_keyword) {
        return path.into();
    }
    let segment = |segment| if is_keyword(segment) { format!("r#{segment}") } else { segment.to_owned() };
    path.split("::").map(segment).collect::<Vec<_>>().join("::").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_that_is_called_by_a_keyword_is_raw() {
        assert_eq!(written("a::return::use_::Return"), "a::r#return::use_::Return");
        assert_eq!(written("a::r#try::Try"), "a::r#try::Try");
        assert!(matches!(written("a::returned::Return"), Cow::Borrowed(_)));
    }
}
