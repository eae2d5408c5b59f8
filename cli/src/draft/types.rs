//! From schemas to Rust types: every object and every list of values gets a name, and the same one is declared once.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::limits::innermost;
use super::names;
use super::schema::{Choice, Kind, Member, Place, Response, Schema, quoted};
use super::terms::Terms;

/// A type that is to be written out.
#[derive(Debug)]
pub(super) struct Declared {
    pub(super) name: String,
    pub(super) documentation: Vec<String>,
    pub(super) item: Item,
    /// What is said about the values of a list of values.
    pub(super) choices: Vec<Choice>,
    /// A request has it inside: a builder makes it.
    pub(super) in_request: bool,
}

#[derive(Debug)]
pub(super) enum Item {
    Object(Vec<Field>),
    Texts(Vec<String>),
    Integers(Vec<i64>),
}

/// A field of a struct.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) documentation: Vec<String>,
    pub(super) ty: Type,
    pub(super) required: bool,
    /// Where it travels, where that is not the body of an object.
    pub(super) place: Option<Place>,
    pub(super) schema: Schema,
    pub(super) wire: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Type {
    Text,
    Integer,
    /// A whole number that may be larger than an `i64`.
    Unsigned,
    Number,
    Boolean,
    Any,
    File,
    List(Box<Type>),
    /// The declared type at this index.
    Declared(usize),
}

/// The types of a source, as they come up.
pub(super) struct Types<'s> {
    terms: &'s Terms,
    /// What the source keeps under names.
    components: &'s BTreeMap<String, Schema>,
    pub(super) declared: Vec<Declared>,
    /// Which schema each was made of, by the name that was wanted for it.
    made_of: HashMap<String, Vec<(Option<Schema>, usize)>>,
    /// The components that are being made, outermost first; `None` where a list lies in between.
    open: Vec<Option<String>>,
    /// The names of operations and of these types.
    taken: HashSet<String>,
}

impl<'s> Types<'s> {
    pub(super) fn new(terms: &'s Terms, components: &'s BTreeMap<String, Schema>, reserved: Vec<String>) -> Self {
        let taken = reserved.into_iter().collect();
        Types { terms, components, declared: Vec::new(), made_of: HashMap::new(), open: Vec::new(), taken }
    }

    /// The fields of an operation.
    pub(super) fn request(&mut self, operation: &str, fields: &[(Place, Member)]) -> Vec<Field> {
        let mut taken = HashSet::new();
        let fields: Vec<Field> =
            fields.iter().filter_map(|(place, member)| self.field(operation, member, Some(place.clone()), &mut taken)).collect();
        let inside: Vec<Type> = fields.iter().map(|field| field.ty.clone()).collect();
        inside.iter().for_each(|ty| self.mark(ty));
        fields
    }

    /// The type of a response.
    pub(super) fn response(&mut self, operation: &str, response: &Response) -> Option<Type> {
        match response {
            Response::Nothing | Response::Download => None,
            Response::Json(schema) => {
                let notes =
                    if schema.notes.is_empty() { vec![format!("The response of `{operation}`.")] } else { schema.notes.clone() };
                Some(self.ty(&Schema { notes, ..(**schema).clone() }, &names::response(operation), operation))
            }
        }
    }

    /// The fields of an object that is declared by itself.
    pub(super) fn members(&mut self, owner: &str, schema: &Schema) -> Vec<Field> {
        let schema = self.resolved(schema);
        let mut taken = HashSet::new();
        match &schema.kind {
            Kind::Object(members) => members.iter().filter_map(|member| self.field(owner, member, None, &mut taken)).collect(),
            _ => Vec::new(),
        }
    }

    fn resolved(&self, schema: &Schema) -> Schema {
        let mut schema = schema;
        // As far as there are components: one that is its own is none.
        for _ in 0..=self.components.len() {
            match &schema.kind {
                Kind::Reference(name) => match self.components.get(name) {
                    Some(component) => schema = component,
                    None => return Schema::of(Kind::Any),
                },
                _ => return schema.clone(),
            }
        }
        Schema::of(Kind::Any)
    }

    /// A builder makes what a request has inside.
    fn mark(&mut self, ty: &Type) {
        match ty {
            Type::List(element) => self.mark(element),
            Type::Declared(index) if !self.declared[*index].in_request => {
                self.declared[*index].in_request = true;
                let inside: Vec<Type> = match &self.declared[*index].item {
                    Item::Object(fields) => fields.iter().map(|field| field.ty.clone()).collect(),
                    _ => Vec::new(),
                };
                inside.iter().for_each(|ty| self.mark(ty));
            }
            _ => {}
        }
    }

    fn field(&mut self, owner: &str, member: &Member, place: Option<Place>, taken: &mut HashSet<String>) -> Option<Field> {
        let mut name = names::field(&member.name).unwrap_or_else(|| "field".to_owned());
        let first = name.clone();
        let mut number = 1;
        while taken.contains(&name) {
            number += 1;
            name = format!("{}_{number}", first.trim_end_matches('_'));
        }
        taken.insert(name.clone());
        let wanted = names::type_name(&member.name).unwrap_or_else(|| format!("{owner}Value"));
        let wanted = if matches!(member.schema.kind, Kind::List(_)) { names::singular(&wanted) } else { wanted };
        let ty = match (&place, &member.schema.kind) {
            (Some(Place::File), _) => Type::File,
            _ => self.ty(&member.schema, &wanted, owner),
        };
        let mut remarks = own_remarks(&member.schema);
        // A component that is a plain value has its limits and its words.
        let mut schema = member.schema.clone();
        if let (Kind::Reference(_), false) = (&schema.kind, matches!(ty, Type::Declared(_))) {
            let component = self.resolved(&schema);
            let notes = if schema.notes.is_empty() { component.notes.clone() } else { schema.notes.clone() };
            let (sensitive, limits) = (schema.sensitive || component.sensitive, schema.limits.and(&component.limits));
            remarks.extend(component.all_remarks());
            schema = Schema { notes, sensitive, limits, ..component };
        }
        remarks.extend(self.lost(&schema, &member.schema, &ty, &remarks));
        remarks.dedup();
        // Only what an endpoint itself sends can be filled in.
        schema.from_client &= ty == Type::Text && matches!(place, Some(Place::Query | Place::Body));
        let has_words = !schema.notes.is_empty();
        let usual = if has_words { None } else { self.usual(&member.name, &ty) };
        if !has_words && !schema.sensitive && *innermost(&ty) == Type::Text && self.terms.is_mostly_encrypted(&member.name) {
            remarks.push("Texts of this name mostly travel encrypted elsewhere: if this one does, it is `sensitive`.".to_owned());
        }
        // The name alone tells: that is a guess.
        let usual = usual.map(|usual| format!("Probably, as elsewhere: {usual}"));
        let said = self.terms.field(&schema.notes);
        remarks.retain(|remark| !said.contains(remark));
        let documentation = usual.into_iter().chain(said).chain(remarks).collect();
        let required = member.required && !schema.nullable;
        Some(Field { name, documentation, ty, required, place, schema, wire: member.name.clone() })
    }

    /// What fields of this name are elsewhere, where they are of this kind there.
    fn usual(&self, wire: &str, ty: &Type) -> Option<String> {
        let noun = match ty {
            Type::Text | Type::File => "a string",
            Type::Integer | Type::Unsigned => "an integer",
            Type::Number => "a number",
            Type::Boolean => "a boolean",
            Type::List(_) => "an array",
            Type::Declared(index) => match self.declared[*index].item {
                Item::Object(_) => "an object",
                Item::Texts(_) => "a string",
                Item::Integers(_) => "an integer",
            },
            Type::Any => return None,
        };
        self.terms.usual(wire, noun)
    }

    /// What of a field its type does not say.
    fn lost(&self, schema: &Schema, member: &Schema, ty: &Type, remarks: &[String]) -> Vec<String> {
        let mut lost = Vec::new();
        if schema.element().kind == Kind::File && *innermost(ty) == Type::Text {
            lost.push("The source says that it is a file, which only a part of an upload can be: it is a text here.".to_owned());
        }
        let Type::Any = innermost(ty) else { return lost };
        match &member.element().kind {
            Kind::Reference(name) if self.made_of.contains_key(&format!("#{name}")) => {
                lost.push(format!("It is an object inside of itself: {}.", quoted(name)));
            }
            _ if remarks.is_empty() => lost.push("The source does not say what is in it.".to_owned()),
            _ => {}
        }
        lost
    }

    /// The Rust type of a schema, whose own type would be called `wanted`.
    fn ty(&mut self, schema: &Schema, wanted: &str, owner: &str) -> Type {
        match &schema.kind {
            Kind::Text => Type::Text,
            Kind::Integer => Type::Integer,
            Kind::Unsigned => Type::Unsigned,
            Kind::Number => Type::Number,
            Kind::Boolean => Type::Boolean,
            Kind::Any => Type::Any,
            // A file is part of an upload or nothing of its own.
            Kind::File => Type::Text,
            Kind::List(element) => {
                self.open.push(None);
                // What is said of a list is said of what is in it.
                let notes = if element.notes.is_empty() { &schema.notes } else { &element.notes };
                let element = self.ty(&Schema { notes: notes.clone(), ..(**element).clone() }, wanted, owner);
                self.open.pop();
                Type::List(Box::new(element))
            }
            Kind::Reference(name) => self.component(name, wanted, owner),
            // Nothing is known of it.
            Kind::Object(members) if members.is_empty() => Type::Any,
            Kind::Object(_) | Kind::Texts(_) | Kind::Integers(_) => {
                // A list of values is the same whatever is said about it.
                let same = if let Kind::Object(_) = schema.kind { schema.clone() } else { Schema::of(schema.kind.clone()) };
                let same = Some(same);
                match self.made(wanted, &same) {
                    Some(index) => {
                        let known = &mut self.declared[index].choices;
                        if known.is_empty() {
                            known.clone_from(&schema.choices);
                        }
                        Type::Declared(index)
                    }
                    None => self.declare(schema, (wanted.to_owned(), same), wanted, owner),
                }
            }
        }
    }

    /// The type that was made of this schema under this wanted name.
    fn made(&self, wanted: &str, schema: &Option<Schema>) -> Option<usize> {
        self.made_of.get(wanted)?.iter().find(|(known, _)| known == schema).map(|(_, index)| *index)
    }

    fn component(&mut self, name: &str, wanted: &str, owner: &str) -> Type {
        let schema = self.resolved(&Schema::of(Kind::Reference(name.to_owned())));
        let is_declared = match &schema.kind {
            Kind::Object(members) => !members.is_empty(),
            Kind::Texts(_) | Kind::Integers(_) => true,
            _ => false,
        };
        if !is_declared {
            return self.ty(&schema, wanted, owner);
        }
        let made_of = (format!("#{name}"), None);
        if let Some(index) = self.made(&made_of.0, &made_of.1) {
            // An object in itself has no end, save where a list of them may be empty.
            let inside = self.open.iter().rposition(|open| open.as_deref() == Some(name));
            let has_no_end = inside.is_some_and(|at| self.open[at..].iter().all(Option::is_some));
            return if has_no_end { Type::Any } else { Type::Declared(index) };
        }
        self.open.push(Some(name.to_owned()));
        let ty = self.declare(&schema, made_of, wanted, owner);
        self.open.pop();
        ty
    }

    fn declare(&mut self, schema: &Schema, made_of: (String, Option<Schema>), wanted: &str, owner: &str) -> Type {
        let named = made_of.0.strip_prefix('#').and_then(|component| {
            // Of a place elsewhere in the document, the last step to it.
            let parting = if component.starts_with('#') { '/' } else { '.' };
            names::type_name(component.rsplit(parting).next().unwrap_or(component))
        });
        let wanted = named.as_deref().unwrap_or(wanted);
        let name = self.free_name(wanted, owner);
        let index = self.declared.len();
        let (wanted, made_of) = made_of;
        let made_of_component = made_of.is_none();
        // In place before its fields are looked at: an object may hold itself.
        self.made_of.entry(wanted).or_default().push((made_of, index));
        let mut documentation = self.terms.ty(&name, &schema.notes);
        // Those on a list of values stand with each field of it.
        if (made_of_component || matches!(schema.kind, Kind::Object(_))) && !schema.remarks.is_empty() {
            documentation.push(String::new());
            documentation.extend(schema.remarks.clone());
        }
        let (item, choices) = (Item::Object(Vec::new()), schema.choices.clone());
        self.declared.push(Declared { name: name.clone(), documentation, item, choices, in_request: false });
        let item = match &schema.kind {
            Kind::Texts(values) => Item::Texts(values.clone()),
            Kind::Integers(values) => Item::Integers(values.clone()),
            _ => Item::Object(self.members(&name, schema)),
        };
        self.declared[index].item = item;
        Type::Declared(index)
    }

    fn free_name(&mut self, wanted: &str, owner: &str) -> String {
        let mut candidates = [wanted.to_owned(), format!("{}{wanted}", names::thing(owner)), format!("{owner}{wanted}")]
            .into_iter()
            .chain((2..).map(|number| format!("{wanted}{number}")));
        // The numbers have no end.
        let name = candidates.find(|name| !self.taken.contains(name)).unwrap_or_default();
        self.taken.insert(name.clone());
        name
    }
}

/// The remarks that belong to a field: those on an object without a name stand on its type.
fn own_remarks(schema: &Schema) -> Vec<String> {
    match &schema.kind {
        Kind::Object(members) if !members.is_empty() => Vec::new(),
        Kind::List(element) => schema.remarks.iter().cloned().chain(own_remarks(element)).collect(),
        _ => schema.remarks.clone(),
    }
}
