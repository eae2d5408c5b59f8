//! The attribute macros of `wechatpay-runtime`, which re-exports and documents them.
//!
//! Two stages. The attribute (`attribute`) leaves the item as it is and puts a derive on it; the compiler then resolves
//! every `cfg`, and the derive adds code beside the item, whatever goes wrong. The derive runs `parse` → `check` →
//! `expand`. Nothing here knows HTTP or cryptography.
#![forbid(unsafe_code)]

mod attribute;
mod check;
mod debug;
mod diagnostics;
mod documentation;
mod expand;
mod kind;
mod parse;
mod serde_derives;

use proc_macro::TokenStream;

/// Declares each attribute twice: for users of the runtime, and under a second name for users of `wechatpay-endpoints` alone, which
/// hands it on under the first. The two differ in the crate that their expansion names.
macro_rules! attributes {
    ($($(#[$documentation:meta])* $name:ident, $through_endpoints:ident: $kind:ident;)*) => { $(
        $(#[$documentation])*
        #[proc_macro_attribute]
        pub fn $name(arguments: TokenStream, item: TokenStream) -> TokenStream {
            attribute::expand(kind::Kind::$kind, "::wechatpay_runtime", arguments.into(), item.into()).into()
        }

        $(#[$documentation])*
        #[proc_macro_attribute]
        pub fn $through_endpoints(arguments: TokenStream, item: TokenStream) -> TokenStream {
            attribute::expand(kind::Kind::$kind, "::wechatpay_endpoints::runtime", arguments.into(), item.into()).into()
        }
    )* };
}

attributes! {
    /// Declares an endpoint: `#[wechatpay_endpoint(METHOD, "v3/…/<name>/…", response = …)]` on a struct.
    ///
    /// | argument | |
    /// |---|---|
    /// | `METHOD` | `GET`, `POST`, `PUT`, `PATCH` or `DELETE` |
    /// | `"template"` | the path, without a leading slash; `<name>` stands for the field `name`, percent-encoded as one segment |
    /// | `response = T` | the type of the response; without it the response is empty (204) |
    /// | `document = "https://…"` | the official document |
    /// | `idempotent` | repeating the very same call is safe (GET is always) |
    /// | `check = function` | a rule across fields: `fn(&Self, &mut Check<'_>)` |
    /// | `builder` | `Name::builder()`: the required fields by name, in their order, then a method for each of the others |
    /// | `crate = path` | where the runtime is, if not at `::wechatpay_runtime` |
    ///
    /// Put it above the struct's derives. A field that the template names is a path value. Every other field goes to the
    /// query (GET, DELETE) or to the JSON body (POST, PUT, PATCH). `T` is required and must not be empty; `Option<T>` is left
    /// out when it is `None`.
    ///
    /// | on a field: `#[wechatpay(…)]` | |
    /// |---|---|
    /// | `query`, `body`, `header = "Name"` | travels there instead |
    /// | `file` | is the file of an upload, of type `File`; the other fields are its `meta` |
    /// | `len = 1..=32` | characters of a text |
    /// | `bytes = 1..=128` | bytes of a text in UTF-8, where WeChat Pay counts those: a Chinese character has three |
    /// | `items = 1..=100` | elements of a list |
    /// | `range = 0..=100` | limits of a number |
    /// | `pattern = "[0-9]+"` | a regular expression that all of a text matches |
    /// | `sensitive` | a text, or each of a list, travels encrypted: see below |
    /// | `from_client` | the number of the client's merchant, in an `Option<String>`: the client fills it in where it is `None` |
    /// | `serde` | the type is foreign: serde writes and reads it |
    ///
    /// serde's attributes (`rename`, `rename_all`, `alias`, `default`, `flatten`, `skip…`, `with`, …) mean what they mean
    /// with serde's derives, and need none of them.
    ///
    /// # Sensitive fields
    ///
    /// A sensitive text is written and read as any other. The client encrypts it when it prepares or sends the request
    /// (RSAES-OAEP with SHA-1, at most 214 bytes) for the public key, or else the newest valid certificate of the platform, and
    /// names that key in `Wechatpay-Serial`. In answers it is decrypted with the merchant's private key, once their signature is
    /// verified. What a notification tells is encrypted as a whole: a sensitive field of it is plain and only hidden, as follows.
    ///
    /// `Debug` of a struct with a sensitive field is the macro's: it shows `[sensitive]` there. Derive it *below* this attribute,
    /// and it is put in the derive's place; without that only the struct's name is shown. One that is derived above, or written by
    /// hand, is an error of the compiler about two implementations. What else is derived or written shows the text: `to_json`,
    /// serde's `Serialize`, a `Display`.
    ///
    /// It takes the feature `sensitive` of the runtime. Without it declarations compile, and a call with a sensitive text is a
    /// configuration error before anything is sent.
    wechatpay_endpoint, endpoint_through_endpoints: Endpoint;
    /// Declares an object inside a request or a response: `#[wechatpay_object]` on a struct.
    ///
    /// Takes `builder`, `check = function` and `crate = path`, and on fields the attributes of `wechatpay_endpoint` that do not say
    /// where a field travels.
    wechatpay_object, object_through_endpoints: Object;
    /// Declares an open enumeration: `#[wechatpay_enumeration]` on an enum whose last variant keeps what is not known.
    ///
    /// On the wire a variant is its name, as `#[serde(rename)]` and `#[serde(rename_all)]` change it; with
    /// `#[wechatpay(value = 1)]` on each variant it is a number.
    wechatpay_enumeration, enumeration_through_endpoints: Enumeration;
    /// Declares what a notification tells: `#[wechatpay_notification("PAYSCORE.USER_PAID")]` on a struct with the fields of
    /// the decrypted resource.
    ///
    /// The types of event come first, one or several; then `document = "https://…"` and `crate = path` may follow. Fields
    /// take the attributes that those of `wechatpay_object` take.
    wechatpay_notification, notification_through_endpoints: Notification;
}

/// The second stage of `wechatpay_endpoint`.
#[doc(hidden)]
#[proc_macro_derive(Endpoint, attributes(wechatpay, serde))]
pub fn derive_endpoint(item: TokenStream) -> TokenStream {
    expand::structure(kind::Kind::Endpoint, item.into()).into()
}

/// The second stage of `wechatpay_object`.
#[doc(hidden)]
#[proc_macro_derive(Object, attributes(wechatpay, serde))]
pub fn derive_object(item: TokenStream) -> TokenStream {
    expand::structure(kind::Kind::Object, item.into()).into()
}

/// The second stage of `wechatpay_notification`.
#[doc(hidden)]
#[proc_macro_derive(Notification, attributes(wechatpay, serde))]
pub fn derive_notification(item: TokenStream) -> TokenStream {
    expand::structure(kind::Kind::Notification, item.into()).into()
}

/// The second stage of `wechatpay_enumeration`.
#[doc(hidden)]
#[proc_macro_derive(Enumeration, attributes(wechatpay, serde))]
pub fn derive_enumeration(item: TokenStream) -> TokenStream {
    expand::enumeration(item.into()).into()
}
