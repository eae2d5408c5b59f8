//! The attribute macros of `wechatpay-runtime`, which re-exports and documents them.
//!
//! There are two stages. The attribute (`attribute`) leaves the item as it is and puts a derive on it. The compiler then resolves
//! every `cfg`, and the derive adds code beside the item, even if the declaration has mistakes. The derive runs `parse` → `check`
//! → `expand`. Nothing here knows HTTP or cryptography.
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

/// Declares each attribute twice: for users of the runtime, and under a second name for `wechatpay-endpoints`, which re-exports
/// it under the first. The two differ in the crate that their expansion names.
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
    /// | `idempotent` | retrying the very same call is safe (for GET it always is) |
    /// | `region = HongKong` | where the endpoint lives, if not in mainland China: a variant of `Region`, whose server the client calls |
    /// | `encryption = Pkcs1` | how its sensitive fields are encrypted, if not by RSAES-OAEP: a variant of `Encryption` |
    /// | `check = function` | a rule across fields: `fn(&Self, &mut Check<'_>)` |
    /// | `builder` | `Name::builder()`: the required fields by name, in their order, then a method for each of the others |
    /// | `crate = path` | where the runtime is, if not at `::wechatpay_runtime` |
    ///
    /// Put it above the struct's derives. A field that the template names is a path value. Every other field goes to the query
    /// (GET, DELETE) or to the JSON body (POST, PUT, PATCH). A field of type `T` is required and must not be empty. An
    /// `Option<T>` that is `None` is left out.
    ///
    /// | on a field: `#[wechatpay(…)]` | |
    /// |---|---|
    /// | `query`, `body`, `header = "Name"` | the place of the field, instead of the default |
    /// | `file` | is the file of an upload, of type `File`; the other fields are its `meta` |
    /// | `len = 1..=32` | characters of a text |
    /// | `bytes = 1..=128` | bytes of a text in UTF-8 (a Chinese character has three): WeChat Pay counts bytes in payments |
    /// | `items = 1..=100` | elements of a list |
    /// | `range = 0..=100` | limits of a number |
    /// | `pattern = "[0-9]+"` | a regular expression that the whole text must match |
    /// | `sensitive` | a text, or each text of a list, travels encrypted: see below |
    /// | `from_client` | an `Option<String>` that the client sets to its merchant number if it is `None` |
    /// | `serde` | a field of a foreign type, which serde writes and reads |
    ///
    /// serde's attributes (`rename`, `rename_all`, `alias`, `default`, `flatten`, `skip…`, `with`, …) mean what they mean
    /// with serde's derives, and need none of them.
    ///
    /// # Sensitive fields
    ///
    /// A sensitive text is written and read like any other. The client encrypts it when it prepares or sends the request
    /// (RSAES-OAEP with SHA-1, or as `encryption` says; at most 214 bytes). It uses the platform's public key, or else its
    /// newest valid certificate, and names that key in `Wechatpay-Serial`. A response's sensitive texts are decrypted with the merchant's private key after its
    /// signature is verified. The resource of a notification is encrypted as a whole: `sensitive` on its fields only hides them
    /// from `Debug`.
    ///
    /// The macro writes `Debug` for a struct with a sensitive field, and shows `[sensitive]` for the field. Derive `Debug`
    /// *below* this attribute: the macro then replaces the derive. Without a derive only the struct's name is shown. A `Debug`
    /// that is derived above the attribute or written by hand is a compile error about two implementations. Everything else shows
    /// the text: `to_json`, serde's `Serialize`, a `Display`.
    ///
    /// Sensitive fields need the feature `sensitive` of the runtime. Without it declarations compile, but a call with a sensitive
    /// text returns a configuration error and sends nothing.
    wechatpay_endpoint, endpoint_through_endpoints: Endpoint;
    /// Declares an object inside a request or a response: `#[wechatpay_object]` on a struct.
    ///
    /// It takes `builder`, `check = function` and `crate = path`. Its fields take the attributes of `wechatpay_endpoint`, except
    /// those that say where a field travels.
    wechatpay_object, object_through_endpoints: Object;
    /// Declares an open enumeration: `#[wechatpay_enumeration]` on an enum whose last variant keeps unknown values.
    ///
    /// On the wire a variant is its name, as changed by `#[serde(rename)]` and `#[serde(rename_all)]`. It is a number if each variant
    /// has `#[wechatpay(value = 1)]`.
    wechatpay_enumeration, enumeration_through_endpoints: Enumeration;
    /// Declares the content of a notification: `#[wechatpay_notification("PAYSCORE.USER_PAID")]` on a struct with the fields of
    /// the decrypted resource.
    ///
    /// The arguments are one or more event types, then optionally `document = "https://…"` and `crate = path`. The fields take
    /// the attributes of `wechatpay_object`'s fields.
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
