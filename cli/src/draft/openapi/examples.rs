//! What examples show beyond the schema that they stand beside: all of what has no schema, and the members that an example alone has.

use super::super::samples;
use super::super::schema::{Kind, Member, Schema};
use super::super::value::Value;
use super::Reader;

impl Reader<'_> {
    /// The schema, with what examples show where it says nothing itself.
    pub(super) fn filled(&self, schema: Schema, examples: &[&Value]) -> Schema {
        let examples: Vec<&Value> = examples.iter().copied().filter(|example| **example != Value::Null).collect();
        if examples.is_empty() {
            return schema;
        }
        if !schema.is_unknown() {
            return self.completed(schema, &examples);
        }
        let shown = samples::schema(&examples);
        // A document that says "an object" has no text in mind.
        if matches!(schema.kind, Kind::Object(_)) && !matches!(shown.kind, Kind::Object(_)) || shown.is_unknown() {
            return schema;
        }
        let mut remarks = vec!["The source has an example of it alone: what is required is not known.".to_owned()];
        remarks.extend(schema.remarks);
        remarks.extend(shown.remarks);
        Schema { kind: shown.kind, remarks, ..schema }
    }

    /// A schema of an object or a list, with the members that the examples have and it does not.
    fn completed(&self, schema: Schema, examples: &[&Value]) -> Schema {
        match &schema.kind {
            Kind::Object(members) => Schema { kind: Kind::Object(self.with_shown(members, examples)), ..schema },
            Kind::Reference(_) => {
                let members = self.object_members(&schema);
                let completed = self.with_shown(&members, examples);
                // What the source keeps under a name stays under it, unless an example has more.
                if members.is_empty() || completed == members { schema } else { self.inlined(schema, completed) }
            }
            Kind::List(element) => {
                let items: Vec<&Value> = examples.iter().filter_map(|example| example.as_array()).flatten().collect();
                Schema { kind: Kind::List(Box::new(self.shown(element, &items))), ..schema }
            }
            _ => schema,
        }
    }

    /// What is inside of a schema. Where the source says why it does not tell, an example does not tell either.
    fn shown(&self, schema: &Schema, examples: &[&Value]) -> Schema {
        let is_told = schema.is_unknown() && !schema.remarks.is_empty();
        if is_told { schema.clone() } else { self.filled(schema.clone(), examples) }
    }

    fn with_shown(&self, members: &[Member], examples: &[&Value]) -> Vec<Member> {
        let objects: Vec<&Value> = examples.iter().copied().filter(|example| example.as_object().is_some()).collect();
        let mut all: Vec<Member> = members.to_vec();
        for member in &mut all {
            let values: Vec<&Value> = objects.iter().filter_map(|object| object.get(&member.name)).collect();
            member.schema = self.shown(&member.schema, &values);
        }
        if let Kind::Object(shown) = samples::schema(&objects).kind {
            for mut member in shown.into_iter().filter(|member| !members.iter().any(|known| known.name == member.name)) {
                member.required = false;
                member.schema.remarks.insert(0, "Only an example in the source has it.".to_owned());
                all.push(member);
            }
        }
        all
    }
}
