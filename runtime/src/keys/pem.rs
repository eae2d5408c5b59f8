//! Reads texts and files of keys and certificates in the forms that people have them in. Returns the one section that is wanted,
//! or says what was found instead.
//!
//! It accepts PEM with or without its line breaks, indented, with `\n` written out, with a byte order mark, or inside other text;
//! bare base64 of a DER or of a PEM file; and DER itself. `der` tells what a DER holds.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use zeroize::Zeroizing;

use super::der::{self, Kind};
use crate::error::ConfigurationError;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const HYPHENS: &str = "-----";

/// The content of a file. The bytes are overwritten when it is dropped.
pub(super) struct Section {
    pub(super) kind: Kind,
    pub(super) der: Zeroizing<Vec<u8>>,
}

/// Returns the first section of `content` that is of one of the `wanted` kinds. Errors name `item` and end with `fix`.
pub(super) fn section(item: &str, content: &[u8], wanted: &[Kind], fix: &str) -> Result<Section, ConfigurationError> {
    let sections = sections(content).map_err(|problem| ConfigurationError::new(item, problem, fix.to_owned()))?;
    let mut found = None;
    for section in sections {
        if wanted.contains(&section.kind) {
            return Ok(section);
        }
        found.get_or_insert(section.kind);
    }
    let found = found.unwrap_or(Kind::Unknown);
    let wants_private_key = wanted.contains(&Kind::PrivateKey);
    let fix: Cow<'static, str> = match found {
        Kind::EncryptedPrivateKey if wants_private_key => {
            format!("{fix}; `openssl pkey -in FILE -out apiclient_key.pem` asks for the password and takes it off").into()
        }
        Kind::EllipticPrivateKey if wants_private_key && cfg!(feature = "shangmi") => {
            format!("{fix}; if it is an SM2 key, `openssl pkcs8 -topk8 -nodes -in FILE -out apiclient_key.pem` writes it so")
                .into()
        }
        Kind::KeyStore if wants_private_key => format!(
            "{fix}; it was downloaded together with this one, and `openssl pkcs12 -in apiclient_cert.p12 -nodes -nocerts -out \
             apiclient_key.pem` takes it out (the password is the merchant number)"
        )
        .into(),
        _ => fix.to_owned().into(),
    };
    Err(ConfigurationError::new(item, format!("holds {}", found.noun()), fix))
}

/// Returns the kind of key that a text holds where a path is expected, or `None` if it may be a path.
#[cfg(feature = "client")]
pub(crate) fn noun_of_text(text: &str) -> Option<&'static str> {
    let is_pem = text.contains("BEGIN ");
    // The shortest key in use is much longer, and no path is both base64 and a DER.
    if !is_pem && text.len() < 64 {
        return None;
    }
    match sections(text.as_bytes()) {
        Ok(sections) => sections.first().map(|section| section.kind.noun()),
        Err(_) => is_pem.then_some("a key or a certificate"),
    }
}

/// Returns all sections, at least one; or a problem that follows the item's name.
fn sections(content: &[u8]) -> Result<Vec<Section>, &'static str> {
    let content = content.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(content);
    if content.trim_ascii().is_empty() {
        return Err("is empty");
    }
    if content.starts_with(&[0xFF, 0xFE]) || content.starts_with(&[0xFE, 0xFF]) {
        return Err("is a text in UTF-16, as some Windows programs write it: save it as UTF-8");
    }
    // A text can begin with the same byte, the digit 0.
    let is_der = content.starts_with(&[0x30, 0x81]) || content.starts_with(&[0x30, 0x82]) || Kind::of_der(content).is_some();
    if is_der {
        return from_der(Zeroizing::new(content.to_vec())).map(|section| vec![section]);
    }
    let text = std::str::from_utf8(content).map_err(|_| "is neither text nor DER")?;
    let text = with_line_breaks(text);
    if text.contains(BEGIN) {
        return from_pem(&text);
    }
    if text.contains("BEGIN ") {
        return Err("has a damaged BEGIN line: it has five hyphens on either side, `-----BEGIN …-----`");
    }
    if text.contains(END) {
        return Err("is cut off: it has an END line without its BEGIN line");
    }
    let decoded = decode(&text).filter(|decoded| !decoded.is_empty());
    let decoded = decoded.ok_or("holds no key and no certificate: it is neither PEM nor the base64 of one")?;
    match std::str::from_utf8(&decoded) {
        Ok(pem) if pem.contains(BEGIN) => from_pem(&with_line_breaks(pem)),
        _ => from_der(decoded).map(|section| vec![section]),
    }
}

fn from_der(der: Zeroizing<Vec<u8>>) -> Result<Section, &'static str> {
    match Kind::of_der(&der) {
        Some(kind) => Ok(Section { kind, der }),
        None if der::is_cut_off(&der) => Err("is cut off: its end is missing"),
        None => Err("holds no key and no certificate that is known here"),
    }
}

fn from_pem(text: &str) -> Result<Vec<Section>, &'static str> {
    let mut sections = Vec::new();
    let mut rest = text;
    while let Some((_, from_label)) = rest.split_once(BEGIN) {
        let (label, from_body) = from_label.split_once(HYPHENS).ok_or("has a damaged BEGIN line")?;
        let (body, behind) = from_body.split_once(END).ok_or("is cut off: it has a BEGIN line without its END line")?;
        if body.contains(BEGIN) {
            return Err("is cut off: it has a BEGIN line without its END line");
        }
        sections.push(section_of(label.trim(), body)?);
        rest = behind;
    }
    Ok(sections)
}

fn section_of(label: &str, body: &str) -> Result<Section, &'static str> {
    let labelled = Kind::of_label(label);
    // The headers of RFC 1421. Only encryption matters.
    if body.contains("ENCRYPTED") && body.contains(':') {
        return Ok(Section { kind: Kind::EncryptedPrivateKey, der: Zeroizing::default() });
    }
    if labelled == Kind::OpenSshPrivateKey {
        return Ok(Section { kind: labelled, der: Zeroizing::default() });
    }
    let mut der = decode(body).ok_or("is damaged: what stands between BEGIN and END is not base64")?;
    if label == "TRUSTED CERTIFICATE" {
        let length = der::first_element(&der).len();
        der.truncate(length);
    }
    // A certificate request has the structure of a certificate.
    let kind = match (labelled, Kind::of_der(&der)) {
        (Kind::CertificateRequest, _) | (_, None) => labelled,
        (_, Some(kind)) => kind,
    };
    Ok(Section { kind, der })
}

/// Replaces a written-out `\n` and `\r` by the characters that they stand for.
fn with_line_breaks(text: &str) -> Zeroizing<String> {
    let mut broken = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let (before, from) = rest.split_at(at);
        broken.push_str(before);
        let mut characters = from.chars();
        characters.next();
        rest = match characters.as_str().strip_prefix(['n', 'r']) {
            Some(behind) => {
                broken.push('\n');
                behind
            }
            None => {
                broken.push('\\');
                characters.as_str()
            }
        };
    }
    broken.push_str(rest);
    broken
}

/// Decodes base64 with white space in it.
fn decode(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut characters = Zeroizing::new(Vec::with_capacity(text.len()));
    characters.extend(text.bytes().filter(|byte| !byte.is_ascii_whitespace()));
    // The buffer has room for all of it: a growing buffer would leave copies behind.
    let mut decoded = Zeroizing::new(Vec::with_capacity(base64::decoded_len_estimate(characters.len())));
    BASE64.decode_vec(&*characters, &mut decoded).ok()?;
    Some(decoded)
}
