//! Each declaration has one place: in the sources, in the registry, among the addresses.

use std::collections::{HashMap, HashSet};

use wechatpay_endpoints::{declarations, notifications};

use crate::sources;

#[test]
fn no_two_declarations_share_method_and_path() {
    let mut seen = HashMap::new();
    for declaration in declarations() {
        let endpoint = declaration.endpoint();
        let shape = |segment: &'static str| if segment.starts_with('<') { "<>" } else { segment };
        let address = (endpoint.method, endpoint.template.split('/').map(shape).collect::<Vec<_>>());
        let other = seen.insert(address, declaration.rust_path());
        assert!(other.is_none(), "{} has the address of {}", declaration.rust_path(), other.unwrap_or_default());
    }
}

#[test]
fn every_declared_endpoint_is_in_the_registry() {
    let address = |method: &str, template: &str| format!("{method} {template}");
    let registered: HashSet<_> =
        declarations().map(|it| address(it.endpoint().method.as_str(), it.endpoint().template)).collect();
    for declared in sources::declared("wechatpay_endpoint") {
        let method = declared.arguments.split(',').next().unwrap().trim();
        let address = address(method, sources::quoted(&declared.arguments));
        let file = declared.path.display();
        assert!(registered.contains(&address), "{file}: name {} in the DECLARATIONS of its family: {address}", declared.name);
    }
}

#[test]
fn a_module_is_the_template_up_to_its_first_placeholder() {
    for declaration in declarations() {
        let path = declaration.rust_path();
        // What the runtime itself needs is declared there.
        let Some(path) = path.strip_prefix("wechatpay_endpoints::") else {
            assert!(path.starts_with("wechatpay_runtime::keys::"), "{path}");
            continue;
        };
        let template = declaration.endpoint().template;
        let module = template.split('/').take_while(|segment| !segment.starts_with('<') && !segment.is_empty());
        let module: Vec<_> = module.map(|segment| segment.replace('-', "_")).collect();
        let segments: Vec<_> = path.split("::").map(|segment| segment.trim_start_matches("r#")).collect();
        let (name, found) = segments.split_last().unwrap();
        let rest = found.strip_prefix(module.iter().map(String::as_str).collect::<Vec<_>>().as_slice());
        match rest {
            Some([]) => {}
            // A file of its own, from which the module hands the type on.
            Some([file]) => {
                let source = sources::of_module(&found[..module.len()]).unwrap_or_default();
                let handed_on = source.split("pub use ").skip(1).filter_map(|rest| rest.split(';').next());
                let mut of_file = handed_on.filter_map(|used| used.strip_prefix(&format!("{file}::")));
                let is_handed_on = of_file.any(|names| names.split(|it: char| !it.is_alphanumeric()).any(|it| it == *name));
                assert!(is_handed_on, "{} does not hand {name} on from {file}", module.join("::"));
            }
            _ => panic!("{path} is declared for {template}: its module is {}", module.join("::")),
        }
    }
}

/// The compiler's name of a type leaves `r#` out, so that `named` has to say it.
#[test]
fn a_module_called_like_a_keyword_is_named_with_its_prefix() {
    const KEYWORDS: [&str; 39] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern",
        "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "override",
        "priv", "pub", "ref", "return", "static", "try", "type", "use", "where", "while",
    ];
    let paths = declarations().map(|it| it.rust_path()).chain(notifications().map(|it| it.rust_path()));
    for path in paths {
        let keyword = path.split("::").find(|segment| KEYWORDS.contains(segment));
        assert_eq!(keyword, None, "{path} does not compile: name the declaration with r#");
    }
}
