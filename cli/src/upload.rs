//! The file of an upload. Its name and digest are filled in from the file if the data does not have them.

use std::path::Path;

use wechatpay_endpoints::runtime::server::Declaration;
use wechatpay_endpoints::runtime::{Location, ObjectDescriptor};
use wechatpay_endpoints::{File, Json, Request};

use crate::failure::Failure;

/// The names of the fields for a file's name and its SHA-256.
const NAMES: [&str; 2] = ["filename", "file_name"];
const DIGESTS: [&str; 2] = ["sha256", "file_digest"];

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
            let decode_error = |error| Failure::Configuration(format!("the file {} cannot be read: {error}", path.display()));
            let file = File::open(path).map_err(decode_error)?;
            Ok(declaration.upload(filled_in(fields, endpoint.request, &file), file)?)
        }
    }
}

/// Adds the file's name and digest to the fields that do not have them.
fn filled_in<'j>(fields: Json<'j>, request: &'static ObjectDescriptor, file: &File) -> Json<'j> {
    let Json::Object(mut members) = fields else { return fields };
    for (names, text) in [(NAMES, file.name()), (DIGESTS, file.sha256())] {
        for name in names {
            if request.field(name).is_some() && !members.iter().any(|(known, _)| known == name) {
                members.push((name.into(), Json::Text(text.to_owned().into())));
            }
        }
    }
    Json::Object(members)
}
