//! Names: wire names as Rust's identifiers, and what responses are called (CONTRIBUTING.md has the rule). `naming` names operations.

/// Words that Rust keeps for itself and lets be written `r#type`.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while",
];

/// Names that no field can have: Rust's own, and the methods that a declaration has.
const TAKEN: &[&str] = &["self", "super", "crate", "yield", "send", "send_blocking", "prepare", "request", "validate", "builder"];

/// `out_trade_no` of `outTradeNo`, `out-trade-no`; `r#type` of `type`. `None` where nothing of it can stand in an identifier.
pub(super) fn field(wire: &str) -> Option<String> {
    let name = words(wire).join("_").to_lowercase();
    match name.chars().next()? {
        '0'..='9' => Some(format!("_{name}")),
        _ if TAKEN.contains(&name.as_str()) => Some(format!("{name}_")),
        _ if KEYWORDS.contains(&name.as_str()) => Some(format!("r#{name}")),
        _ => Some(name),
    }
}

/// `PostPayment` of `post_payment`. `None` where nothing of it can stand in an identifier.
pub(super) fn type_name(name: &str) -> Option<String> {
    let name: String = words(name).iter().map(|word| capitalized(word)).collect();
    match name.chars().next()? {
        '0'..='9' => Some(format!("_{name}")),
        _ if is_used(&name) => Some(format!("{name}Value")),
        _ => Some(name),
    }
}

/// Whether the drafts use this name themselves, as Rust's or the runtime's.
pub(super) fn is_used(name: &str) -> bool {
    matches!(name, "Option" | "Vec" | "String" | "Self" | "File" | "Download")
}

/// The name of an enumeration's variant: `MchComplete` of `MCH_COMPLETE`.
pub(super) fn variant(value: &str) -> Option<String> {
    let name: String = words(value).iter().map(|word| capitalized(&word.to_lowercase())).collect();
    match name.chars().next()? {
        '0'..='9' => Some(format!("V{name}")),
        _ if name == "Other" || name == "Self" => Some(format!("{name}Value")),
        _ => Some(name),
    }
}

/// `PostPayment` of `PostPayments`: what each of a list is called.
pub(super) fn singular(name: &str) -> String {
    let plurals = [("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("xes", "x"), ("List", ""), ("Data", "Entry")];
    for (plural, one) in plurals {
        if let Some(stem) = name.strip_suffix(plural).filter(|stem| !stem.is_empty()) {
            return format!("{stem}{one}");
        }
    }
    match name.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => name.to_owned(),
    }
}

/// What the operation of this name gives: the noun, with its participle where something was done.
pub(super) fn response(operation: &str) -> String {
    let at =
        operation.char_indices().skip(1).find(|(_, character)| character.is_uppercase()).map_or(operation.len(), |(at, _)| at);
    let (verb, thing) = operation.split_at(at);
    match verb {
        _ if thing.is_empty() => format!("{operation}Response"),
        "Query" | "Get" => thing.to_owned(),
        "List" => format!("{}List", singular(thing)),
        "Send" => format!("Sent{thing}"),
        "Pay" => format!("Paid{thing}"),
        "Stop" => format!("Stopped{thing}"),
        "Cancel" => format!("Cancelled{thing}"),
        "Submit" => format!("Submitted{thing}"),
        "Set" => format!("Set{thing}Result"),
        "Bind" | "Unbind" => format!("{}ound{thing}", &verb[..verb.len() - 3]),
        _ if verb.ends_with('e') => format!("{verb}d{thing}"),
        _ if verb.ends_with("ly") || verb.ends_with("fy") => format!("{}ied{thing}", &verb[..verb.len() - 1]),
        _ => format!("{verb}ed{thing}"),
    }
}

/// What an operation or its response is about: the name without its verb.
pub(super) fn thing(name: &str) -> &str {
    let Some((at, _)) = name.char_indices().skip(1).find(|(_, character)| character.is_uppercase()) else { return name };
    let (verb, thing) = name.split_at(at);
    let is_verb = verb.ends_with("ed")
        || matches!(
            verb,
            "Add"
                | "Apply"
                | "Cancel"
                | "Close"
                | "Complete"
                | "Confirm"
                | "Create"
                | "Delete"
                | "Get"
                | "List"
                | "Modify"
                | "Query"
                | "Send"
                | "Sent"
                | "Submit"
                | "Upload"
        );
    if is_verb { thing } else { name }
}

/// A sentence for the operation of this name: "Creates a profit sharing order".
pub(super) fn sentence(operation: &str) -> String {
    let mut words: Vec<String> = words(operation).iter().map(|word| word.to_lowercase()).collect();
    if words.len() < 2 {
        return operation.to_owned();
    }
    let verb = words.remove(0);
    let verb = match verb.as_str() {
        verb if verb.ends_with("ly") || verb.ends_with("fy") || verb.ends_with("ry") => format!("{}ies", &verb[..verb.len() - 1]),
        verb if ["ss", "sh", "ch", "x"].iter().any(|end| verb.ends_with(end)) => format!("{verb}es"),
        verb => format!("{verb}s"),
    };
    let (first, last) = (words[0].clone(), words[words.len() - 1].clone());
    let is_plural =
        words.iter().find(|word| matches!(word.as_str(), "by" | "with" | "for" | "in")).is_none() && singular(&last) != last;
    let spelled = |word: &String| match word.as_str() {
        "h5" | "jsapi" | "qq" | "url" => word.to_uppercase(),
        "hong" | "kong" => capitalized(word),
        _ => word.clone(),
    };
    let thing = words.iter().map(spelled).collect::<Vec<_>>().join(" ");
    let is_vowel =
        first.starts_with(['a', 'e', 'i', 'o', 'u']) && !["us", "ur", "uni"].iter().any(|begin| first.starts_with(begin));
    let article = match () {
        () if is_plural => "",
        () if is_vowel || first == "h5" => "an ",
        () => "a ",
    };
    format!("{}{} {article}{thing}", verb[..1].to_uppercase(), &verb[1..])
}

/// "Post payment" of `PostPayment`.
pub(super) fn spaced(name: &str) -> String {
    let words: Vec<String> = words(name).iter().map(|word| word.to_lowercase()).collect();
    capitalized(&words.join(" "))
}

/// What the file of the operation of this name may be called, the shortest first: `create`, `create_service_order`.
pub(super) fn file_names(operation: &str) -> Vec<String> {
    let words: Vec<String> = words(operation).iter().map(|word| word.to_lowercase()).collect();
    let shortest = words.first().and_then(|verb| field(verb));
    shortest.into_iter().chain(field(&words.join("_"))).collect()
}

/// The words of a name of any style; what is no ASCII letter or digit parts them.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    let mut characters = name.chars().peekable();
    while let Some(character) = characters.next() {
        if character.is_ascii_alphanumeric() {
            let next_is_lower = characters.peek().is_some_and(char::is_ascii_lowercase);
            let begins = !before.is_ascii_alphanumeric()
                || (character.is_ascii_uppercase()
                    && (before.is_ascii_lowercase() || (before.is_ascii_alphanumeric() && next_is_lower)));
            match words.last_mut() {
                Some(word) if !begins => word.push(character),
                _ => words.push(character.to_string()),
            }
        }
        before = character;
    }
    words
}

pub(super) fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map(|first| first.to_ascii_uppercase().to_string() + characters.as_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wire_name_of_any_style_becomes_an_identifier() {
        let field = |wire| field(wire).unwrap();
        assert_eq!(field("out_trade_no"), "out_trade_no");
        assert_eq!(
            ["outTradeNo", "Idempotency-Key", "HTTPCode", "3ds"].map(field),
            ["out_trade_no", "idempotency_key", "http_code", "_3ds"]
        );
        assert_eq!(["type", "self", "request"].map(field), ["r#type", "self_", "request_"]);
        assert_eq!(super::field("商户号"), None);
        assert_eq!(
            ["post_payment", "H5Info", "string"].map(|name| type_name(name).unwrap()),
            ["PostPayment", "H5Info", "StringValue"]
        );
        assert_eq!(
            ["MCH_COMPLETE", "1", "OTHER", "application/json"].map(|name| variant(name).unwrap()),
            ["MchComplete", "V1", "OtherValue", "ApplicationJson"]
        );
    }

    #[test]
    fn responses_are_what_was_done_and_comments_are_sentences() {
        for (name, result) in [
            ("CreateProfitsharingOrder", "CreatedProfitsharingOrder"),
            ("QueryProfitsharingOrder", "ProfitsharingOrder"),
            ("ListProfitsharingBills", "ProfitsharingBillList"),
            ("ApplyEcommerceRefund", "AppliedEcommerceRefund"),
            ("ClosePayTransactionId", "ClosedPayTransactionId"),
            ("SubmitDueDiligence", "SubmittedDueDiligence"),
            ("SendOrderMessage", "SentOrderMessage"),
        ] {
            assert_eq!(response(name), result);
        }
        for (name, sentence) in [
            ("CreateProfitsharingOrder", "Creates a profitsharing order"),
            ("ListAddresses", "Lists addresses"),
            ("QueryOrder", "Queries an order"),
            ("QueryUserCoupons", "Queries user coupons"),
            ("CreateH5Transaction", "Creates an H5 transaction"),
            ("QueryTransactionById", "Queries a transaction by id"),
            ("GetFapiaoTitleUrl", "Gets a fapiao title URL"),
        ] {
            assert_eq!(super::sentence(name), sentence);
        }
    }

    #[test]
    fn what_an_operation_is_about_is_its_name_without_the_verb() {
        assert_eq!(
            [thing("CreateRefund"), thing("CreatedRefund"), thing("Refund"), thing("Query")],
            ["Refund", "Refund", "Refund", "Query"]
        );
    }
}
