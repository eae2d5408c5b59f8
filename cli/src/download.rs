//! `wechatpay download`: asks an endpoint where its file is, downloads it, checks its hash and writes it.

use std::io::{IsTerminal as _, Write as _};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Value, json};
use wechatpay_endpoints::runtime::Type;
use wechatpay_endpoints::runtime::error::redact;
use wechatpay_endpoints::{CheckedDownload, Client, Download as File, Error, Json, UncheckedDownload};

use crate::arguments::Show;
use crate::configuration::Variables;
use crate::failure::Failure;
use crate::new_file::NewFile;
use crate::{catalogue, input, output, upload};

#[derive(Debug, Args)]
pub(crate) struct Download {
    #[command(flatten)]
    endpoint: Show,
    /// A JSON object with all fields under their wire names, path values included; @FILE reads a file, - reads stdin
    #[arg(long, value_name = "JSON|@FILE|-", default_value = "{}")]
    data: String,
    /// Where to write the file. If there are several, they are numbered: bill.csv, bill-2.csv
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Replace the file if it exists
    #[arg(long)]
    force: bool,
    /// The hash of the file, SHA1:HEX, SHA256:HEX or SM3:HEX, if no response names it
    #[arg(long, value_name = "TYPE:HEX")]
    hash: Option<String>,
    /// Take a file of which no response names a hash, such as the picture of a complaint: nothing but TLS shows whose it is
    #[arg(long, conflicts_with = "hash")]
    unchecked: bool,
}

/// Where a file is, and what it is checked by.
struct Address {
    url: String,
    hash: Option<(String, String)>,
}

/// Downloads the file, or all of them.
pub(crate) async fn run(arguments: &Download, variables: &Variables, json: bool) -> Result<(), Failure> {
    let data = input::bytes(&arguments.data)?;
    let given = arguments.hash.as_deref().map(hash).transpose()?;
    let found = catalogue::find(&arguments.endpoint)?;
    let declaration = found.declaration;
    let fields = Json::parse(&data).map_err(|error| Failure::Request(format!("the data is not JSON: {error}")))?;
    let request = upload::request(declaration, found.fields(fields)?, None);
    let request = request.map_err(|failure| failure.with_suggestions(declaration))?;
    // Before anything is sent: what is there must not be asked for in vain.
    let place = |number| numbered(&arguments.out, number);
    drop(begin(&place(1), arguments.force)?);
    let client = variables.client()?;
    catalogue::check_host(&arguments.endpoint.template, &client)?;
    let endpoint = declaration.endpoint();
    let addresses = match endpoint.response {
        Type::File => {
            let url = format!("{}{}", client.region_base_url(endpoint.region), request.target());
            vec![Address { url, hash: None }]
        }
        _ => addresses(&client.send(endpoint, &request).await?.json()?)?,
    };
    let mut written = Vec::new();
    for (index, Address { url, hash }) in addresses.into_iter().enumerate() {
        let file = client.download(&url).await?;
        let (checked_by, reader) = checked(file, agreed(hash, given.clone())?, arguments.unchecked)?;
        let place = place(index + 1);
        let bytes = write(&client, reader, &place, arguments.force).await?;
        written.push(json!({ "file": place.to_string_lossy(), "bytes": bytes, "checked_by": checked_by }));
    }
    if json {
        return output::json(&written.into());
    }
    let line = |written: &Value| {
        let file = redact(written["file"].as_str().unwrap_or_default()).into_owned();
        let checked_by = written["checked_by"].as_str().map_or("not checked".to_owned(), |by| format!("checked by its {by}"));
        format!("{file}: {} bytes, {checked_by}\n", written["bytes"])
    };
    output::message(&written.iter().map(line).collect::<String>())
}

fn hash(given: &str) -> Result<(String, String), Failure> {
    let length = |kind: &str| match kind.to_ascii_uppercase().as_str() {
        "SHA1" => 40,
        "SHA256" | "SM3" => 64,
        _ => 0,
    };
    let split = given
        .split_once(':')
        .filter(|(kind, value)| value.len() == length(kind) && value.bytes().all(|byte| byte.is_ascii_hexdigit()))
        .filter(|(_, value)| !value.is_empty());
    let (kind, value) =
        split.ok_or_else(|| Failure::Usage("--hash is not of the form SHA1:HEX, SHA256:HEX or SM3:HEX".to_owned()))?;
    Ok((kind.to_owned(), value.to_owned()))
}

/// Returns the hash that the response names, or else the one that was given; both must be the same.
fn agreed(named: Option<(String, String)>, given: Option<(String, String)>) -> Result<Option<(String, String)>, Failure> {
    match (named, given) {
        (Some(named), Some(given)) if !named.0.eq_ignore_ascii_case(&given.0) => Err(Failure::Usage(format!(
            "--hash has the type {}, and the response names a hash of the type {}: leave --hash out",
            given.0, named.0
        ))),
        (Some(named), Some(given)) if !named.1.trim().eq_ignore_ascii_case(&given.1) => {
            Err(Failure::Verification("--hash is not the hash that the response names".to_owned()))
        }
        (named, given) => Ok(named.or(given)),
    }
}

/// Returns every address in a response, with the hash beside it.
fn addresses(response: &Value) -> Result<Vec<Address>, Failure> {
    let mut found = Vec::new();
    collect(response, &mut found);
    if found.is_empty() {
        let response = response.to_string();
        return Err(Failure::NothingFound(format!("the response names no `download_url`, perhaps not yet: {response}")));
    }
    Ok(found)
}

fn collect(value: &Value, found: &mut Vec<Address>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(members) => {
            let text = |name: &str| members.get(name).and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned);
            if let Some(url) = text("download_url") {
                found.push(Address { url, hash: text("hash_type").zip(text("hash_value")) });
            }
            members.values().for_each(|member| collect(member, found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// What reads a file.
enum Reader {
    Checked(Box<CheckedDownload>),
    Unchecked(Box<UncheckedDownload>),
}

impl Reader {
    async fn chunk(&mut self) -> Result<Option<impl Deref<Target = [u8]>>, Error> {
        match self {
            Reader::Checked(download) => download.chunk().await,
            Reader::Unchecked(download) => download.chunk().await,
        }
    }
}

/// Returns what the file is checked by, and its reader.
fn checked(file: File, hash: Option<(String, String)>, unchecked: bool) -> Result<(Option<String>, Reader), Failure> {
    if let Some((kind, value)) = hash {
        let reader = Reader::Checked(file.checked(&kind, &value)?.into());
        return Ok((Some(kind), reader));
    }
    if unchecked {
        return Ok((None, Reader::Unchecked(file.unchecked().into())));
    }
    match file.checked_by_signature() {
        Ok(reader) => Ok((Some("signed SHA1".to_owned()), Reader::Checked(reader.into()))),
        Err(_) => Err(Failure::Verification(
            "no response names the hash of this file: give --hash TYPE:HEX, or --unchecked to take it all the same".to_owned(),
        )),
    }
}

/// Writes the file, which appears when all of it has arrived and its hash, if it has one, is right.
async fn write(client: &Client, mut reader: Reader, place: &Path, force: bool) -> Result<u64, Failure> {
    let progress = progress(client.base_url());
    let mut file = begin(place, force)?;
    let mut bytes = 0;
    while let Some(chunk) = reader.chunk().await? {
        file.write_all(&chunk).map_err(|error| unwritable(place, &error))?;
        bytes += chunk.len() as u64;
        progress.set_position(bytes);
    }
    progress.finish_and_clear();
    file.finish().map_err(|error| unwritable(place, &error))?;
    Ok(bytes)
}

/// Shows how much has arrived, on a terminal only. No response says how much there is when it is unpacked.
fn progress(host: &str) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let progress = ProgressBar::no_length().with_message(host.to_owned());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}: {bytes}, {bytes_per_sec}, {elapsed}") {
        progress.set_style(style);
    }
    progress.enable_steady_tick(Duration::from_millis(100));
    progress
}

fn begin(place: &Path, force: bool) -> Result<NewFile, Failure> {
    NewFile::begin(place, force).map_err(|error| unwritable(place, &error))
}

fn unwritable(place: &Path, error: &std::io::Error) -> Failure {
    Failure::Configuration(format!("the file {} cannot be written: {error}", redact(&place.to_string_lossy())))
}

/// Returns the name of the n-th file: the first has the name that was given.
fn numbered(place: &Path, number: usize) -> PathBuf {
    let (Some(stem), true) = (place.file_stem(), number > 1) else { return place.to_owned() };
    let mut name = stem.to_owned();
    name.push(format!("-{number}"));
    if let Some(extension) = place.extension() {
        name.push(".");
        name.push(extension);
    }
    place.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_that_is_given_has_a_known_type_and_is_the_one_that_the_response_names() {
        for wrong in ["MD5:00", "SHA1:00", "SHA1:", ":", "SHA256:0000000000000000000000000000000000000000"] {
            assert!(hash(wrong).is_err(), "{wrong}");
        }
        let (zeros, ones) = (format!("sha1:{}", "0".repeat(40)), format!("SHA1:{}", "1".repeat(40)));
        let given = |text: &str| hash(text).unwrap();
        assert!(agreed(Some(given(&ones)), Some(given(&ones))).unwrap().is_some());
        assert!(agreed(None, Some(given(&zeros))).unwrap().is_some());
        assert_eq!(agreed(Some(given(&ones)), Some(given(&zeros))).unwrap_err().exit_code(), 3);
        let other = (String::from("SHA256"), "1".repeat(64));
        assert_eq!(agreed(Some(given(&ones)), Some(other)).unwrap_err().exit_code(), 2);
    }

    #[test]
    fn files_are_numbered_before_their_ending() {
        assert_eq!(numbered(Path::new("a/bill.csv"), 1), Path::new("a/bill.csv"));
        assert_eq!(numbered(Path::new("a/bill.csv"), 2), Path::new("a/bill-2.csv"));
        assert_eq!(numbered(Path::new("bill"), 3), Path::new("bill-3"));
    }

    #[test]
    fn every_address_of_a_response_is_found_with_its_hash() {
        let response = json!({ "list": [
            { "download_url": "https://a/1", "hash_type": "SHA1", "hash_value": "ab" },
            { "download_url": "https://a/2" },
        ]});
        let found = addresses(&response).unwrap();
        assert_eq!((found[0].url.as_str(), found[0].hash.clone()), ("https://a/1", Some(("SHA1".into(), "ab".into()))));
        assert_eq!((found[1].url.as_str(), &found[1].hash), ("https://a/2", &None));
        assert_eq!(addresses(&json!({ "state": "GENERATING" })).err().unwrap().exit_code(), 1);
    }
}
