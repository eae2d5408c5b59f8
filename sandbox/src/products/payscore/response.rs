//! A declared response out of what the gateway knows: each takes of that what it has.

use serde_json::{Map, Value};
use wechatpay_runtime::{ErrorCode, Json, Type};

use crate::engine::error_response::ErrorResponse;

/// The response of these fields, among others.
pub(crate) fn of<R: wechatpay_runtime::Value>(known: Map<String, Value>) -> Result<R, ErrorResponse> {
    let text = if matches!(R::TYPE, Type::Nothing) { "null".to_owned() } else { Value::Object(known).to_string() };
    let read = Json::parse(text.as_bytes()).map_err(|error| error.to_string());
    let read = read.and_then(|json| R::read(json).map_err(|error| error.to_string()));
    read.map_err(|problem| {
        // Nobody said what a response needs of what a control call put in place.
        let error_response =
            ErrorResponse::new(500, ErrorCode::SystemError, "The gateway does not know all that the response has");
        error_response.explained(format!("was it put in place by a control call? {problem}"))
    })
}
