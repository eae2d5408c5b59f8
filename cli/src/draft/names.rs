//! Names: wire names as Rust's identifiers, and what operations and their responses are called (CONTRIBUTING.md has the rule).

/// Words that Rust keeps for itself and lets be written `r#type`.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern",
    "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while",
];

/// Names that no field can have: Rust's own, and the methods that a declaration has.
const TAKEN: &[&str] = &["self", "super", "crate", "yield", "send", "send_blocking", "prepare", "request", "validate", "builder"];

/// Last segments of a path that say what is done.
const VERBS: &[(&str, &str)] = &[
    ("abort", "Abort"),
    ("accept", "Accept"),
    ("activate", "Activate"),
    ("add", "Add"),
    ("apply", "Apply"),
    ("associate", "Associate"),
    ("bind", "Bind"),
    ("cancel", "Cancel"),
    ("check", "Check"),
    ("close", "Close"),
    ("complete", "Complete"),
    ("confirm", "Confirm"),
    ("create", "Create"),
    ("deactivate", "Deactivate"),
    ("delete", "Delete"),
    ("disassociate", "Disassociate"),
    ("disable", "Disable"),
    ("enable", "Enable"),
    ("exchange", "Exchange"),
    ("modify", "Modify"),
    ("notify", "Notify"),
    ("open", "Open"),
    ("pause", "Pause"),
    ("pay", "Pay"),
    ("query", "Query"),
    ("refund", "Refund"),
    ("register", "Register"),
    ("reject", "Reject"),
    ("remove", "Remove"),
    ("reply", "Reply"),
    ("report", "Report"),
    ("resend", "Resend"),
    ("restart", "Restart"),
    ("return", "Return"),
    ("send", "Send"),
    ("start", "Start"),
    ("stop", "Stop"),
    ("sync", "Sync"),
    ("terminate", "Terminate"),
    ("unbind", "Unbind"),
    ("update", "Modify"),
    ("upload", "Upload"),
    ("verify", "Verify"),
];

/// How titles in Chinese begin that say what is done: the document's own word goes before what the method lets guess.
const CHINESE_VERBS: &[(&str, &str)] = &[
    ("上传", "Upload"),
    ("下载", "Download"),
    ("作废", "Cancel"),
    ("修改", "Modify"),
    ("停用", "Deactivate"),
    ("关闭", "Close"),
    ("删除", "Delete"),
    ("取消", "Cancel"),
    ("变更", "Modify"),
    ("启用", "Activate"),
    ("完结", "Complete"),
    ("恢复", "Restart"),
    ("撤销", "Cancel"),
    ("提交", "Submit"),
    ("更新", "Modify"),
    ("查询", "Query"),
    ("核销", "Use"),
    ("添加", "Add"),
    ("激活", "Activate"),
    ("申请", "Apply"),
    ("终止", "Terminate"),
    ("获取", "Query"),
    ("解除", "Terminate"),
    ("解约", "Terminate"),
    ("设置", "Set"),
    ("预约", "Reserve"),
];

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
    // Of these the drafts use Rust's own.
    let is_taken = matches!(name.as_str(), "Option" | "Vec" | "String" | "Self" | "File" | "Download");
    match name.chars().next()? {
        '0'..='9' => Some(format!("_{name}")),
        _ if is_taken => Some(format!("{name}Value")),
        _ => Some(name),
    }
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

/// The name of an operation: verb and thing, of its method, its template and its title.
pub(super) fn operation(method: &str, template: &str, title: &str) -> String {
    let segments: Vec<&str> = template.split('/').filter(|segment| !segment.is_empty()).collect();
    let is_value = |segment: &&str| segment.starts_with('<');
    let is_version =
        |segment: &str| segment.len() > 1 && segment.starts_with('v') && segment[1..].bytes().all(|byte| byte.is_ascii_digit());
    let ends_with_value = segments.last().is_some_and(is_value);
    let mut things: Vec<&str> = segments.into_iter().filter(|segment| !is_value(segment) && !is_version(segment)).collect();
    let last = things.last().copied().unwrap_or_default();
    // `close`, and also `send-message`, `image-upload`.
    let verb_in = |word: &str| VERBS.iter().find(|(known, _)| word == *known).map(|(_, verb)| *verb);
    let parted = [last.split_once('-'), last.rsplit_once('-').map(|(thing, verb)| (verb, thing))].into_iter().flatten();
    let mut verbs = [(last, "")].into_iter().chain(parted).filter_map(|(word, thing)| Some((verb_in(word)?, thing)));
    let verb = verbs.next().filter(|_| things.len() > 1 && method != "GET");
    let said = CHINESE_VERBS.iter().find(|(begin, _)| title.starts_with(begin)).map(|(_, verb)| *verb);
    let is_list = !ends_with_value && type_name(last).is_some_and(|last| singular(&last) != last);
    let verb = match (verb, method, said) {
        (Some((verb, thing)), _, _) => {
            things.pop();
            things.extend((!thing.is_empty()).then_some(thing));
            verb
        }
        (None, "GET", Some("Download")) => "Download",
        // What is asked for is a file's address.
        (None, "GET", Some("Apply")) => "Get",
        (None, "GET", _) if is_list => "List",
        (None, "GET", _) => "Query",
        (None, _, Some(verb)) if verb != "Query" => verb,
        (None, "PUT" | "PATCH", _) => "Modify",
        (None, "DELETE", _) => "Delete",
        (None, _, _) => "Create",
    };
    let one = |name: &str| if verb == "List" { name.to_owned() } else { singular(name) };
    let last = things.pop().and_then(type_name).map(|name| one(&name)).unwrap_or_default();
    let before: String = things.into_iter().filter_map(type_name).map(|name| singular(&name)).collect();
    // `Bill`, not `BillBill`.
    let thing = if before.ends_with(&last) { before } else { before + &last };
    format!("{verb}{thing}")
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
        "Bind" | "Unbind" => format!("{}ound{thing}", &verb[..verb.len() - 3]),
        _ if verb.ends_with('e') => format!("{verb}d{thing}"),
        _ if verb.ends_with("ly") || verb.ends_with("fy") => format!("{}ied{thing}", &verb[..verb.len() - 1]),
        _ => format!("{verb}ed{thing}"),
    }
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
        verb if verb.ends_with("ss") || verb.ends_with("ch") => format!("{verb}es"),
        verb => format!("{verb}s"),
    };
    let thing = words.join(" ");
    let article = match () {
        () if verb == "lists" => "",
        () if thing.starts_with(['a', 'e', 'i', 'o', 'u']) => "an ",
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
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    let mut characters = name.chars().peekable();
    while let Some(character) = characters.next() {
        if character.is_ascii_alphanumeric() {
            let next_is_lower = characters.peek().is_some_and(char::is_ascii_lowercase);
            let begins = !before.is_ascii_alphanumeric()
                || (character.is_ascii_uppercase()
                    && (before.is_ascii_lowercase() || (before.is_ascii_uppercase() && next_is_lower)));
            match words.last_mut() {
                Some(word) if !begins => word.push(character),
                _ => words.push(character.to_string()),
            }
        }
        before = character;
    }
    words
}

fn capitalized(word: &str) -> String {
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
    fn operations_are_named_by_verb_and_thing_and_responses_by_what_was_done() {
        assert_eq!(operation("GET", "v3/profitsharing/bills", "申请分账账单"), "GetProfitsharingBill");
        assert_eq!(operation("POST", "v3/profitsharing/receivers", "添加分账接收方"), "AddProfitsharingReceiver");
        for (method, template, name, result) in [
            ("POST", "v3/profitsharing/orders", "CreateProfitsharingOrder", "CreatedProfitsharingOrder"),
            ("GET", "v3/profitsharing/orders/<out_order_no>", "QueryProfitsharingOrder", "ProfitsharingOrder"),
            ("GET", "v3/profitsharing/bills", "ListProfitsharingBills", "ProfitsharingBillList"),
            ("POST", "v3/ecommerce/refunds/apply", "ApplyEcommerceRefund", "AppliedEcommerceRefund"),
            ("POST", "v3/pay/transactions/id/<id>/close", "ClosePayTransactionId", "ClosedPayTransactionId"),
            ("DELETE", "v3/x/things/<id>", "DeleteXThing", "DeletedXThing"),
            ("POST", "v3/merchant/media/image-upload", "UploadMerchantMediaImage", "UploadedMerchantMediaImage"),
            ("POST", "v3/orders/<id>/send-message", "SendOrderMessage", "SentOrderMessage"),
        ] {
            assert_eq!((operation(method, template, "").as_str(), response(name).as_str()), (name, result), "{template}");
        }
        assert_eq!(sentence("CreateProfitsharingOrder"), "Creates a profitsharing order");
        assert_eq!(sentence("ListAddresses"), "Lists addresses");
        assert_eq!(sentence("QueryOrder"), "Queries an order");
    }
}
