//! Everything that is declared says what it is.

use std::collections::HashSet;

use wechatpay_endpoints::declarations;
use wechatpay_endpoints::runtime::{ObjectDescriptor, Type};

/// Whether a text has the Chinese term in it.
fn has_chinese(text: &str) -> bool {
    text.chars().any(|character| ('\u{4e00}'..='\u{9fff}').contains(&character))
}

#[test]
fn every_endpoint_has_its_chinese_name_and_its_document_is_wechat_pays() {
    for declaration in declarations() {
        let endpoint = declaration.endpoint();
        let first = endpoint.request.description.trim().split_inclusive(". ").next().unwrap_or_default();
        let first = first.split("\n\n").next().unwrap_or_default().trim().replace('\n', " ");
        let name = first.strip_suffix(").").and_then(|sentence| sentence.rsplit_once(" (")).map(|(_, name)| name);
        let says = "its description begins with a sentence that ends in its Chinese name, `Closes an unpaid order (关闭订单).`";
        assert!(name.is_some_and(has_chinese), "{}: {says}: {first}", declaration.rust_path());
        let is_official = endpoint.document.is_empty() || endpoint.document.starts_with("https://pay.weixin.qq.com/");
        assert!(is_official, "{}: {}", declaration.rust_path(), endpoint.document);
    }
}

#[test]
fn every_struct_and_field_has_a_description() {
    let mut seen = HashSet::new();
    for declaration in declarations() {
        described(declaration.endpoint().request, &declaration.rust_path(), &mut seen);
        of_type(&declaration.endpoint().response, &declaration.rust_path(), &mut seen);
    }
    assert!(seen.len() > declarations().count());
}

fn of_type(ty: &Type, within: &str, seen: &mut HashSet<*const ObjectDescriptor>) {
    match ty {
        Type::Object(object) => described(object(), within, seen),
        Type::List(element) => of_type(element, within, seen),
        _ => {}
    }
}

fn described(object: &'static ObjectDescriptor, within: &str, seen: &mut HashSet<*const ObjectDescriptor>) {
    if !seen.insert(object) {
        return;
    }
    assert!(!object.description.trim().is_empty(), "{} of {within}", object.name);
    for field in object.fields {
        assert!(!field.description.trim().is_empty(), "{}.{} of {within}", object.name, field.name);
        of_type(&field.ty, within, seen);
    }
}
