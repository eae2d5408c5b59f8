//! Puts the merchant number of the client into a request.
//!
//! The fields are declared with `from_client`. A number that the caller gave stays. A missing one is appended to the query or the
//! body before the request is signed.

use percent_encoding::utf8_percent_encode;

use super::{ENCODED, Message, Request};
use crate::declaration::{Field, Location};

/// A field that still needs the number: its wire name and its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct MissingNumber {
    name: &'static str,
    place: Place,
}

#[derive(Debug, Clone, Copy)]
enum Place {
    Query,
    Body,
}

impl MissingNumber {
    /// Returns `None` for a field that the client does not fill in.
    pub(super) fn of(field: &Field) -> Option<Self> {
        let place = match field.location {
            Location::Query => Place::Query,
            Location::Body => Place::Body,
            Location::Path | Location::Header(_) | Location::File => return None,
        };
        field.from_client.then_some(MissingNumber { name: field.name, place })
    }
}

impl Request {
    /// Returns the wire names of the fields that the client fills in and the caller did not. They are not yet in
    /// [`target`](Request::target) or [`body`](Request::body).
    pub fn missing_merchant_numbers(&self) -> impl Iterator<Item = &'static str> {
        self.missing_numbers.iter().map(|missing| missing.name)
    }

    /// Puts the merchant number into each field that is declared with `from_client` and was not given. A client does this by
    /// itself when it prepares or sends the request.
    ///
    /// ```
    /// use wechatpay_runtime::wechatpay_endpoint;
    ///
    /// #[wechatpay_endpoint(GET, "v3/pay/transactions/id/<transaction_id>")]
    /// struct QueryTransaction {
    ///     transaction_id: String,
    ///     #[wechatpay(from_client)]
    ///     mchid: Option<String>,
    /// }
    ///
    /// let mut request = QueryTransaction { transaction_id: "7".into(), mchid: None }.request()?;
    /// assert_eq!(request.target(), "/v3/pay/transactions/id/7");
    /// request.fill_in_merchant_number("1900000109");
    /// assert_eq!(request.target(), "/v3/pay/transactions/id/7?mchid=1900000109");
    /// # Ok::<(), wechatpay_runtime::Violations>(())
    /// ```
    pub fn fill_in_merchant_number(&mut self, mchid: &str) {
        for missing in std::mem::take(&mut self.missing_numbers) {
            match missing.place {
                Place::Query => self.append_to_query(missing.name, mchid),
                Place::Body => self.append_to_body(missing.name, mchid),
            }
        }
    }

    fn append_to_query(&mut self, name: &str, mchid: &str) {
        let mark = if self.target().contains('?') { '&' } else { '?' };
        let parameter = format!("{mark}{}={}", utf8_percent_encode(name, ENCODED), utf8_percent_encode(mchid, ENCODED));
        self.insert(self.target.end, &parameter);
        self.target.end += parameter.len();
        for sensitive_text in &mut self.sensitive_texts {
            sensitive_text.move_in_body(parameter.len());
        }
    }

    fn append_to_body(&mut self, name: &str, mchid: &str) {
        let comma = if self.body() == b"{}" { "" } else { "," };
        let member = format!("{comma}{}:{}", serde_json::Value::from(name), serde_json::Value::from(mchid));
        // The body is an object: its brace and the message's line feed follow.
        self.insert(self.message.len() - 2, &member);
    }

    fn insert(&mut self, at: usize, text: &str) {
        let mut message = self.message.take();
        message.splice(at..at, text.bytes());
        self.message = Message::Written(message);
    }
}
