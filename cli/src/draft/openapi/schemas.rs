//! Schemas of a document, as the drafts know them: references, types, and what several schemas say together.

use super::super::schema::{Kind, Member, Schema, is_amount, quoted};
use super::super::value::Value;
use super::constraints::{is_map, limits, unsaid};
use super::{Made, Reader, lines, values};

/// Keywords that say what a value is, not merely more about it.
const STRUCTURE: [&str; 9] = ["$ref", "allOf", "anyOf", "oneOf", "type", "enum", "const", "properties", "items"];

/// How many schemas are made of a document, whose parts can double from one to the next. Ours, of a thousand operations, are some hundred thousand.
const MOST_SCHEMAS: usize = 500_000;

impl<'d> Reader<'d> {
    pub(super) fn schema(&self, value: &'d Value) -> Schema {
        let mut schema = self.part(value);
        schema.remarks.extend(self.phantoms(value, &schema));
        schema
    }

    /// A schema that may be a part of another, which may require members of other parts.
    fn part(&self, value: &'d Value) -> Schema {
        let mut schema = self.made(value);
        let is_null = |value: &Value| value.text("type") == Some("null");
        schema.nullable |= value.says("nullable") || alternatives(value).any(is_null) || types(value).any(|ty| ty == "null");
        let mut notes: Vec<String> =
            ["title", "description"].into_iter().filter_map(|name| value.text(name)).flat_map(lines).collect();
        notes.append(&mut schema.notes);
        // Some exports say the same twice.
        notes.dedup();
        schema.notes = notes;
        schema.sensitive |= value.says("x-sensitive");
        schema.from_client |= value.says("x-from-client");
        let (own, mut remarks) = limits(value, &schema.kind);
        schema.limits = own.and(&schema.limits);
        schema.remarks.append(&mut remarks);
        schema.remarks.extend(self.missing_models(value));
        schema.remarks.append(&mut unsaid(value, &schema.kind));
        schema.remarks.extend(self.other_members(value, &schema.kind));
        let own = values::choices(value);
        if !own.is_empty() {
            schema.choices = own;
        }
        // The names in an example of a map are not those of fields.
        if is_map(value) {
            return schema;
        }
        let examples: Vec<&Value> = value.get("example").into_iter().chain(value.elements("examples")).collect();
        self.filled(schema, &examples)
    }

    /// The schema as its structure says, without what else stands beside it.
    pub(super) fn made(&self, value: &'d Value) -> Schema {
        let number = self.made.number.get() + 1;
        self.made.number.set(number);
        if number > MOST_SCHEMAS {
            return Schema::unknown("The source combines more schemas than are followed.".to_owned());
        }
        if let Some(reference) = value.text("$ref") {
            return self.reference(reference);
        }
        let parts: Vec<&Value> = value.elements("allOf").collect();
        if !parts.is_empty() {
            return self.all_of(value, &parts);
        }
        let alternatives: Vec<&Value> =
            alternatives(value).filter(|alternative| alternative.text("type") != Some("null")).collect();
        if !alternatives.is_empty() {
            return self.one_of(&alternatives);
        }
        self.of_type(value)
    }

    fn reference(&self, reference: &str) -> Schema {
        let found = reference.strip_prefix('#').filter(|pointer| self.document.pointer(pointer).is_some());
        let Some(pointer) = found else {
            return Schema::unknown(format!("The source refers to {}, which is not in it.", quoted(reference)));
        };
        let pointer = percent_encoding::percent_decode_str(pointer).decode_utf8_lossy().into_owned();
        match pointer.strip_prefix("/components/schemas/").filter(|name| !name.contains('/')) {
            Some(name) => Schema::of(Kind::Reference(name.replace("~1", "/").replace("~0", "~"))),
            None => {
                // A place elsewhere in the document is kept under its pointer.
                self.elsewhere.borrow_mut().insert(pointer.clone());
                Schema::of(Kind::Reference(format!("#{pointer}")))
            }
        }
    }

    /// What all of these say together.
    fn all_of(&self, value: &'d Value, parts: &[&'d Value]) -> Schema {
        let has_structure = |part: &&&Value| STRUCTURE.iter().any(|name| part.get(name).is_some_and(|it| *it != Value::Null));
        let mut structured: Vec<&Value> = parts.iter().filter(has_structure).copied().collect();
        let own = self.own_members(value);
        let required: Vec<&str> =
            parts.iter().chain([&value]).flat_map(|part| part.elements("required")).filter_map(Value::as_str).collect();
        let requires_more =
            parts.iter().filter(|part| !has_structure(part)).chain([&value]).any(|part| part.get("required").is_some());
        let mut schema = match (&structured[..], own.is_empty() && !requires_more) {
            ([], true) => self.of_type(value),
            ([only], true) => self.part(only),
            _ => {
                let mut all = Vec::new();
                let mut rest = Schema::of(Kind::Any);
                for part in structured.drain(..) {
                    let schema = self.part(part);
                    let members = self.object_members(&schema);
                    if members.is_empty() {
                        rest.remarks
                            .push(format!("One part of it in the source is not carried over: {}.", quoted(&part.to_string())));
                    }
                    rest.notes.extend(schema.notes);
                    let remarks = [schema.remarks, self.remarks_of_kept(&schema.kind)].concat();
                    // What two parts refer to is said once.
                    rest.remarks.extend(remarks.into_iter().filter(|remark| !rest.remarks.contains(remark)).collect::<Vec<_>>());
                    all.extend(members);
                }
                let mut kind = object(all.into_iter().chain(own));
                if let Kind::Object(members) = &mut kind {
                    members.iter_mut().for_each(|member| member.required |= required.contains(&member.name.as_str()));
                }
                Schema { kind, ..rest }
            }
        };
        for part in parts.iter().filter(|part| !has_structure(part)) {
            let said = self.part(part);
            schema.notes.extend(said.notes);
            schema.remarks.extend(said.remarks);
            schema.limits = said.limits.and(&schema.limits);
            schema.sensitive |= said.sensitive;
            schema.nullable |= said.nullable;
        }
        schema
    }

    /// One of several: a list of values that may grow, or an object with what each of them may have.
    fn one_of(&self, alternatives: &[&'d Value]) -> Schema {
        let schemas: Vec<Schema> = alternatives.iter().map(|alternative| self.constant(alternative)).collect();
        if let Some(kind) = values_of(&schemas) {
            let choices = schemas.iter().flat_map(|schema| schema.choices.clone()).collect();
            return Schema { choices, ..Schema::of(kind) };
        }
        match &schemas[..] {
            [only] => return only.clone(),
            [first, rest @ ..] if rest.iter().all(|schema| schema.kind == first.kind) => return Schema::of(first.kind.clone()),
            _ if schemas.iter().all(|schema| matches!(schema.kind, Kind::Integer | Kind::Unsigned | Kind::Number)) => {
                return Schema::of(Kind::Number);
            }
            _ => {}
        }
        let each: Vec<Vec<Member>> = schemas.iter().map(|schema| self.object_members(schema)).collect();
        if each.iter().any(Vec::is_empty) {
            let nouns: Vec<String> = schemas.iter().map(noun).collect();
            return Schema::unknown(format!("The source takes one of several: {}.", nouns.join(", ")));
        }
        let kind = object(each.into_iter().flatten().map(|member| Member { required: false, ..member }));
        let remark = "One of several objects in the source; here it has the fields of all, and none is required.";
        Schema { remarks: vec![remark.to_owned()], ..Schema::of(kind) }
    }

    /// The schema of one of several, which may be a value and its name.
    fn constant(&self, alternative: &'d Value) -> Schema {
        let ty = types(alternative).next();
        let kind = alternative.get("const").and_then(|value| values::list(&[value], ty));
        match kind {
            Some(kind) => Schema { choices: values::choice(alternative).into_iter().collect(), ..Schema::of(kind) },
            None => match self.schema(alternative) {
                Schema { kind: Kind::Reference(name), .. } => self.referred(&name),
                schema => schema,
            },
        }
    }

    /// What a reference leads to, where that is a plain value; otherwise the reference.
    pub(super) fn referred(&self, name: &str) -> Schema {
        let reference = Schema::of(Kind::Reference(name.to_owned()));
        self.remembered(&self.made.referred, name, reference.clone(), |found| {
            let schema = self.schema(found);
            match schema.kind {
                Kind::Reference(next) => self.referred(&next),
                Kind::Object(_) => reference,
                _ => schema,
            }
        })
    }

    /// Makes something of what the document keeps under a name, once. What is made of itself has no end: there it is `at_its_end`, and what
    /// was made of that is not remembered.
    fn remembered<T: Clone>(&self, made: &Made<T>, name: &str, at_its_end: T, make: impl FnOnce(&'d Value) -> T) -> T {
        if let Some(known) = made.borrow().get(name) {
            return known.clone();
        }
        if self.open.borrow().iter().any(|open| open == name) {
            self.made.is_cut.set(true);
            return at_its_end;
        }
        self.open.borrow_mut().push(name.to_owned());
        let was_cut = self.made.is_cut.replace(false);
        let value = self.kept(name).map_or(at_its_end, make);
        self.open.borrow_mut().pop();
        if !self.made.is_cut.get() {
            made.borrow_mut().insert(name.to_owned(), value.clone());
        }
        self.made.is_cut.set(was_cut || self.made.is_cut.get());
        value
    }

    fn of_type(&self, value: &'d Value) -> Schema {
        let named: Vec<&str> = types(value).filter(|ty| *ty != "null").collect();
        let ty = match named[..] {
            [] if value.get("properties").is_some() => Some("object"),
            [] if value.get("items").is_some() => Some("array"),
            [] => None,
            [only] => Some(only),
            ["integer", "number"] | ["number", "integer"] => Some("number"),
            _ => return Schema::unknown(format!("The source takes one of several: {}.", named.join(", "))),
        };
        if let Some(values) = values::values(value, ty) {
            return Schema::of(values);
        }
        Schema::of(match ty {
            Some("array") => Kind::List(Box::new(self.schema(value.get("items").unwrap_or(&Value::Null)))),
            Some("string") | None if is_file(value) => Kind::File,
            Some("string") => Kind::Text,
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("boolean") => Kind::Boolean,
            Some("file") => Kind::File,
            Some("object") => object(self.own_members(value)),
            Some(other) if other != "any" => {
                return Schema::unknown(format!("The source gives it a type that there is not: {}.", quoted(other)));
            }
            _ => match value.get("const") {
                Some(Value::Text(_)) => Kind::Text,
                Some(Value::Integer(_)) => Kind::Integer,
                Some(Value::Bool(_)) => Kind::Boolean,
                _ => Kind::Any,
            },
        })
    }

    /// The members of an object, wherever the document keeps it.
    pub(super) fn object_members(&self, schema: &Schema) -> Vec<Member> {
        match &schema.kind {
            Kind::Object(members) => members.clone(),
            Kind::Reference(name) => {
                self.remembered(&self.made.members, name, Vec::new(), |found| self.object_members(&self.schema(found)))
            }
            _ => Vec::new(),
        }
    }

    /// The remarks on what the document keeps under the name of a reference.
    fn remarks_of_kept(&self, kind: &Kind) -> Vec<String> {
        let Kind::Reference(name) = kind else { return Vec::new() };
        self.remembered(&self.made.remarks, name, Vec::new(), |found| self.part(found).remarks)
    }

    /// An object in the place of the reference to it, with what the document says of it where it keeps it.
    pub(super) fn inlined(&self, schema: Schema, members: Vec<Member>) -> Schema {
        let kept = match &schema.kind {
            Kind::Reference(name) => self.kept(name).map(|found| self.schema(found)),
            _ => None,
        };
        let Some(kept) = kept else { return Schema { kind: Kind::Object(members), ..schema } };
        let notes = if schema.notes.is_empty() { kept.notes } else { schema.notes };
        let remarks = schema.remarks.into_iter().chain(kept.remarks).collect();
        Schema { kind: Kind::Object(members), notes, remarks, ..schema }
    }

    /// What the document keeps under the name of a reference.
    pub(super) fn kept(&self, name: &str) -> Option<&'d Value> {
        match name.strip_prefix('#') {
            Some(pointer) => self.document.pointer(pointer),
            None => self.document.pointer("/components/schemas")?.get(name),
        }
    }
}

/// A `number` that is an amount, as an integer: documents write the one and mean the other.
pub(super) fn whole_amount(name: &str, value: &Value, schema: Schema) -> Schema {
    let is_told = schema.notes.iter().any(|note| note.contains("单位") && note.contains('分'));
    let is_fraction = value.get("example").is_some_and(|example| example.as_i64().is_none());
    if schema.kind != Kind::Number || is_fraction || !(is_told || is_amount(name)) {
        return schema;
    }
    let remark = "The source says `number`; an amount is an integer, in the currency's minor unit.";
    let remarks = schema.remarks.into_iter().chain([remark.to_owned()]).collect();
    Schema { kind: Kind::Integer, remarks, ..schema }
}

/// Members of several sources, each once.
fn object(members: impl IntoIterator<Item = Member>) -> Kind {
    let mut all: Vec<Member> = Vec::new();
    for member in members {
        match all.iter_mut().find(|known| known.name == member.name) {
            Some(known) => {
                let required = known.required || member.required;
                *known = Member { required, schema: merged(&known.schema, member.schema), ..member };
            }
            None => all.push(member),
        }
    }
    Kind::Object(all)
}

/// What two sources say of one member. The later one counts where both say the same kind of thing.
fn merged(known: &Schema, mut later: Schema) -> Schema {
    match (&known.kind, &mut later.kind) {
        (Kind::Object(ours), Kind::Object(theirs)) => later.kind = object(ours.iter().chain(&*theirs).cloned()),
        (Kind::Texts(ours), Kind::Texts(theirs)) => {
            theirs.extend(ours.iter().filter(|value| !theirs.contains(value)).cloned().collect::<Vec<_>>())
        }
        (Kind::Integers(ours), Kind::Integers(theirs)) => {
            theirs.extend(ours.iter().filter(|value| !theirs.contains(value)).copied().collect::<Vec<_>>())
        }
        (_, theirs) if *theirs == known.kind || known.is_unknown() => {}
        (ours, Kind::Any) => later.kind = ours.clone(),
        _ => {
            let nouns = [noun(known), noun(&later)].join(", ");
            return Schema::unknown(format!("The source has it twice, and says differently what it is: {nouns}."));
        }
    }
    later.choices.extend(known.choices.iter().filter(|choice| !later.choices.contains(choice)).cloned().collect::<Vec<_>>());
    later.notes = if later.notes.is_empty() { known.notes.clone() } else { later.notes };
    later.remarks.extend(known.remarks.iter().filter(|remark| !later.remarks.contains(remark)).cloned().collect::<Vec<_>>());
    later.limits = later.limits.and(&known.limits);
    later.sensitive |= known.sensitive;
    later
}

/// The values of all of these, where they are lists of values, beside which the plain type says that the list may grow.
fn values_of(schemas: &[Schema]) -> Option<Kind> {
    let mut texts = Vec::new();
    let mut integers = Vec::new();
    for schema in schemas {
        match &schema.kind {
            Kind::Texts(values) => texts.extend(values.clone()),
            Kind::Integers(values) => integers.extend(values.clone()),
            _ => {}
        }
    }
    let all = |fits: fn(&Kind) -> bool| schemas.iter().all(|schema| fits(&schema.kind));
    match () {
        () if !texts.is_empty() && all(|kind| matches!(kind, Kind::Texts(_) | Kind::Text)) => Some(Kind::Texts(texts)),
        () if !integers.is_empty() && all(|kind| matches!(kind, Kind::Integers(_) | Kind::Integer)) => {
            Some(Kind::Integers(integers))
        }
        () => None,
    }
}

/// A file's bytes: a text of a format or of a media type, unless it is written in letters.
fn is_file(value: &Value) -> bool {
    let is_written = value.text("contentEncoding").is_some_and(|encoding| encoding != "binary");
    let is_text = |media: &str| media.starts_with("text/") || media.contains("json") || media.contains("xml");
    value.text("format") == Some("binary") || !is_written && value.text("contentMediaType").is_some_and(|media| !is_text(media))
}

/// What a schema is, in words.
pub(super) fn noun(schema: &Schema) -> String {
    match &schema.kind {
        Kind::Text | Kind::Texts(_) => "a string".to_owned(),
        Kind::Integer | Kind::Unsigned | Kind::Integers(_) => "an integer".to_owned(),
        Kind::Number => "a number".to_owned(),
        Kind::Boolean => "a boolean".to_owned(),
        Kind::List(_) => "a list".to_owned(),
        Kind::Object(_) => "an object".to_owned(),
        Kind::File => "a file".to_owned(),
        Kind::Any => "anything".to_owned(),
        Kind::Reference(name) => quoted(name),
    }
}

fn alternatives(value: &Value) -> impl Iterator<Item = &Value> {
    value.elements("anyOf").chain(value.elements("oneOf"))
}

fn types(value: &Value) -> impl Iterator<Item = &str> {
    value.text("type").into_iter().chain(value.elements("type").filter_map(Value::as_str))
}
