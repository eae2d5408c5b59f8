//! docs/operations.md and docs/notifications.md: what is declared, in Chinese and English, written from the declarations. `WRITE=pages`
//! in the environment writes them again.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use wechatpay_endpoints::runtime::server::{Declaration, NotificationDeclaration};
use wechatpay_endpoints::{declarations, notifications};

use crate::sources;

#[test]
fn the_page_of_operations_has_all_of_them() {
    let mut families: BTreeMap<String, Vec<&Declaration>> = BTreeMap::new();
    for declaration in declarations() {
        families.entry(family(declaration.endpoint().template)).or_default().push(declaration);
    }
    let count: usize = families.values().map(Vec::len).sum();
    let mut page = format!(
        "# Operations (接口一览)\n\n{count} operations are declared. A struct stands in `wechatpay_endpoints`, in the module that its template names up to the \
         first placeholder, with underscores for hyphens. `wechatpay show METHOD TEMPLATE` prints fields and limits.\n\n\
         已声明 {count} 个接口。结构体位于 `wechatpay_endpoints` 中与路径对应的模块(取到第一个占位符为止,连字符写作下划线);\
         `wechatpay show METHOD TEMPLATE` 列出字段与限制。\n"
    );
    for (family, mut declarations) in families {
        declarations.sort_by_key(|it| (it.endpoint().template, it.endpoint().method.as_str()));
        let _ = write!(
            page,
            "\n## {}\n\n`{family}`\n\n| 接口 | Operation | Method, template | Struct |\n|---|---|---|---|\n",
            title(&family)
        );
        for declaration in declarations {
            let endpoint = declaration.endpoint();
            let (sentence, chinese) = parted(endpoint.request.description);
            let name = match endpoint.document {
                "" => chinese.to_owned(),
                document => format!("[{chinese}]({document})"),
            };
            let (method, template, name_of) = (endpoint.method.as_str(), endpoint.template, endpoint.request.name);
            let _ = writeln!(page, "| {name} | {sentence} | {method} `{template}` | `{name_of}` |");
        }
    }
    compare("operations.md", &page);
}

#[test]
fn the_page_of_notifications_has_every_event_type() {
    let mut events: BTreeMap<&str, Vec<&NotificationDeclaration>> = BTreeMap::new();
    for notification in notifications() {
        for event_type in notification.event_types() {
            events.entry(event_type).or_default().push(notification);
        }
    }
    let mut page = format!(
        "# Notifications (通知一览)\n\n{} event types are declared. `Notification::read` reads each of them into its struct, which stands beside the calls \
         that it belongs to.\n\n已声明 {} 种通知类型,`Notification::read` 把解密后的内容读成对应的结构体。\n\n\
         | Event type | 通知 | What it tells | Struct |\n|---|---|---|---|\n",
        events.len(),
        events.len()
    );
    for (event_type, notifications) in events {
        for notification in notifications {
            let (sentence, chinese) = parted(notification.resource().description);
            let name = match notification.document() {
                "" => chinese.to_owned(),
                document => format!("[{chinese}]({document})"),
            };
            let path = notification.rust_path();
            let path = path.trim_start_matches("wechatpay_endpoints::");
            let _ = writeln!(page, "| `{event_type}` | {name} | {sentence} | `{path}` |");
        }
    }
    compare("notifications.md", &page);
}

fn compare(name: &str, page: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs").join(name);
    if std::env::var("WRITE").is_ok_and(|what| what == "pages") {
        std::fs::write(&path, page).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = written.lines().zip(page.lines()).find(|(old, new)| old != new);
    assert!(
        written == page,
        "docs/{name} is behind the declarations, first at {differs:?}: `WRITE=pages cargo test -p wechatpay-endpoints --all-features pages` writes it"
    );
}

/// `v3/fund-app` of `v3/fund-app/mch-transfer/…`, `global/v3/transactions` of `global/v3/transactions/…`.
fn family(template: &str) -> String {
    let length = if template.starts_with("v3/") { 2 } else { 3 };
    template.split('/').take(length).collect::<Vec<_>>().join("/")
}

/// What the family's module says of itself: "Refunds (退款)".
fn title(family: &str) -> String {
    let module = family.replace('-', "_");
    let source = sources::of_module(&module.split('/').collect::<Vec<_>>()).unwrap_or_default();
    let first = source.lines().next().unwrap_or_default().trim_start_matches("//! ");
    let end = [": ", ". "].iter().filter_map(|mark| first.find(mark)).min().unwrap_or(first.trim_end_matches(['.', ':']).len());
    match &first[..end] {
        "" => module,
        title => title.to_owned(),
    }
}

/// The first sentence of a description without its Chinese name, and the Chinese name.
fn parted(description: &str) -> (String, String) {
    let first = description.split("\n\n").next().unwrap_or_default().trim().replace('\n', " ");
    let sentence = first.split_inclusive("). ").next().unwrap_or_default().trim_end().trim_end_matches('.').to_owned();
    let (english, chinese) = match sentence.rsplit_once(" (") {
        Some((english, chinese)) => (english.to_owned(), chinese.trim_end_matches(')').to_owned()),
        None => (sentence, String::new()),
    };
    let plain = |text: &str| text.replace("[`", "`").replace("`]", "`").replace('|', "\\|");
    (plain(&english), plain(&chinese))
}
