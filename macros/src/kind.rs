//! The kinds of attributes, and the items that each can be on.

use syn::Data;

use crate::diagnostics::Diagnostics;

/// The attribute that is being expanded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Endpoint,
    Object,
    Enumeration,
    Notification,
}

impl Kind {
    /// Returns the item that the attribute belongs on, with its article.
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

    /// Returns the message for an attribute on another item.
    pub(crate) fn misplaced(self, keyword: &str) -> String {
        let other = match (self, keyword) {
            (Kind::Endpoint | Kind::Object | Kind::Notification, "enum") => "; on an `enum` write `#[wechatpay_enumeration]`",
            (Kind::Enumeration, "struct") => "; on a `struct` write `#[wechatpay_object]`",
            _ => "",
        };
        format!("`#[{}]` is written on {}{other}", self.attribute(), self.item())
    }

    /// Reports that the attribute is on another kind of type.
    pub(crate) fn refuse(self, data: &Data, diagnostics: &Diagnostics) {
        match data {
            Data::Struct(data) => diagnostics.at(data.struct_token, self.misplaced("struct")),
            Data::Enum(data) => diagnostics.at(data.enum_token, self.misplaced("enum")),
            Data::Union(data) => diagnostics.at(data.union_token, self.misplaced("union")),
        }
    }
}
