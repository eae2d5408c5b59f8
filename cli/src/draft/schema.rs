//! What a source says of an operation, whichever source it is: read by `openapi` and `samples`, made into Rust by `types`.

use std::fmt;

/// One operation.
#[derive(Debug, Default)]
pub(super) struct Operation {
    pub(super) method: String,
    /// With `<name>` for each path value, without a leading slash.
    pub(super) template: String,
    /// The Rust name, where the source or the user has one.
    pub(super) name: Option<String>,
    /// A line that says what it does, in whatever language.
    pub(super) title: String,
    /// More about it.
    pub(super) notes: Vec<String>,
    pub(super) document: Option<String>,
    pub(super) idempotent: bool,
    /// The region whose server takes it, where that is not the usual one.
    pub(super) region: Option<&'static str>,
    /// How its sensitive fields are encrypted, where that is not the usual way.
    pub(super) encryption: Option<String>,
    /// The source is a document of ours, which says all that a declaration does.
    pub(super) is_ours: bool,
    /// What a declaration cannot say of it.
    pub(super) remarks: Vec<String>,
    pub(super) fields: Vec<(Place, Member)>,
    pub(super) response: Response,
}

/// What a notification tells.
#[derive(Debug)]
pub(super) struct Event {
    pub(super) event_type: String,
    pub(super) name: Option<String>,
    pub(super) title: String,
    pub(super) document: Option<String>,
    pub(super) resource: Schema,
}

/// Where a field travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Body,
    Header(String),
    File,
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Path => formatter.write_str("the path"),
            Place::Query => formatter.write_str("the query"),
            Place::Body => formatter.write_str("the body"),
            Place::Header(name) => write!(formatter, "the header {}", quoted(name)),
            Place::File => formatter.write_str("a part of the upload"),
        }
    }
}

#[derive(Debug, Default)]
pub(super) enum Response {
    #[default]
    Nothing,
    /// A file without a signature.
    Download,
    Json(Box<Schema>),
}

/// What a JSON value is.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Schema {
    pub(super) kind: Kind,
    /// What the source says about it, a line each.
    pub(super) notes: Vec<String>,
    /// What of the source could not be carried over, and what it does not tell; a line each.
    pub(super) remarks: Vec<String>,
    /// What it says about the values of a list of values.
    pub(super) choices: Vec<Choice>,
    pub(super) limits: Limits,
    pub(super) sensitive: bool,
    /// The client fills it in.
    pub(super) from_client: bool,
    /// It may be `null`, which is absent here.
    pub(super) nullable: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    Text,
    Integer,
    /// A whole number that may be larger than an `i64`, and is not negative.
    Unsigned,
    Number,
    Boolean,
    Any,
    File,
    List(Box<Schema>),
    Object(Vec<Member>),
    /// Texts out of a list that may grow.
    Texts(Vec<String>),
    /// Integers out of a list that may grow.
    Integers(Vec<i64>),
    /// A schema that the source keeps under this name.
    Reference(String),
}

/// One of a list of values, as far as the source says more about it than the value.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Choice {
    pub(super) value: String,
    /// What programs call it.
    pub(super) name: Option<String>,
    pub(super) text: String,
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) required: bool,
    pub(super) schema: Schema,
}

/// The least and the most that a number may be.
pub(super) type Bounds = (Option<i64>, Option<i64>);

/// Limits; of a list's elements they stand on the elements.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Limits {
    pub(super) len: Option<(u64, Option<u64>)>,
    pub(super) bytes: Option<(u64, Option<u64>)>,
    pub(super) items: Option<(u64, Option<u64>)>,
    pub(super) range: Option<Bounds>,
    pub(super) pattern: Option<String>,
}

impl Schema {
    pub(super) fn of(kind: Kind) -> Self {
        Schema {
            kind,
            notes: Vec::new(),
            remarks: Vec::new(),
            choices: Vec::new(),
            limits: Limits::default(),
            sensitive: false,
            from_client: false,
            nullable: false,
        }
    }

    /// What nothing is known of, and why.
    pub(super) fn unknown(remark: String) -> Self {
        Schema { remarks: vec![remark], ..Schema::of(Kind::Any) }
    }

    /// Takes out the members whose names no declaration can have, those of what is inside too, and says so.
    pub(super) fn without_unwritable(mut self) -> Self {
        self.kind = match self.kind {
            Kind::List(element) => Kind::List(Box::new(element.without_unwritable())),
            Kind::Object(members) => {
                let (members, unwritable): (Vec<_>, Vec<_>) = members.into_iter().partition(|member| is_writable(&member.name));
                self.remarks.extend(unwritable.iter().map(|member| cannot_be_written(&member.name)));
                let inside = |member: Member| Member { schema: member.schema.without_unwritable(), ..member };
                Kind::Object(members.into_iter().map(inside).collect())
            }
            kind => kind,
        };
        self
    }

    /// Whether the source says nothing of what is in it.
    pub(super) fn is_unknown(&self) -> bool {
        match &self.kind {
            Kind::Any => true,
            Kind::Object(members) => members.is_empty(),
            _ => false,
        }
    }

    /// The remarks on it, and on the elements where it is a list.
    pub(super) fn all_remarks(&self) -> Vec<String> {
        let mut remarks = self.remarks.clone();
        if let Kind::List(element) = &self.kind {
            remarks.extend(element.all_remarks());
        }
        remarks.dedup();
        remarks
    }

    /// The schema of the elements, where this is a list, of lists too; otherwise this one.
    pub(super) fn element(&self) -> &Schema {
        match &self.kind {
            Kind::List(element) => element.element(),
            _ => self,
        }
    }
}

impl Limits {
    /// These and the others, the narrower of each where both have it.
    pub(super) fn and(self, other: &Limits) -> Limits {
        let counts = |these, others| narrower(these, others, |least, most| least > most);
        Limits {
            len: counts(self.len, other.len),
            bytes: counts(self.bytes, other.bytes),
            items: counts(self.items, other.items),
            range: narrower(self.range, other.range, |least, most| least > Some(most)),
            pattern: self.pattern.or_else(|| other.pattern.clone()),
        }
    }
}

/// The bounds that both have; these alone where there is nothing between them.
fn narrower<L: Ord + Copy, M: Ord + Copy>(
    these: Option<(L, Option<M>)>,
    others: Option<(L, Option<M>)>,
    exclude: fn(L, M) -> bool,
) -> Option<(L, Option<M>)> {
    let (Some((least, most)), Some((other_least, other_most))) = (these, others) else { return these.or(others) };
    let (least, most) = (least.max(other_least), most.into_iter().chain(other_most).min());
    if most.is_some_and(|most| exclude(least, most)) { these } else { Some((least, most)) }
}

/// Whether a name is that of an amount, which is an integer in fen.
pub(super) fn is_amount(name: &str) -> bool {
    let last = name.rsplit('_').next().unwrap_or(name);
    matches!(last, "amount" | "total" | "fee" | "price" | "refund" | "cash") || name == "payer_total"
}

/// Whether a declaration can have this name: the macros refuse what JSON would escape.
pub(super) fn is_writable(name: &str) -> bool {
    !name.contains(|character| matches!(character, '"' | '\\') || character < ' ')
}

/// The remark on a name that a declaration cannot have.
pub(super) fn cannot_be_written(name: &str) -> String {
    let name = quoted(&name.escape_debug().to_string());
    format!("The source has {name} too, a name that a declaration cannot have: it is left out.")
}

/// Text of a source inside of a remark: as code, and no longer than a line.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST: usize = 90;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'");
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("`{}…`", &text[..at]),
        None => format!("`{text}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_limits_the_narrower_ends_count_and_where_they_exclude_each_other_the_own() {
        let limits = |len, range| Limits { len: Some(len), range: Some(range), ..Limits::default() };
        let both = limits((3, None), (None, Some(9))).and(&limits((0, Some(10)), (Some(1), Some(20))));
        assert_eq!((both.len, both.range), (Some((3, Some(10))), Some((Some(1), Some(9)))));
        let own = limits((3, None), (Some(5), None)).and(&limits((0, Some(2)), (None, Some(4))));
        assert_eq!((own.len, own.range), (Some((3, None)), Some((Some(5), None))));
    }
}
