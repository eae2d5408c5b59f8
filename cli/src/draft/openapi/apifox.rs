//! Models that an object takes in beside its own members, as Apifox writes them: `x-apifox-refs` names each model by an id, which
//! `x-apifox-orders` has among the names; its `x-apifox-overrides` replace members, or take them out where they are `null`; and
//! `x-apifox-ignore-properties` lists those of `properties` that are copies of a model's.

use super::super::schema::{Member, quoted};
use super::super::value::Value;
use super::Reader;
use super::schemas::whole_amount;

impl<'d> Reader<'d> {
    /// The object's own members and those that it takes in, in the order that the document tells.
    pub(super) fn own_members(&self, value: &'d Value) -> Vec<Member> {
        let models: Vec<(&str, &Value)> = value.members("x-apifox-refs").collect();
        let taken_in: Vec<(&str, Member)> =
            models.iter().flat_map(|(id, model)| self.taken_in(model).into_iter().map(move |member| (*id, member))).collect();
        // What a model's overrides require stands with the model.
        let required: Vec<&str> = [value]
            .into_iter()
            .chain(models.iter().map(|(_, model)| *model))
            .flat_map(|value| value.elements("required"))
            .filter_map(Value::as_str)
            .collect();
        let copies: Vec<&str> = value.elements("x-apifox-ignore-properties").filter_map(Value::as_str).collect();
        let is_copy = |name: &str| copies.contains(&name) && taken_in.iter().any(|(_, member)| member.name == name);
        let own = value.members("properties").filter(|(name, _)| !is_copy(name)).map(|(name, schema)| Member {
            name: name.to_owned(),
            required: required.contains(&name),
            schema: whole_amount(name, schema, self.schema(schema)),
        });
        let mut members: Vec<(Option<&str>, Member)> = own.map(|member| (None, member)).collect();
        for (id, member) in &taken_in {
            if members.iter().all(|(_, known)| known.name != member.name) {
                let required = member.required || required.contains(&member.name.as_str());
                members.push((Some(*id), Member { required, ..member.clone() }));
            }
        }
        let order: Vec<&str> = value.elements("x-apifox-orders").filter_map(Value::as_str).collect();
        let place = |wanted: &str| order.iter().position(|name| *name == wanted);
        members.sort_by_key(|(model, member)| place(&member.name).or_else(|| place((*model)?)).unwrap_or(order.len()));
        members.into_iter().map(|(_, member)| member).collect()
    }

    /// The members of a model, as an object takes them in.
    fn taken_in(&self, model: &'d Value) -> Vec<Member> {
        let mut members = self.object_members(&self.made(model));
        for (name, schema) in model.members("x-apifox-overrides") {
            let replaced = members.iter().position(|member| member.name == name);
            match (replaced, schema) {
                (Some(at), Value::Null) => drop(members.remove(at)),
                (None, Value::Null) => {}
                // Whether it is required is told anew.
                (Some(at), schema) => {
                    members[at] = Member { name: name.to_owned(), required: false, schema: self.schema(schema) }
                }
                (None, schema) => members.push(Member { name: name.to_owned(), required: false, schema: self.schema(schema) }),
            }
        }
        members
    }

    /// Remarks on models that are not there.
    pub(super) fn missing_models(&self, value: &'d Value) -> impl Iterator<Item = String> {
        value.members("x-apifox-refs").filter(|(_, model)| self.taken_in(model).is_empty()).map(|(_, model)| {
            format!("It takes in a model that is not in the source or has no fields: {}.", quoted(&model.to_string()))
        })
    }
}
