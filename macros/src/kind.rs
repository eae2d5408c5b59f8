//! Which attribute is being expanded, and on what it can stand.

use syn::Data;

use crate::diagnostics::Diagnostics;

/// Which attribute is being expanded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Endpoint,
    Object,
    Enumeration,
    Notification,
}

impl Kind {
    /// What it is written on, with its article.
    fn item(self) -> &'static str {
        match self {
            Kind::Endpoint | Kind::Object | Kind::Notification => "a `struct`",
            Kind::Enumeration => "an `enum`",
        }
    }

    pub(crate) fn attribute(self) -> &'static str {
        match self {
            Kind::Endpoint => "wechatpay_endpoint",
            Kind::Object => "wechatpay_object",
            Kind::Enumeration => "wechatpay_enumeration",
            Kind::Notification => "wechatpay_notification",
        }
    }

    /// The mistake of an attribute that stands on something else.
    pub(crate) fn misplaced(self, keyword: &str) -> String {
        let other = match (self, keyword) {
            (Kind::Endpoint | Kind::Object | Kind::Notification, "enum") => "; on an `enum` write `#[wechatpay_enumeration]`",
            (Kind::Enumeration, "struct") => "; on a `struct` write `#[wechatpay_object]`",
            _ => "",
        };
        format!("`#[{}]` is written on {}{other}", self.attribute(), self.item())
    }

    /// Reports that this is another kind of type than the attribute is for.
    pub(crate) fn refuse(self, data: &Data, diagnostics: &Diagnostics) {
        match data {
            Data::Struct(data) => diagnostics.at(data.struct_token, self.misplaced("struct")),
            Data::Enum(data) => diagnostics.at(data.enum_token, self.misplaced("enum")),
            Data::Union(data) => diagnostics.at(data.union_token, self.misplaced("union")),
        }
    }
}
