//! The checks that need the server: the clock, one signed call, the signature of its response, and the APIv3 key.
//!
//! A merchant's call is the list of platform certificates: it reads, every merchant may make it, and what it answers is encrypted with the
//! APIv3 key. A merchant without certificates gets a signed 404, which says as much about keys and signatures. A brand's signature opens
//! paths under `/brand/` alone, where there is no such list: it asks for a coupon that is not there, and any signed answer will do.

use std::time::{Duration, SystemTime};

use serde_json::Value;
use wechatpay_endpoints::runtime::signing::Scheme;
use wechatpay_endpoints::{Client, Error, ErrorCode, Method, Region, Response};

use super::Report;
use crate::configuration::Variables;
use crate::failure;

const CLOCK: &str = "clock";
const CALL: &str = "signed call";
const SIGNATURE: &str = "signature of the response";
const API_V3_KEY: &str = "APIv3 key";

/// By how many seconds a timestamp may differ from the server's clock.
const TOLERANCE: u64 = wechatpay_endpoints::runtime::verification::TOLERANCE_SECONDS;

/// What to do where a response does not verify.
const WRONG_PLATFORM_KEY: &str = "check that WECHATPAY_PUBLIC_KEY_PATH and WECHATPAY_PUBLIC_KEY_ID are one pair of this merchant's, from the merchant \
     platform under API security, and that WECHATPAY_BASE_URL names the server that is meant";

/// How the APIv3 key is tried where the server encrypts nothing with it.
const TRY_API_V3_KEY: &str = "the server has nothing that is encrypted with it: `wechatpay decrypt` tries it on a saved notification, which \
     `wechatpay trigger` sends from a sandbox";

/// How long the server may take.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// What a brand asks for: a coupon that is not there.
const OF_A_BRAND: &str = "brand/marketing/product-coupon/product-coupons/0";

/// Makes the checks.
pub(super) async fn check(report: &mut Report, client: &Client, variables: &Variables) {
    let region = Region::ALL.into_iter().find(|region| region.base_url() == client.base_url()).unwrap_or_default();
    let template = match (client.identity().scheme(), region) {
        (Scheme::BrandRsa, _) => OF_A_BRAND,
        (_, Region::Mainland) => "v3/certificates",
        _ => "v3/global/certificates",
    };
    check_clock(report, client, template).await;
    let client = client.with_deadline(LONGEST_WAIT);
    let mut request = client.request(Method::Get, template).region(region);
    if client.identity().scheme() == Scheme::Sm2 && region == Region::Mainland {
        // Without it the list is that of the certificates for RSA.
        request = request.query("algorithm_type", "SM2");
    }
    match request.send().await {
        Ok(response) => {
            report.yes(CALL, format!("GET /{template} is answered with {}", response.status()));
            report.yes(SIGNATURE, "it is WeChat Pay's".to_owned());
            check_api_v3_key(report, variables, &response);
        }
        Err(error) => explain(report, &error, template, client.identity().scheme()),
    }
}

/// Says of every check that it was not made.
pub(super) fn skip(report: &mut Report, reason: &str) {
    for item in [CLOCK, CALL, SIGNATURE, API_V3_KEY] {
        report.not_checked(item, reason);
    }
}

/// Compares this machine's clock with the `Date` of a response. The request is not signed: a wrong clock spoils signatures.
async fn check_clock(report: &mut Report, client: &Client, template: &str) {
    let date = match server_date(client, template).await {
        Ok(Some(date)) => date,
        Ok(None) => return report.not_checked(CLOCK, "the server does not say its time"),
        Err(_) => return report.not_checked(CLOCK, "the server does not answer"),
    };
    let now = SystemTime::now();
    let (by, direction) = match now.duration_since(date) {
        Ok(ahead) => (ahead.as_secs(), "ahead of"),
        Err(behind) => (behind.duration().as_secs(), "behind"),
    };
    let found = format!("{by} s {direction} the server's");
    if by > TOLERANCE {
        report.no(
            CLOCK,
            format!("{found}, and {TOLERANCE} s are accepted"),
            "set this machine's clock, and keep it right with NTP",
            6,
        );
    } else {
        report.yes(CLOCK, found);
    }
}

async fn server_date(client: &Client, template: &str) -> Result<Option<SystemTime>, reqwest::Error> {
    let mut builder = reqwest::Client::builder().timeout(LONGEST_WAIT).redirect(reqwest::redirect::Policy::none());
    if client.base_url().starts_with("http://") {
        // A gateway, which no proxy leads to.
        builder = builder.no_proxy();
    }
    let response = builder.build()?.get(format!("{}/{template}", client.base_url())).send().await?;
    let date = response.headers().get(reqwest::header::DATE).and_then(|date| date.to_str().ok());
    Ok(date.and_then(|date| httpdate::parse_http_date(date).ok()))
}

/// Decrypts every certificate of the list.
fn check_api_v3_key(report: &mut Report, variables: &Variables, response: &Response) {
    let key = match variables.api_v3_key() {
        Ok(key) => key,
        Err(_) => return report.not_checked(API_V3_KEY, "WECHATPAY_APIV3_KEY is not set; notifications are decrypted with it"),
    };
    let list = response.json().unwrap_or_default();
    let certificates: Vec<&Value> = list.get("data").and_then(Value::as_array).into_iter().flatten().collect();
    if certificates.is_empty() {
        return report.not_checked(API_V3_KEY, TRY_API_V3_KEY);
    }
    let decrypts = certificates.iter().all(|certificate| {
        let text = |name: &str| {
            let value = certificate.pointer(&format!("/encrypt_certificate/{name}"));
            value.and_then(Value::as_str).unwrap_or_default()
        };
        key.decrypt_with(text("algorithm"), text("nonce"), text("associated_data"), text("ciphertext")).is_ok()
    });
    if decrypts {
        report.yes(API_V3_KEY, format!("it decrypts {} platform certificate(s)", certificates.len()));
    } else {
        wrong_api_v3_key(report);
    }
}

fn wrong_api_v3_key(report: &mut Report) {
    let fix = "set WECHATPAY_APIV3_KEY to the one that is set on the merchant platform under API security";
    report.no(API_V3_KEY, "it does not decrypt the platform certificates".to_owned(), fix, 6);
}

/// Says what a call that failed tells of the call, of the signature and of the APIv3 key.
fn explain(report: &mut Report, error: &Error, template: &str, scheme: Scheme) {
    // Without certificates there is no call, and the error is that of their download.
    let cause = match error {
        Error::PlatformKeys(cause) => cause.as_ref(),
        error => error,
    };
    let failed = |report: &mut Report, item| {
        let fix = match cause {
            // To ask again does not bring a server nearer.
            Error::Transport(_) => "check WECHATPAY_BASE_URL, DNS, proxies and firewalls".to_owned(),
            cause => cause.advice().to_string(),
        };
        report.no(item, cause.to_string(), fix, failure::code_of(cause));
    };
    match cause {
        // Whatever the server says of the brand's coupon, it took the signature if it signs what it says.
        Error::Api(api) if scheme == Scheme::BrandRsa && api.verified && api.status != 401 => {
            report.yes(CALL, format!("GET /{template} is answered with {}: the signature is taken", api.status));
            report.yes(SIGNATURE, "it is WeChat Pay's".to_owned());
            report.not_checked(API_V3_KEY, TRY_API_V3_KEY);
        }
        Error::Api(api) if api.status == 404 && api.code == ErrorCode::ResourceNotExists => {
            report.yes(CALL, format!("GET /{template} is answered with 404: the merchant has no platform certificates"));
            match api.verified {
                true => report.yes(SIGNATURE, "it is WeChat Pay's".to_owned()),
                false => report.not_checked(SIGNATURE, "this response carries none"),
            }
            report.not_checked(API_V3_KEY, TRY_API_V3_KEY);
        }
        Error::Configuration(problem) if problem.item() == "the APIv3 key" => {
            report.yes(CALL, format!("GET /{template} is answered with 200"));
            report.not_checked(SIGNATURE, "the certificates that verify it are encrypted with the APIv3 key");
            wrong_api_v3_key(report);
        }
        Error::Configuration(problem) => {
            report.no(CALL, format!("{} {}", problem.item(), problem.problem()), problem.fix(), 6);
            skip_after_call(report);
        }
        Error::Verification(response) => {
            report.yes(CALL, format!("GET /{template} is answered with {}", response.status));
            // Nothing was done that one could ask for the state of: what is wrong is the key, or who answers.
            report.no(SIGNATURE, cause.to_string(), WRONG_PLATFORM_KEY, failure::code_of(cause));
            report.not_checked(API_V3_KEY, "the response cannot be trusted");
        }
        Error::Api(api) if api.status == 401 && api.code == ErrorCode::SignError => {
            report.no(CALL, cause.to_string(), refused_signature(scheme), failure::code_of(cause));
            skip_after_call(report);
        }
        _ => {
            failed(report, CALL);
            skip_after_call(report);
        }
    }
}

/// What to do where the server refuses the signature: a merchant's scheme follows from the private key, and may be the other one's.
fn refused_signature(scheme: Scheme) -> String {
    let (number, other) = match scheme {
        Scheme::BrandRsa => ("WECHATPAY_BRAND_ID", None),
        Scheme::Sm2 => ("WECHATPAY_MCHID", Some(Scheme::Rsa)),
        _ => ("WECHATPAY_MCHID", Some(Scheme::Sm2)),
    };
    let fix = format!(
        "check that {number}, WECHATPAY_SERIAL_NO and WECHATPAY_PRIVATE_KEY_PATH are of one certificate; its key signs by {scheme}"
    );
    match other {
        Some(other) => format!("{fix}, and if the server expects {other}, it is the key of the other algorithm that is meant"),
        None => fix,
    }
}

fn skip_after_call(report: &mut Report) {
    for item in [SIGNATURE, API_V3_KEY] {
        report.not_checked(item, "the signed call must succeed first");
    }
}
