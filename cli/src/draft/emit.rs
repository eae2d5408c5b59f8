//! Writes declarations out as Rust source, in rustfmt's own form.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::limits::{innermost, limits};
use super::names;
use super::schema::Place;
use super::terms;
use super::types::{Declared, Field, Item, Type};

/// rustfmt's default widths: of a line, and of an attribute's arguments on one line.
const WIDTH: usize = 100;
const ARGUMENTS_WIDTH: usize = 70;

/// What an attribute macro stands on: an operation or a notification.
pub(super) struct Struct<'d> {
    pub(super) attribute: &'static str,
    pub(super) arguments: Vec<String>,
    pub(super) name: &'d str,
    pub(super) documentation: Vec<String>,
    pub(super) fields: &'d [Field],
}

/// Source in the making.
pub(super) struct Source<'d> {
    /// The crate that the macros are taken from.
    root: &'d str,
    declared: &'d [Declared],
    used: Vec<&'static str>,
    /// The declared types that it names.
    referenced: BTreeSet<usize>,
    has_sensitive: bool,
    body: String,
}

impl<'d> Source<'d> {
    pub(super) fn new(root: &'d str, declared: &'d [Declared]) -> Self {
        Source { root, declared, used: Vec::new(), referenced: BTreeSet::new(), has_sensitive: false, body: String::new() }
    }

    /// All of it, with its imports.
    pub(super) fn finish(mut self, header: &str) -> String {
        let mut source = comment(&self.header(header));
        source.push('\n');
        self.used.sort_unstable();
        self.used.dedup();
        source += &use_list("use", self.root, &self.used);
        source + &self.body
    }

    /// A file of it: what stands before the imports, and the imports from other files.
    pub(super) fn finish_file(mut self, preamble: &str, uses: &str) -> String {
        self.used.sort_unstable();
        self.used.dedup();
        let imports = use_list("use", self.root, &self.used);
        let parted = |block: &str| if block.is_empty() { String::new() } else { format!("\n{block}") };
        format!("{preamble}{}{}{}", parted(&imports), parted(uses), self.body)
    }

    /// What stands above the imports, with what is needed for what was written.
    pub(super) fn header(&self, header: &str) -> String {
        match self.has_sensitive {
            true => {
                format!("{header} Texts with `sensitive` travel encrypted, for which the cargo feature `sensitive` is needed.")
            }
            false => header.to_owned(),
        }
    }

    /// The declared types that it names.
    pub(super) fn referenced(&self) -> &BTreeSet<usize> {
        &self.referenced
    }

    /// Names this type of the runtime, which is imported.
    pub(super) fn imported(&mut self, name: &'static str) -> String {
        self.used.push(name);
        name.to_owned()
    }

    /// A declared struct.
    pub(super) fn structure(&mut self, structure: &Struct<'_>) {
        self.used.push(structure.attribute);
        self.body.push('\n');
        self.documentation(&structure.documentation, "");
        let _ = writeln!(self.body, "{}", attribute(structure.attribute, &structure.arguments));
        let has_float = structure.fields.iter().any(|field| self.has_float(&field.ty, &mut Vec::new()));
        let _ = writeln!(self.body, "#[derive(Debug, Clone, PartialEq{})]", if has_float { "" } else { ", Eq" });
        if structure.fields.is_empty() {
            let _ = writeln!(self.body, "pub struct {} {{}}", structure.name);
            return;
        }
        self.open("struct", structure.name);
        for field in structure.fields {
            self.field(field);
        }
        self.body.push_str("}\n");
    }

    /// A type that others are made of.
    pub(super) fn declared(&mut self, declared: &Declared) {
        match &declared.item {
            Item::Object(fields) => {
                let arguments = if declared.in_request { vec!["builder".to_owned()] } else { Vec::new() };
                let documentation = declared.documentation.clone();
                self.structure(&Struct { attribute: "wechatpay_object", arguments, name: &declared.name, documentation, fields });
            }
            Item::Texts(values) => {
                let name = |value: &String| named(declared, value).or_else(|| names::variant(value));
                let values: Vec<(Option<String>, String)> = values.iter().map(|value| (name(value), value.clone())).collect();
                self.enumeration(declared, &variants(&values), "String", |value| format!("#[serde(rename = {value:?})]"));
            }
            Item::Integers(values) => {
                let number = |value: &i64| format!("V{value}").replace('-', "Minus");
                let name = |value: &i64| named(declared, &value.to_string()).unwrap_or_else(|| number(value));
                let values: Vec<_> = values.iter().map(|value| (Some(name(value)), value.to_string())).collect();
                self.enumeration(declared, &variants(&values), "i64", |value| format!("#[wechatpay(value = {value})]"));
            }
        }
    }

    fn enumeration(&mut self, declared: &Declared, variants: &[(String, String)], other: &str, named: impl Fn(&str) -> String) {
        self.used.push("wechatpay_enumeration");
        self.body.push('\n');
        self.documentation(&declared.documentation, "");
        self.body.push_str("#[wechatpay_enumeration]\n#[derive(Debug, Clone, PartialEq, Eq, Hash)]\n");
        // One rule for most of them, a name of its own for each of the rest.
        let follow = |rule: &fn(&str) -> String| variants.iter().filter(|(name, value)| rule(name) == *value).count();
        type Rule = (&'static str, fn(&str) -> String);
        let rules: [Rule; 2] =
            [("SCREAMING_SNAKE_CASE", |name| snake(name).to_uppercase()), ("snake_case", |name| snake(name).to_lowercase())];
        let rule = rules.iter().max_by_key(|(_, rule)| follow(rule)).filter(|(_, rule)| other == "String" && follow(rule) > 0);
        if let Some((name, _)) = rule {
            let _ = writeln!(self.body, "#[serde(rename_all = \"{name}\")]");
        }
        self.open("enum", &declared.name);
        for (name, value) in variants {
            let said = declared.choices.iter().find(|choice| choice.value == *value && !choice.text.is_empty());
            let value_as_code = format!("`{value}`");
            let line = match said.map(|choice| terms::plain(&choice.text)) {
                None => format!("{value_as_code}."),
                Some(text) if text.starts_with(&value_as_code) => format!("{}.", text.trim_end_matches(['.', '。'])),
                Some(text) => format!("{value_as_code}: {}.", text.trim_end_matches(['.', '。'])),
            };
            self.documentation(&[line], "    ");
            if rule.is_none_or(|(_, rule)| rule(name) != *value) {
                let _ = writeln!(self.body, "    {}", named(value));
            }
            let _ = writeln!(self.body, "    {name},");
        }
        let _ = writeln!(self.body, "    /// A value that this version does not know.\n    Other({other}),\n}}");
    }

    fn open(&mut self, kind: &str, name: &str) {
        let line = format!("pub {kind} {name} {{");
        let line = if fits(&line) { line } else { format!("pub {kind} {name}\n{{") };
        let _ = writeln!(self.body, "{line}");
    }

    fn field(&mut self, field: &Field) {
        let mut documentation = field.documentation.clone();
        let mut options = Vec::new();
        match &field.place {
            Some(Place::File) => options.push("file".to_owned()),
            Some(Place::Header(name)) => options.push(format!("header = {name:?}")),
            Some(Place::Query) => options.push("query".to_owned()),
            Some(Place::Body) => options.push("body".to_owned()),
            Some(Place::Path) | None => {}
        }
        limits(field, &mut options, &mut documentation);
        if field.schema.sensitive || field.schema.element().sensitive {
            match innermost(&field.ty) {
                Type::Text if field.place != Some(Place::Path) => {
                    self.has_sensitive = true;
                    options.push("sensitive".to_owned());
                }
                _ => documentation.push("The source says that it is encrypted, which only texts can be.".to_owned()),
            }
        }
        let is_filled_in = field.schema.from_client;
        if is_filled_in {
            options.push("from_client".to_owned());
        }
        self.documentation(&documentation, "    ");
        if !options.is_empty() {
            for line in attribute("wechatpay", &options).lines() {
                let _ = writeln!(self.body, "    {line}");
            }
        }
        let bare = field.name.trim_start_matches("r#");
        let is_header = matches!(field.place, Some(Place::Header(_)));
        if bare != field.wire && !is_header {
            let _ = writeln!(self.body, "    #[serde(rename = {:?})]", field.wire);
        }
        // Its own name is `type`, however it is written in Rust: the macros know.
        let ty = self.ty(&field.ty);
        let ty = if (field.required && !is_filled_in) || matches!(field.place, Some(Place::Path | Place::File)) {
            ty
        } else {
            format!("Option<{ty}>")
        };
        let line = format!("    pub {}: {ty},", field.name);
        let line = match ty.split_once('<') {
            _ if fits(&line) => line,
            Some((outer, inner)) if !fits(&format!("        {ty},")) => {
                format!(
                    "    pub {}: {outer}<\n        {},\n    >,",
                    field.name,
                    inner.trim_end_matches('>').to_owned() + &">".repeat(inner.matches('<').count())
                )
            }
            _ => format!("    pub {}:\n        {ty},", field.name),
        };
        let _ = writeln!(self.body, "{line}");
    }

    pub(super) fn ty(&mut self, ty: &Type) -> String {
        match ty {
            Type::Text => "String".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Unsigned => "u64".to_owned(),
            Type::Number => "f64".to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Any => match self.root {
                "wechatpay_runtime" => "wechatpay_runtime::serde_json::Value".to_owned(),
                root => format!("{root}::runtime::serde_json::Value"),
            },
            Type::File => self.imported("File"),
            Type::List(element) => format!("Vec<{}>", self.ty(element)),
            Type::Declared(index) => {
                self.referenced.insert(*index);
                self.declared[*index].name.clone()
            }
        }
    }

    /// Fractions have no `Eq`.
    fn has_float(&self, ty: &Type, seen: &mut Vec<usize>) -> bool {
        match ty {
            Type::Number => true,
            Type::List(element) => self.has_float(element, seen),
            Type::Declared(index) if !seen.contains(index) => {
                seen.push(*index);
                match &self.declared[*index].item {
                    Item::Object(fields) => fields.iter().any(|field| self.has_float(&field.ty, seen)),
                    _ => false,
                }
            }
            _ => false,
        }
    }

    fn documentation(&mut self, lines: &[String], indent: &str) {
        for line in lines {
            for line in wrapped(line, WIDTH - indent.len() - 4) {
                let _ = writeln!(self.body, "{}", format!("{indent}/// {line}").trim_end());
            }
        }
    }
}

/// What programs call a value, where the source has a name for it.
fn named(declared: &Declared, value: &str) -> Option<String> {
    let choice = declared.choices.iter().find(|choice| choice.value == value)?;
    names::variant(choice.name.as_deref()?)
}

fn fits(line: &str) -> bool {
    line.chars().count() <= WIDTH
}

/// Values with names of their own, each once.
fn variants(values: &[(Option<String>, String)]) -> Vec<(String, String)> {
    let mut variants: Vec<(String, String)> = Vec::new();
    for (number, (name, value)) in values.iter().enumerate() {
        if variants.iter().any(|(_, known)| known == value) {
            continue;
        }
        let name = name.clone().filter(|name| variants.iter().all(|(known, _)| known != name));
        variants.push((name.unwrap_or_else(|| format!("Value{}", number + 1)), value.clone()));
    }
    variants
}

/// As serde splits a variant's name: at each capital.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for (at, character) in name.char_indices() {
        if at > 0 && character.is_uppercase() {
            snake.push('_');
        }
        snake.push(character);
    }
    snake
}

fn attribute(name: &str, arguments: &[String]) -> String {
    let line = arguments.join(", ");
    match arguments {
        [] => format!("#[{name}]"),
        _ if line.chars().count() <= ARGUMENTS_WIDTH => format!("#[{name}({line})]"),
        _ => format!("#[{name}(\n    {}\n)]", arguments.join(",\n    ")),
    }
}

/// What stands above the imports.
pub(super) fn comment(text: &str) -> String {
    wrapped(text, WIDTH - 3).iter().map(|line| format!("// {line}\n")).collect()
}

/// `use path::{Name, …};`, in as many lines as it takes.
pub(super) fn use_list(keyword: &str, path: &str, names: &[&str]) -> String {
    let line = match names {
        [] => return String::new(),
        [name] => format!("{keyword} {path}::{name};\n"),
        names => format!("{keyword} {path}::{{{}}};\n", names.join(", ")),
    };
    // rustfmt leaves two columns of a list's line empty.
    if names.len() == 1 || line.trim_end().chars().count() <= WIDTH - 2 {
        return line;
    }
    let mut lines = vec![String::from("   ")];
    for (number, name) in names.iter().enumerate() {
        // Nor does it count the comma of the last name.
        let comma = usize::from(number + 1 < names.len());
        if lines.last().is_some_and(|line| line.len() + 1 + name.len() + comma >= WIDTH) {
            lines.push(String::from("   "));
        }
        if let Some(line) = lines.last_mut() {
            *line += &format!(" {name},");
        }
    }
    format!("{keyword} {path}::{{\n{}\n}};\n", lines.join("\n"))
}

/// A text in lines of at most this width, as far as it has spaces.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.len() - 1;
        let line = &mut lines[last];
        match line.chars().count() + 1 + word.chars().count() {
            _ if line.is_empty() => line.push_str(word),
            length if length <= width => *line += &format!(" {word}"),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
