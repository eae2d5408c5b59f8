//! A call about an order as its state machine sees it: fields by their names on the wire, whichever mode declared them.

use serde_json::{Map, Value};
use wechatpay_runtime::to_json;

use super::period;
use super::{Kind, OrderName};
use crate::engine::error_response::ErrorResponse;

/// The fields of a request.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RequestFields(Map<String, Value>);

impl RequestFields {
    /// What a request, which was read through its declaration, gives.
    pub(crate) fn of(request: &impl wechatpay_runtime::Value) -> Self {
        RequestFields(serde_json::from_slice(&to_json(request)).unwrap_or_default())
    }

    pub(crate) fn fields(&self) -> &Map<String, Value> {
        &self.0
    }

    /// The request without some of its fields.
    pub(crate) fn without(mut self, names: &[&str]) -> Self {
        self.0.retain(|name, _| !names.contains(&name.as_str()));
        self
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }

    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        self.0.get(name)?.as_i64()
    }

    /// A text of a nested object.
    pub(crate) fn text_in(&self, object: &str, name: &str) -> Option<&str> {
        self.0.get(object)?.get(name)?.as_str()
    }

    /// A number of a nested object.
    pub(crate) fn integer_in(&self, object: &str, name: &str) -> Option<i64> {
        self.0.get(object)?.get(name)?.as_i64()
    }

    pub(crate) fn boolean(&self, name: &str) -> Option<bool> {
        self.0.get(name)?.as_bool()
    }

    /// `total_amount`; where a call can leave it out, what its items add up to.
    pub(crate) fn total_amount(&self) -> i64 {
        let sum = |name: &str| {
            let items = self.0.get(name).and_then(Value::as_array).into_iter().flatten();
            items.filter_map(|item| item.get("amount")?.as_i64()).fold(0, i64::saturating_add)
        };
        let total_amount = self.0.get("total_amount").and_then(Value::as_i64);
        total_amount.unwrap_or_else(|| sum("post_payments").saturating_sub(sum("post_discounts")).max(0))
    }

    /// The order that it is about; `None` if it is not named by `out_order_no`.
    pub(crate) fn order(&self, kind: Kind) -> Option<OrderName> {
        self.text("out_order_no").map(|out_order_no| OrderName::from((kind, out_order_no)))
    }

    /// When the order was paid outside WeChat Pay, in unix seconds, as a call that syncs it says.
    pub(crate) fn paid_elsewhere(&self) -> Result<u64, ErrorResponse> {
        let given = self.text("type").unwrap_or_default();
        if given != "Order_Paid" {
            return Err(ErrorResponse::field("/type", given, "must be Order_Paid"));
        }
        period::moment("/detail/paid_time", self.text_in("detail", "paid_time").unwrap_or_default())
    }

    pub(crate) fn start(&self) -> period::Boundary<'_> {
        ("/time_range/start_time", self.text_in("time_range", "start_time"))
    }

    pub(crate) fn end(&self) -> period::Boundary<'_> {
        ("/time_range/end_time", self.text_in("time_range", "end_time"))
    }
}
