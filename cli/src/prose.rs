//! Shows the documentation comments of declarations outside of rustdoc: links become plain names.

/// Replaces links by their names: `[`Client`](crate::Client)` becomes `Client`. After the name of a link to the web, the address
/// stays.
pub(crate) fn plain(description: &str) -> String {
    let mut text = String::with_capacity(description.len());
    let mut rest = description.trim();
    while let Some(at) = rest.find('[') {
        let (before, from) = rest.split_at(at);
        text += before;
        match link(from) {
            Some((name, target, behind)) => {
                text += name;
                if target.contains("://") {
                    text += &format!(" ({target})");
                }
                rest = behind;
            }
            None => {
                text.push('[');
                rest = &from[1..];
            }
        }
    }
    text += rest;
    text
}

/// Splits a text that begins with a link into the link's name, its target and the rest.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let (name, behind) = text.strip_prefix('[')?.split_once(']')?;
    let target = behind.strip_prefix('(').and_then(|behind| behind.split_once(')'));
    let code = name.strip_prefix('`').and_then(|name| name.strip_suffix('`'));
    match (code, target) {
        // `[`Name`]` alone is a link; `[0, 1]` is not.
        (Some(code), None) => Some((code, "", behind)),
        (_, Some((target, behind))) => Some((code.unwrap_or(name), target, behind)),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_rustdoc_become_names_and_brackets_that_are_none_stay() {
        assert_eq!(plain("As [`Order`](crate::v3::Order) has it, or [`Client`]."), "As Order has it, or Client.");
        assert_eq!(plain("See [the order](super::Order)."), "See the order.");
        assert_eq!(plain("See [the page](https://pay.weixin.qq.com)."), "See the page (https://pay.weixin.qq.com).");
        assert_eq!(plain("One of [0, 1], `a[0]`, [open"), "One of [0, 1], `a[0]`, [open");
    }
}
