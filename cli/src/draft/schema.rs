//! What a source says of an operation, whichever source it is: read by `openapi` and `samples`, made into Rust by `types`.

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

/// Limits; of a list's elements they stand on the elements.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Limits {
    pub(super) len: Option<(u64, Option<u64>)>,
    pub(super) bytes: Option<(u64, Option<u64>)>,
    pub(super) items: Option<(u64, Option<u64>)>,
    pub(super) range: Option<(Option<i64>, Option<i64>)>,
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
    /// These, and what only the others have.
    pub(super) fn or(self, other: &Limits) -> Limits {
        Limits {
            len: self.len.or(other.len),
            bytes: self.bytes.or(other.bytes),
            items: self.items.or(other.items),
            range: self.range.or(other.range),
            pattern: self.pattern.or_else(|| other.pattern.clone()),
        }
    }
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
