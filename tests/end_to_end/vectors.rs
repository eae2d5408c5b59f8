//! WeChat Pay's published signatures, met byte for byte. They are not part of this project: `WECHATPAY_VECTORS` names the
//! folder that holds them (`X.msg`, `X.sig`, `merchant_key.pem`, `platform_public_key.pem`).

use std::path::PathBuf;

use wechatpay_endpoints::runtime::verification::{self, SignatureHeaders};
use wechatpay_endpoints::{Merchant, PlatformKey, VerificationError};

use crate::fixed;

pub(crate) fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("WECHATPAY_VECTORS").map(PathBuf::from);
    if folder.is_none() {
        eprintln!("SKIPPED: the published vectors. Set WECHATPAY_VECTORS to the folder that holds them.");
    }
    folder
}

#[test]
fn the_published_requests_and_cashier_parameters_get_the_published_signatures() {
    let Some(folder) = folder() else { return };
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let merchant = Merchant::from_pem(fixed::MCHID, fixed::SERIAL, &read("merchant_key.pem")).unwrap();
    for name in ["a", "b", "c", "d"] {
        let published = String::from_utf8(read(&format!("{name}.sig"))).unwrap();
        assert_eq!(merchant.sign(&read(&format!("{name}.msg"))).unwrap(), published.trim(), "vector {name}");
    }
}

#[test]
fn the_published_response_is_verified() {
    let Some(folder) = folder() else { return };
    let read = |name: &str| String::from_utf8(std::fs::read(folder.join(name)).unwrap()).unwrap();
    let keys = PlatformKey::from_pem(fixed::PUBLIC_KEY_ID, read("platform_public_key.pem").as_bytes()).unwrap().into();
    let (message, signature) = (read("e.msg"), read("e.sig"));
    let mut lines = message.splitn(3, '\n');
    let (timestamp, nonce, body) = (lines.next().unwrap(), lines.next().unwrap(), lines.next().unwrap());
    let body = body.strip_suffix('\n').unwrap();
    let headers = SignatureHeaders {
        timestamp: Some(timestamp),
        nonce: Some(nonce),
        serial: Some(fixed::PUBLIC_KEY_ID),
        signature: Some(signature.trim()),
        signature_type: None,
    };
    let now = timestamp.parse().unwrap();
    assert_eq!(verification::verify(&keys, &headers, body.as_bytes(), now), Ok(()));
    let other = body.replace("weixin", "wexxin");
    assert_eq!(verification::verify(&keys, &headers, other.as_bytes(), now), Err(VerificationError::WrongSignature));
}
