//! Whether a request is the merchant's or the brand's: the `Authorization` header, as strictly as WeChat Pay reads it.
//!
//! What a wrong signature was probably made over is found out in `diagnosis`; every failure is a 401 `SIGN_ERROR`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use wechatpay_runtime::signing::Scheme;
use wechatpay_runtime::verification::TOLERANCE_SECONDS;
use wechatpay_runtime::{Authorization, ErrorCode};

use crate::engine::clock::{ClientClock, Clock};
use crate::engine::diagnosis;
use crate::engine::error_response::ErrorResponse;
use crate::engine::keys::{Algorithm, Keys};
use crate::engine::nonces::Nonces;

/// How much of the message that was verified a response shows, in bytes.
const SHOWN: usize = 1024;

/// A request as it arrived, as far as its signature is concerned.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Signed<'r> {
    pub(crate) method: &'r str,
    /// Path and query, byte for byte.
    pub(crate) target: &'r str,
    pub(crate) host: &'r str,
    pub(crate) body: &'r [u8],
}

impl Signed<'_> {
    /// The message that the merchant has to sign: five lines, each ended by a line feed.
    pub(crate) fn message(&self, timestamp: &str, nonce: &str) -> Vec<u8> {
        let Signed { method, target, body, .. } = *self;
        [format!("{method}\n{target}\n{timestamp}\n{nonce}\n").as_bytes(), body, b"\n"].concat()
    }
}

/// The clock by which a request is signed that has this header, as far as it can be told.
pub(crate) fn clock_of(headers: &[&[u8]], clock: &Clock) -> ClientClock {
    let header = headers.first().and_then(|header| std::str::from_utf8(header).ok());
    let timestamp = header.and_then(|header| Authorization::parse(header).ok()?.timestamp.parse().ok());
    timestamp.map_or(ClientClock::Gateway, |timestamp| clock.of_client(timestamp))
}

/// Checks the values of the header `Authorization` (there should be exactly one) against the request.
///
/// Gives a remark on what is taken here although the documents ask for something else; clients in production send it.
pub(crate) fn check(
    headers: &[&[u8]],
    request: &Signed<'_>,
    keys: &Keys,
    nonces: &Nonces,
    now: u64,
    // The earliest of the clocks by which clients sign: what is forgotten by it is stale for all.
    earliest: u64,
) -> Result<Option<String>, ErrorResponse> {
    let [header] = headers else {
        return Err(match headers.len() {
            0 => refuse("authorization", "The HTTP header Authorization is missing"),
            many => refuse("authorization", format!("The HTTP header Authorization is there {many} times")),
        });
    };
    let header = std::str::from_utf8(header)
        .map_err(|_| refuse("authorization", "The value of the HTTP header Authorization is malformed: it is not ASCII"))?;
    let authorization = Authorization::parse(header).map_err(|problem| {
        refuse("authorization", format!("The value of the HTTP header Authorization is malformed: {problem}"))
    })?;
    check_scheme(authorization.scheme, request.target, keys)?;
    check_identity(&authorization, keys)?;
    let at = check_time(authorization.timestamp, now)?;
    check_nonce(authorization.nonce_str)?;
    check_signature(&authorization, request, keys)?;
    if !nonces.is_first(authorization.nonce_str, at, earliest) {
        let issue = "nonce_str was used before within the last minutes: a request is signed afresh each time it is sent";
        return Err(refuse("nonce_str", issue));
    }
    Ok(remark(&authorization, keys))
}

/// 1 to 32 letters, digits and hyphens. The documents say 32 letters and digits; clients send eleven, or part of a UUID.
fn check_nonce(nonce: &str) -> Result<(), ErrorResponse> {
    let is_accepted = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if (1..=32).contains(&nonce.len()) && nonce.bytes().all(is_accepted) {
        return Ok(());
    }
    Err(refuse("nonce_str", format!("nonce_str is `{nonce}` and should be 32 characters of [0-9A-Za-z]")))
}

/// What a client of one's own should do otherwise.
fn remark(authorization: &Authorization<'_>, keys: &Keys) -> Option<String> {
    let Authorization { serial_no, nonce_str, .. } = *authorization;
    let mut remarks = Vec::new();
    if serial_no != keys.merchant_serial() {
        remarks.push("serial_no is taken in lower case; the documents have it in upper case".to_owned());
    }
    if nonce_str.len() != 32 || nonce_str.contains('-') {
        remarks.push(format!("nonce_str `{nonce_str}` is taken; the documents ask for 32 characters of [0-9A-Za-z]"));
    }
    (!remarks.is_empty()).then(|| remarks.join("; "))
}

/// The scheme by which requests to this target are signed.
pub(crate) fn scheme_of(target: &str, keys: &Keys) -> Scheme {
    if target.starts_with("/brand/") { Scheme::BrandRsa } else { keys.algorithm().scheme() }
}

fn check_scheme(scheme: Scheme, target: &str, keys: &Keys) -> Result<(), ErrorResponse> {
    if target.starts_with("/brand/") && keys.algorithm() != Algorithm::Rsa {
        let problem =
            "A brand signs with RSA, and the keys of this gateway are of another algorithm: paths under /brand/ are not served";
        return Err(refuse("authorization", problem));
    }
    let (right, signer) = match scheme_of(target, keys) {
        Scheme::BrandRsa => (Scheme::BrandRsa, "a brand signs requests to paths under /brand/,"),
        Scheme::Sm2 => (Scheme::Sm2, "the merchant of this gateway has an SM2 key and signs"),
        right => (right, "a merchant signs requests to this path,"),
    };
    if scheme == right {
        return Ok(());
    }
    Err(refuse("authorization", format!("The scheme is `{scheme}`, and {signer} by the scheme `{right}`")))
}

fn check_identity(authorization: &Authorization<'_>, keys: &Keys) -> Result<(), ErrorResponse> {
    let Authorization { scheme, id, serial_no, .. } = *authorization;
    let (signer, right) = match scheme {
        Scheme::BrandRsa => ("brand", keys.brand_id()),
        _ => ("merchant", keys.mchid()),
    };
    if id != right {
        let name = scheme.id_name();
        return Err(refuse(name, format!("{name} is `{id}`, and the {signer} of this gateway is {right}")));
    }
    // The most downloaded client of npm reads it in lower case from the certificate.
    if serial_no.eq_ignore_ascii_case(keys.merchant_serial()) {
        return Ok(());
    }
    let problem = match () {
        () if serial_no == keys.platform_key_id() => " It is the platform's key id, which belongs into Wechatpay-Serial.",
        () if !serial_no.is_empty() && keys.merchant_serial().ends_with(serial_no) => " It has lost its first digits.",
        () => "",
    };
    let message = format!(
        "serial_no is `{serial_no}`, and the serial of the merchant's certificate is {}.{problem}",
        keys.merchant_serial()
    );
    Err(refuse("serial_no", message))
}

/// The timestamp, if it is one of this minute and the five around it.
fn check_time(timestamp: &str, now: u64) -> Result<u64, ErrorResponse> {
    let digits = !timestamp.is_empty() && timestamp.bytes().all(|byte| byte.is_ascii_digit());
    let Some(at) = timestamp.parse::<u64>().ok().filter(|_| digits) else {
        return Err(refuse("timestamp", format!("timestamp is `{timestamp}` and should be unix seconds in digits")));
    };
    let off = match (now.saturating_sub(at), at.saturating_sub(now)) {
        (age, _) if age > TOLERANCE_SECONDS => format!("{age} s behind"),
        // Milliseconds are the usual mistake.
        (_, ahead) if ahead > TOLERANCE_SECONDS && now.abs_diff(at / 1000) < 86_400 => "in milliseconds, not seconds:".to_owned(),
        (_, ahead) if ahead > TOLERANCE_SECONDS => format!("{ahead} s ahead of"),
        _ => return Ok(at),
    };
    let message = "The timestamp in the HTTP header Authorization must be within five minutes of the time of the request";
    let explanation =
        format!("timestamp {at} is {off} the gateway's clock, which is at {now}; {TOLERANCE_SECONDS} s are accepted");
    Err(refuse("timestamp", message).explained(explanation))
}

fn check_signature(authorization: &Authorization<'_>, request: &Signed<'_>, keys: &Keys) -> Result<(), ErrorResponse> {
    let Authorization { timestamp, nonce_str, signature, .. } = *authorization;
    let message = request.message(timestamp, nonce_str);
    let decoded = STANDARD.decode(signature).ok();
    if decoded.as_ref().is_some_and(|signature| keys.merchant_signed(&message, signature)) {
        return Ok(());
    }
    let explanation = match &decoded {
        Some(decoded) => diagnosis::explain(decoded, request, timestamp, nonce_str, keys),
        None => "signature is not base64 (the standard alphabet, padded)".to_owned(),
    };
    let error_response = ErrorResponse::new(401, ErrorCode::SignError, "The signature is wrong, verification failed");
    Err(error_response.in_chinese("错误的签名，验签失败").explained(format!("wrong signature: {explanation}")).with_detail(
        json!({
            "field": "signature",
            "location": "authorization",
            "detail": { "issue": "sign not match" },
            "sign_information": {
                "method": request.method,
                "url": request.target,
                "truncated_sign_message": truncated(&message),
                "sign_message_length": message.len(),
            },
        }),
    ))
}

fn truncated(message: &[u8]) -> String {
    let mut text = String::from_utf8_lossy(message).into_owned();
    let mut end = SHOWN.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
    text
}

/// The words of the live server where the header is not of its form.
const MALFORMED: &str = "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》";

fn refuse(field: &str, message: impl Into<String>) -> ErrorResponse {
    let message = message.into();
    let refused = ErrorResponse::new(401, ErrorCode::SignError, message.clone());
    let refused = refused.about("authorization", &format!("/{field}"), serde_json::Value::Null, message);
    refused.in_chinese(match field {
        "serial_no" => "商户证书序列号有误。请使用签名私钥匹配的证书序列号",
        "timestamp" => "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟",
        "mchid" | "brand_id" => "签名错误",
        _ => MALFORMED,
    })
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_timestamp_is_accepted_up_to_five_minutes_off_in_either_direction() {
        for (timestamp, accepted) in
            [("699", false), ("700", true), ("1300", true), ("1301", false), ("+1000", false), ("", false)]
        {
            assert_eq!(check_time(timestamp, 1000).is_ok(), accepted, "{timestamp}");
        }
        let now = 1_722_850_421;
        let error_response = check_time("1722850421000", now).unwrap_err();
        assert!(error_response.for_journal().contains("in milliseconds"), "{}", error_response.for_journal());
    }

    static KEYS: LazyLock<Keys> = LazyLock::new(|| Keys::generate().unwrap());

    proptest! {
        #[test]
        fn whatever_authorizes_is_refused_and_explained(
            value in prop_oneof![
                prop::collection::vec(any::<u8>(), 0..100),
                "WECHATPAY2-SHA256-RSA2048 [a-z_]{0,10}=\"?[0-9A-Za-z+/=]{0,20}\"?(,\\PC{0,10})?".prop_map(String::into_bytes),
            ],
            timestamp in prop_oneof!["[0-9]{0,25}", Just("1000".to_owned())],
            nonce in "[0-9A-Za-z]{31,33}",
            signature in "[0-9A-Za-z+/]{340,344}(==)?",
        ) {
            let whole = Authorization {
                scheme: Scheme::Rsa,
                id: KEYS.mchid(),
                nonce_str: &nonce,
                timestamp: &timestamp,
                serial_no: KEYS.merchant_serial(),
                signature: &signature,
            };
            let request = Signed { method: "POST", target: "/v3/a?b=%", host: "", body: b"{\"a\": 1}\n" };
            for header in [value.as_slice(), whole.to_string().as_bytes()] {
                let error_response = check(&[header], &request, &KEYS, &Nonces::default(), 1000, 1000).unwrap_err();
                prop_assert_eq!(error_response.status, 401);
                prop_assert!(!error_response.for_journal().is_empty());
            }
        }
    }

    fn authorization<'a>(serial_no: &'a str, nonce_str: &'a str) -> Authorization<'a> {
        Authorization { scheme: Scheme::Rsa, id: KEYS.mchid(), nonce_str, timestamp: "", serial_no, signature: "" }
    }

    #[test]
    fn a_serial_that_is_nearly_right_is_told_what_is_wrong() {
        let explained = |serial_no: &str| {
            let authorization = authorization(serial_no, "");
            check_identity(&authorization, &KEYS).unwrap_err().message
        };
        assert!(explained(&KEYS.merchant_serial()[1..]).ends_with("lost its first digits."));
        assert!(explained(KEYS.platform_key_id()).ends_with("belongs into Wechatpay-Serial."));
    }

    #[test]
    fn what_clients_in_production_send_is_taken_with_a_remark() {
        let remark = |serial_no: &str, nonce_str: &str| {
            let authorization = authorization(serial_no, nonce_str);
            assert!(check_identity(&authorization, &KEYS).is_ok() && check_nonce(nonce_str).is_ok());
            remark(&authorization, &KEYS).unwrap_or_default()
        };
        let serial = KEYS.merchant_serial();
        assert_eq!(remark(serial, "593BEC0C930BF1AFEB40B4A08C8FB242"), "");
        assert!(remark(&serial.to_lowercase(), "593BEC0C930BF1AFEB40B4A08C8FB242").contains("serial_no is taken in lower case"));
        for nonce in ["a", "k2p8ns3z4qd", "593bec0c-930b-f1af-eb40-b4a08c8f"] {
            assert!(remark(serial, nonce).contains(nonce), "{nonce}");
        }
    }

    #[test]
    fn a_nonce_that_is_empty_too_long_or_of_other_characters_is_refused() {
        for nonce in ["", "593BEC0C930BF1AFEB40B4A08C8FB2420", "593bec0c-930b-f1af-eb40-b4a08c8fb242", "a b", "a_b", "é"] {
            assert_eq!(check_nonce(nonce).unwrap_err().status, 401, "{nonce}");
        }
    }

    #[test]
    fn a_long_message_is_shown_up_to_a_whole_character() {
        let message = format!("a{}", "平".repeat(1000));
        let shown = truncated(message.as_bytes());
        assert!(message.starts_with(&shown) && shown.len() == 1024, "{}", shown.len());
    }
}
