//! serde's `rename_all`: the same rules, applied to our names.

/// A rule and the name that serde gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rename {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

const RULES: [(&str, Rename); 8] = [
    ("lowercase", Rename::Lower),
    ("UPPERCASE", Rename::Upper),
    ("PascalCase", Rename::Pascal),
    ("camelCase", Rename::Camel),
    ("snake_case", Rename::Snake),
    ("SCREAMING_SNAKE_CASE", Rename::ScreamingSnake),
    ("kebab-case", Rename::Kebab),
    ("SCREAMING-KEBAB-CASE", Rename::ScreamingKebab),
];

impl Rename {
    pub(crate) fn named(name: &str) -> Option<Self> {
        RULES.iter().find(|(known, _)| *known == name).map(|(_, rule)| *rule)
    }

    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        RULES.iter().map(|(name, _)| *name)
    }

    /// Renames a field, whose Rust name is in snake_case.
    pub(crate) fn field(self, name: &str) -> String {
        match self {
            Rename::Lower | Rename::Snake => name.to_owned(),
            Rename::Upper | Rename::ScreamingSnake => name.to_ascii_uppercase(),
            Rename::Pascal => name.split('_').map(capitalized).collect(),
            Rename::Camel => uncapitalized(&Rename::Pascal.field(name)),
            Rename::Kebab => name.replace('_', "-"),
            Rename::ScreamingKebab => name.to_ascii_uppercase().replace('_', "-"),
        }
    }

    /// Renames a variant, whose Rust name is in PascalCase.
    pub(crate) fn variant(self, name: &str) -> String {
        match self {
            Rename::Pascal => name.to_owned(),
            Rename::Lower => name.to_ascii_lowercase(),
            Rename::Upper => name.to_ascii_uppercase(),
            Rename::Camel => uncapitalized(name),
            Rename::Snake => {
                let mut snake = String::new();
                for (index, character) in name.char_indices() {
                    if index > 0 && character.is_uppercase() {
                        snake.push('_');
                    }
                    snake.push(character.to_ascii_lowercase());
                }
                snake
            }
            Rename::ScreamingSnake | Rename::Kebab | Rename::ScreamingKebab => self.field(&Rename::Snake.variant(name)),
        }
    }
}

fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + characters.as_str())
}

fn uncapitalized(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| first.to_ascii_lowercase().to_string() + characters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_and_variants_are_renamed_as_serde_renames_them() {
        let renamed = |rule: &str, field: &str, variant: &str| {
            let rule = Rename::named(rule).unwrap();
            (rule.field(field), rule.variant(variant))
        };
        let pair = |field: &str, variant: &str| (field.to_owned(), variant.to_owned());
        assert_eq!(renamed("camelCase", "out_order_no", "UserPaid"), pair("outOrderNo", "userPaid"));
        assert_eq!(renamed("PascalCase", "out_order_no", "UserPaid"), pair("OutOrderNo", "UserPaid"));
        assert_eq!(renamed("SCREAMING_SNAKE_CASE", "out_order_no", "UserPaid"), pair("OUT_ORDER_NO", "USER_PAID"));
        assert_eq!(renamed("kebab-case", "out_order_no", "UserPaid"), pair("out-order-no", "user-paid"));
        assert_eq!(renamed("lowercase", "out_order_no", "UserPaid"), pair("out_order_no", "userpaid"));
    }
}
