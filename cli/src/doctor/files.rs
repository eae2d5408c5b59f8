//! The checks of what is on this machine: who can read the files of keys, and whether private key and certificate are a pair.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use wechatpay_endpoints::runtime::BeijingTime;
use wechatpay_endpoints::runtime::error::redact;
use wechatpay_endpoints::runtime::verification::{SignatureHeaders, message, verify};
use wechatpay_endpoints::{Identity, PlatformKey, PlatformKeys};

use super::Report;
use crate::configuration::Variables;

/// The name under which the merchant platform gives the certificate out.
const CERTIFICATE: &str = "apiclient_cert.pem";

/// How long before its end a certificate is to be renewed, in seconds: WeChat Pay reminds merchants a month ahead.
const SOON: u64 = 30 * 86_400;

/// Checks that each file of secrets can be read by its owner alone. Whether a key in it is right is for the configuration to tell.
pub(super) fn check_permissions(report: &mut Report, variables: &Variables) {
    let files = [
        ("environment file", variables.env_file().map(Path::to_path_buf)),
        ("private key file", variables.get("WECHATPAY_PRIVATE_KEY_PATH").map(PathBuf::from)),
    ];
    for (item, path) in files {
        let Some(path) = path.filter(|path| !path.as_os_str().is_empty()) else { continue };
        let shown = redact(&path.to_string_lossy()).into_owned();
        match fs::metadata(&path) {
            Err(error) => {
                report.no(
                    item,
                    format!("{shown} cannot be read: {error}"),
                    "give the path of a file that this process may read",
                    6,
                );
            }
            Ok(metadata) => match others_may(&metadata) {
                Some(what) => report.no(item, format!("{shown} can be {what} by other users"), format!("chmod 600 {shown}"), 6),
                None => report.yes(item, format!("{shown} is its owner's alone")),
            },
        }
        check_folder(report, item, &path);
    }
    // Everybody may read it, but who can change it decides whose responses are believed.
    let Some(path) = variables.get("WECHATPAY_PUBLIC_KEY_PATH").filter(|path| !path.is_empty()).map(PathBuf::from) else {
        return;
    };
    let item = "public key file";
    if fs::metadata(&path).is_ok_and(|metadata| others_may(&metadata) == Some("changed")) {
        let shown = redact(&path.to_string_lossy()).into_owned();
        let problem = format!("{shown} can be changed by other users, who decide with it whose responses are believed");
        report.no(item, problem, format!("chmod go-w {shown}"), 6);
    }
    check_folder(report, item, &path);
}

/// Checks that nobody else can put another file in the place of this one. Where others can only remove what is theirs (as in `/tmp`), they
/// cannot.
fn check_folder(report: &mut Report, item: &'static str, path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if fs::metadata(folder).is_ok_and(|metadata| others_may_replace(&metadata)) {
        let shown = redact(&folder.to_string_lossy()).into_owned();
        let problem = format!("other users can replace it, because they can write to its folder {shown}");
        report.no(item, problem, format!("chmod go-w {shown}"), 6);
    }
}

/// What users other than the owner may do with a file of secrets.
#[cfg(unix)]
fn others_may(metadata: &fs::Metadata) -> Option<&'static str> {
    use std::os::unix::fs::PermissionsExt as _;
    match metadata.permissions().mode() {
        mode if mode & 0o022 != 0 => Some("changed"),
        mode if mode & 0o044 != 0 => Some("read"),
        _ => None,
    }
}

/// Whether users other than the owner may replace files in this folder.
#[cfg(unix)]
fn others_may_replace(folder: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = folder.permissions().mode();
    mode & 0o022 != 0 && mode & 0o1000 == 0
}

#[cfg(not(unix))]
fn others_may_replace(_: &fs::Metadata) -> bool {
    false
}

/// Other systems have no such bits.
#[cfg(not(unix))]
fn others_may(_: &fs::Metadata) -> Option<&'static str> {
    None
}

/// Checks that the merchant's certificate has the serial that is configured, the key that signs, and time left.
pub(super) fn check_certificate(report: &mut Report, given: Option<&Path>, variables: &Variables) {
    const ITEM: &str = "certificate";
    let beside = || {
        let key = variables.get("WECHATPAY_PRIVATE_KEY_PATH").filter(|path| !path.is_empty())?;
        Some(Path::new(&key).with_file_name(CERTIFICATE)).filter(|path| path.exists())
    };
    let Some(path) = given.map(Path::to_path_buf).or_else(beside) else {
        return report.not_checked(ITEM, format!("--certificate names the merchant's {CERTIFICATE}"));
    };
    let shown = redact(&path.to_string_lossy()).into_owned();
    let certificate = match fs::read(&path) {
        Ok(content) => PlatformKey::from_certificate(&content),
        Err(error) => return report.no(ITEM, format!("{shown} cannot be read: {error}"), "give the path of the file", 6),
    };
    let certificate = match certificate {
        Ok(certificate) => certificate,
        Err(error) => {
            let fix = format!("give the {CERTIFICATE} that came with the private key");
            return report.no(ITEM, format!("{shown} {}", error.problem()), fix, 6);
        }
    };
    let Ok(identity) = variables.identity() else {
        return report.not_checked(ITEM, "the merchant's number, serial and private key must be right first");
    };
    let (serial, validity) = (certificate.serial().to_owned(), certificate.validity());
    if !belong_together(&identity, certificate) {
        let problem = format!("{shown} is not the certificate of the private key");
        return report.no(ITEM, problem, "take both files from the same download of the merchant platform", 6);
    }
    if serial != identity.serial() {
        let problem = format!("{shown} has the serial {serial}, and {} is configured", identity.serial());
        let fix = format!("set WECHATPAY_SERIAL_NO to {serial}, or give the certificate of this key");
        return report.no(ITEM, problem, fix, 6);
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let end = validity.map_or(u64::MAX, |validity| validity.not_after);
    let date = BeijingTime::from_unix_seconds(i64::try_from(end).unwrap_or(i64::MAX)).date();
    let renew = "renew it on the merchant platform under API security, and configure its new serial and key";
    match end.checked_sub(now) {
        None => report.no(ITEM, format!("{shown} expired on {date}"), renew, 6),
        Some(left) if left < SOON => report.no(ITEM, format!("{shown} expires on {date}"), renew, 6),
        Some(_) => report.yes(ITEM, format!("{shown} has the serial {serial} and the private key; valid until {date}")),
    }
}

/// Whether what it signs verifies with the certificate.
fn belong_together(identity: &Identity, certificate: PlatformKey) -> bool {
    let serial = certificate.serial().to_owned();
    // At a time when the certificate is valid: whether it is now is another question.
    let at = certificate.validity().map_or(0, |validity| validity.not_before);
    let (timestamp, nonce, body) = (at.to_string(), "wechatpay-doctor", b"");
    let Ok(signature) = identity.sign(&message(&timestamp, nonce, body)) else { return false };
    let headers = SignatureHeaders {
        timestamp: Some(&timestamp),
        nonce: Some(nonce),
        serial: Some(&serial),
        signature: Some(&signature),
        signature_type: None,
    };
    verify(&PlatformKeys::from(certificate), &headers, body, at).is_ok()
}
