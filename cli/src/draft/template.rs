//! Path templates, whichever way they are written: as declarations have them, or why they cannot be one.

/// Reads `v3/x/{id}`, `v3/x/:id` or `v3/x/<id>`.
pub(super) fn read(typed: &str) -> Result<String, String> {
    let mut names: Vec<&str> = Vec::new();
    let mut segments: Vec<String> = Vec::new();
    for segment in typed.trim_start_matches('/').split('/') {
        let within = |open: &str, close: &str| segment.strip_prefix(open)?.strip_suffix(close);
        let name =
            within("{{", "}}").or_else(|| within("{", "}")).or_else(|| within("<", ">")).or_else(|| segment.strip_prefix(':'));
        let Some(name) = name else {
            if segment.contains(['<', '>', '{', '}', ':']) {
                return Err(format!("`{segment}` is no segment of a template: a value takes a whole one, `<name>`"));
            }
            if let Some(wrong) = segment.chars().find(|it| !it.is_ascii_alphanumeric() && !"-._~".contains(*it)) {
                return Err(format!(
                    "`{segment}` has `{wrong}`, which a path cannot hold: letters, digits and `-._~` are sent as they are"
                ));
            }
            segments.push(segment.to_owned());
            continue;
        };
        if name.is_empty() || name.contains(['<', '>', '{', '}', ':']) {
            return Err(format!("`{segment}` is no segment of a template: a value takes a whole one, `<name>`"));
        }
        if names.contains(&name) {
            return Err(format!("`<{name}>` occurs twice: a value has one place, so give the other a name of its own"));
        }
        names.push(name);
        segments.push(format!("<{name}>"));
    }
    match &segments[..] {
        [only] if only.is_empty() => Err("the path is empty".to_owned()),
        [before @ .., _] if before.iter().any(String::is_empty) => {
            Err("a segment is empty: write one slash between two".to_owned())
        }
        _ if segments.iter().any(|segment| segment == "." || segment == "..") => {
            Err("`.` and `..` as segments would address another resource".to_owned())
        }
        _ => Ok(segments.join("/")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_written_in_several_ways_and_is_a_whole_segment_once() {
        for typed in ["/v3/x/{a}/y", "v3/x/:a/y", "v3/x/<a>/y", "v3/x/{{a}}/y"] {
            assert_eq!(read(typed).unwrap(), "v3/x/<a>/y");
        }
        assert_eq!(read("v3/x/").unwrap(), "v3/x/");
        for (typed, problem) in [
            ("v3/x/{a", "a value takes a whole one"),
            ("v3/x/a}b", "a value takes a whole one"),
            ("v3/{a}.{b}", "a value takes a whole one"),
            ("v3/{}", "a value takes a whole one"),
            ("v3/x/a:close", "a value takes a whole one"),
            ("v3/{a}/{a}", "occurs twice"),
            ("v3//x", "a segment is empty"),
            ("", "the path is empty"),
            ("v3/../x", "would address another resource"),
            ("v3/查询", "`查`, which a path cannot hold"),
        ] {
            assert!(read(typed).is_err_and(|error| error.contains(problem)), "{typed}: {:?}", read(typed));
        }
    }
}
