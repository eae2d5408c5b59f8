//! `wechatpay call`: makes a request of one JSON object, signs and sends it, and prints the verified response.

use std::io::IsTerminal as _;

use serde_json::{Map, Value, json};
use wechatpay_endpoints::{Client, Error, Json, Method, Prepared, RequestBuilder, Response};

use wechatpay_endpoints::runtime::escape_json;

use crate::arguments::Call;
use crate::configuration::Variables;
use crate::failure::Failure;
use crate::{catalogue, input, output, qr, upload};

/// Sends the request, or prints it with `--dry-run`.
pub(crate) async fn run(arguments: &Call, variables: &Variables, json: bool) -> Result<(), Failure> {
    let data = input::bytes(&arguments.data)?;
    if arguments.undeclared {
        let method = catalogue::method(&arguments.endpoint.method)?;
        let members = members(&data)?;
        let template = catalogue::undeclared(&arguments.endpoint.template)?;
        let call = undeclared(&variables.client()?, method, template, members);
        return match arguments.dry_run {
            true => show(&call.prepare()?, json),
            false => response(call.send().await, json),
        };
    }
    // Report what is wrong with the request before asking for keys.
    let found = catalogue::find(&arguments.endpoint)?;
    let declaration = found.declaration;
    let fields = Json::parse(&data).map_err(|error| Failure::Request(format!("the data is not JSON: {error}")))?;
    let request = upload::request(declaration, found.fields(fields)?, arguments.file.as_deref());
    let request = request.map_err(|failure| failure.with_suggestions(declaration))?;
    let client = variables.client()?;
    catalogue::check_host(&arguments.endpoint.template, &client)?;
    match arguments.dry_run {
        true => show(&client.prepare(&request)?, json),
        false => response(client.send(declaration.endpoint(), &request).await, json),
    }
}

fn members(data: &[u8]) -> Result<Map<String, Value>, Failure> {
    match serde_json::from_slice(data) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(Failure::Request("the data is not a JSON object".to_owned())),
        Err(error) => Err(Failure::Request(format!("the data is not JSON: {error}"))),
    }
}

/// Puts the values that the template names into the path, and the rest into the query or the body, depending on the method: lists and objects
/// of a DELETE go into its body with all the rest.
fn undeclared(client: &Client, method: Method, template: String, mut members: Map<String, Value>) -> RequestBuilder {
    let mut call = client.request(method, template.as_str());
    for segment in template.split('/') {
        let name = segment.strip_prefix('<').and_then(|segment| segment.strip_suffix('>'));
        if let Some((name, value)) = name.and_then(|name| members.remove_entry(name)) {
            call = call.path(name, plain(&value));
        }
    }
    let has_parts = members.values().any(|value| value.is_array() || value.is_object());
    match method {
        Method::Delete if has_parts => call.json(&members),
        Method::Get | Method::Delete => members.iter().fold(call, |call, (name, value)| call.query(name, plain(value))),
        _ if members.is_empty() => call,
        _ => call.json(&members),
    }
}

/// Returns a string without its quotes, and any other value as JSON.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn response(sent: Result<Response, Error>, json: bool) -> Result<(), Failure> {
    let read = sent.and_then(|response| Ok((response.json()?, response)));
    let (body, response) = match read {
        Ok(read) => read,
        Err(error) => {
            if let Error::Decode(error) = &error {
                // It is WeChat Pay's, and what it says must not be lost: the call was made.
                output::plaintext(error.body())?;
            }
            return Err(error.into());
        }
    };
    let is_json = serde_json::from_slice::<Value>(response.body()).is_ok();
    let is_decrypted = serde_json::from_slice::<Value>(response.body()).is_ok_and(|encrypted| encrypted != body);
    match (json, response.body().is_empty()) {
        // The exact bytes whose signature was verified, unless they are damaged inside a text.
        (true, false) if !is_decrypted && is_json => output::json_bytes(&[response.body(), b"\n"].concat()),
        (true, false) => output::text(&escape_json(&body.to_string())),
        (true, true) => output::text("null"),
        (false, false) => {
            output::json(&body)?;
            match body.get("code_url").and_then(Value::as_str).and_then(qr::of) {
                Some(code) if std::io::stdout().is_terminal() => output::text(&code),
                _ => Ok(()),
            }
        }
        (false, true) => {
            output::message(&format!("done: HTTP {} with an empty body; the signature is verified", response.status()))
        }
    }
}

fn show(prepared: &Prepared, json: bool) -> Result<(), Failure> {
    let body = String::from_utf8_lossy(prepared.body());
    let message = String::from_utf8_lossy(prepared.message());
    if json {
        let headers: Map<String, Value> =
            prepared.headers().iter().map(|(name, value)| ((*name).to_owned(), value.as_ref().into())).collect();
        let method = prepared.method().as_str();
        let mut shown = json!({ "method": method, "url": prepared.url(), "headers": headers, "body": body, "message": message });
        if let Some(file) = prepared.file() {
            let (name, content_type) = (file.name(), file.content_type());
            shown["file"] = json!({ "name": name, "content_type": content_type, "length": file.len(), "sha256": file.sha256() });
        }
        return output::json(&shown);
    }
    let headers: String = prepared.headers().iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    let (method, url) = (prepared.method(), prepared.url());
    let file = prepared.file().map(|file| {
        let (name, length, content_type) = (file.name(), file.len(), file.content_type());
        format!("\n\nThe file, which is sent after the body and is not signed: {name} ({length} bytes, {content_type})")
    });
    let file = file.unwrap_or_default();
    output::plaintext(format!("{method} {url}\n{headers}\n{body}{file}\n\nThe signed message:\n{message}").as_bytes())
}
