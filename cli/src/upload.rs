//! The file of an upload. Its name and digest are filled in from the file if the data does not have them.

use std::path::Path;

use wechatpay_endpoints::runtime::server::Declaration;
use wechatpay_endpoints::runtime::{Location, ObjectDescriptor};
use wechatpay_endpoints::{File, Json, Request};

use crate::failure::Failure;

/// The names of the fields for a file's name, its SHA-256 and its SM3, and for the SM3's own name.
const NAMES: [&str; 2] = ["filename", "file_name"];
const SHA256: [&str; 2] = ["sha256", "file_digest"];
const SM3: &str = "digest";
const NAMES_OF_SM3: [(&str, &str); 2] = [("digest_alogrithm", "SM3"), ("digest_algorithm", "DIGEST_ALGORITHM_SM3")];

/// Makes the request of the fields, and of the file if one is uploaded.
pub(crate) fn request(declaration: &Declaration, fields: Json<'_>, path: Option<&Path>) -> Result<Request, Failure> {
    let endpoint = declaration.endpoint();
    let takes_a_file = endpoint.request.fields.iter().any(|field| field.location == Location::File);
    let call = format!("{} {}", endpoint.method, endpoint.template);
    match path {
        None if takes_a_file => Err(Failure::Request(format!("{call} uploads a file: give it with --file PATH"))),
        None => Ok(declaration.request(fields)?),
        Some(_) if !takes_a_file => Err(Failure::Request(format!("{call} does not upload a file: leave --file out"))),
        Some(path) => {
            let unreadable = |error| Failure::Configuration(format!("the file {} cannot be read: {error}", path.display()));
            let file = File::open(path).map_err(unreadable)?;
            Ok(declaration.upload(filled_in(fields, endpoint.request, &file).map_err(unreadable)?, file)?)
        }
    }
}

/// Adds the file's name and digest to the fields that do not have them.
fn filled_in<'j>(fields: Json<'j>, request: &'static ObjectDescriptor, file: &File) -> std::io::Result<Json<'j>> {
    let Json::Object(mut members) = fields else { return Ok(fields) };
    let mut values = Vec::new();
    values.extend(NAMES.map(|name| (name, file.name().to_owned())));
    values.extend(SHA256.map(|name| (name, file.sha256().to_owned())));
    if let Some((name, sm3)) = NAMES_OF_SM3.into_iter().find(|(name, _)| request.field(name).is_some()) {
        values.extend([(name, sm3.to_owned()), (SM3, file.sm3()?)]);
    }
    for (name, text) in values {
        if request.field(name).is_some() && !members.iter().any(|(known, _)| known == name) {
            members.push((name.into(), Json::Text(text.into())));
        }
    }
    Ok(Json::Object(members))
}
