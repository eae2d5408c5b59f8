// Whether drafts say what the declarations of their endpoints do: names, types, locations, limits, required fields, enumerations and
// what is sensitive. Compiled by the test `draft` into a program of its own, with the drafts.

use wechatpay_endpoints::runtime::{EndpointDescriptor, Field, ObjectDescriptor, Type, Variants};

/// Prints what differs, and fails if anything does.
fn compare(drafts: &[&EndpointDescriptor]) {
    let mut differences = Vec::new();
    for draft in drafts {
        let found = wechatpay_endpoints::declarations()
            .map(|declaration| declaration.endpoint())
            .find(|endpoint| (endpoint.method, endpoint.template) == (draft.method, draft.template));
        let mut difference = |place: &str, what: String| differences.push(format!("{} {}: {place} {what}", draft.method, draft.template));
        let Some(declared) = found else {
            difference("it", "is not declared".to_owned());
            continue;
        };
        let said = |endpoint: &EndpointDescriptor| (endpoint.document, endpoint.idempotent, endpoint.region, endpoint.encryption);
        if said(declared) != said(draft) {
            difference("it", format!("says {:?} in place of {:?}", said(draft), said(declared)));
        }
        objects("", declared.request, draft.request, true, &mut Vec::new(), &mut difference);
        types("the response", &declared.response, &draft.response, &mut Vec::new(), &mut difference);
    }
    differences.iter().for_each(|difference| println!("{difference}"));
    if !differences.is_empty() {
        std::process::exit(1);
    }
    println!("{} endpoints are the same", drafts.len());
}

type Seen = Vec<(*const ObjectDescriptor, *const ObjectDescriptor)>;

fn objects(
    place: &str,
    declared: &'static ObjectDescriptor,
    draft: &'static ObjectDescriptor,
    is_request: bool,
    seen: &mut Seen,
    difference: &mut impl FnMut(&str, String),
) {
    // An object may hold itself.
    let pair = (std::ptr::from_ref(declared), std::ptr::from_ref(draft));
    if seen.contains(&pair) {
        return;
    }
    seen.push(pair);
    let (declared, draft) = (fields(declared, true), fields(draft, true));
    let names = |fields: &[(Field, bool)]| {
        let mut names: Vec<String> = fields.iter().map(|(field, _)| name(field)).collect();
        names.sort_unstable();
        names
    };
    if names(&declared) != names(&draft) {
        difference(place, format!("has {:?} in place of {:?}", names(&draft), names(&declared)));
        return;
    }
    for (declared, required) in declared {
        let Some((draft, drafted_required)) = draft.iter().find(|(draft, _)| name(draft) == name(&declared)) else { continue };
        let place = format!("{place}.{}", declared.name);
        let said = |field: &Field, required: bool| {
            let location = is_request.then(|| format!("{:?}", field.location));
            let limits = field.limits();
            let pattern = limits.pattern.map(|pattern| pattern.as_str());
            format!(
                "{location:?} {required} {:?} {:?} {:?} {:?} {pattern:?} {} {}",
                limits.len, limits.bytes, limits.items, limits.range, field.sensitive, field.from_client
            )
        };
        if said(&declared, required) != said(draft, *drafted_required) {
            let (draft, declared) = (said(draft, *drafted_required), said(&declared, required));
            difference(&place, format!("says {draft} in place of {declared}"));
        }
        types(&place, &declared.ty, &draft.ty, seen, difference);
    }
}

/// A header's name is what travels.
fn name(field: &Field) -> String {
    match field.location {
        wechatpay_endpoints::runtime::Location::Header(name) => name.to_lowercase(),
        _ => field.name.to_owned(),
    }
}

/// The fields as they travel, with those of flattened objects, and whether they are required.
fn fields(object: &'static ObjectDescriptor, required: bool) -> Vec<(Field, bool)> {
    let mut all = Vec::new();
    for field in object.fields {
        match field.ty {
            Type::Object(inner) if field.flatten => all.extend(fields(inner(), required && field.required)),
            _ => all.push((*field, required && field.required)),
        }
    }
    all
}

fn types(place: &str, declared: &Type, draft: &Type, seen: &mut Seen, difference: &mut impl FnMut(&str, String)) {
    match (declared, draft) {
        (Type::Object(declared), Type::Object(draft)) => objects(place, declared(), draft(), false, seen, difference),
        (Type::List(declared), Type::List(draft)) => types(place, declared, draft, seen, difference),
        (Type::Enumeration(declared), Type::Enumeration(draft)) if are_same(declared, draft) => {}
        (Type::IntegerEnumeration(declared), Type::IntegerEnumeration(draft)) if are_same(declared, draft) => {}
        (declared, draft) if std::mem::discriminant(declared) == std::mem::discriminant(draft) && !holds_values(draft) => {}
        (declared, draft) => difference(place, format!("is {draft:?} in place of {declared:?}")),
    }
}

/// Whether two enumerations have the same values, and the draft says what a value means wherever the declaration does. Drafts of the same
/// values under the same name are one type, with the words of one of them.
fn are_same<T: PartialEq + std::fmt::Display>(declared: &Variants<T>, draft: &Variants<T>) -> bool {
    let is_told = |(at, description): (usize, &&str)| {
        let drafted = draft.descriptions.get(at).copied().unwrap_or_default();
        // The value itself says nothing.
        let says = |text: &str| !text.is_empty() && text != format!("`{}`.", declared.values[at]);
        says(drafted) || !says(description)
    };
    declared.values == draft.values && declared.descriptions.iter().enumerate().all(is_told)
}

fn holds_values(ty: &Type) -> bool {
    matches!(ty, Type::Enumeration(_) | Type::IntegerEnumeration(_))
}
