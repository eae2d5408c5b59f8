//! What the targets share: keys of no merchant, a fixed time, and how an input is taken apart.

use wechatpay_runtime::{ApiV3Key, Client, ClientBuilder, Merchant, Nonce, PlatformKey};

pub const MERCHANT_KEY: &[u8] = include_bytes!("../../end_to_end/keys/merchant_key.pem");
pub const PLATFORM_KEY: &[u8] = include_bytes!("../../end_to_end/keys/platform_key.pem");
pub const PLATFORM_PUBLIC_KEY: &[u8] = include_bytes!("../../end_to_end/keys/platform_public_key.pem");

pub const MCHID: &str = "1900000109";
pub const SERIAL: &str = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1";
pub const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0114232134912410000000000000";
pub const API_V3_KEY: &str = "0123456789abcdef0123456789abcdef";
pub const NOW: u64 = 1_554_208_460;
pub const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";

/// Between the parts of an input: no byte of a text, so that every text can be a part.
const SEPARATOR: u8 = 0xff;

/// An input taken apart; what is missing is empty, and the last part is all that is left.
pub fn parts<const N: usize>(input: &[u8]) -> [&[u8]; N] {
    let mut parts = input.splitn(N, |byte| *byte == SEPARATOR);
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

/// A part as the text that it is, most likely.
pub fn text(part: &[u8]) -> String {
    String::from_utf8_lossy(part).into_owned()
}

/// A part that may be absent: an empty one is.
pub fn optional(part: &[u8]) -> Option<String> {
    (!part.is_empty()).then(|| text(part))
}

/// Signs as the platform does.
pub fn platform() -> Merchant {
    Merchant::from_pem(MCHID, SERIAL, PLATFORM_KEY).expect("the platform's key")
}

/// What it signs is verified with.
pub fn platform_key() -> PlatformKey {
    PlatformKey::from_pem(PUBLIC_KEY_ID, PLATFORM_PUBLIC_KEY).expect("the platform's public key")
}

pub fn api_v3_key() -> ApiV3Key {
    ApiV3Key::new(API_V3_KEY).expect("32 bytes")
}

/// A client whose every signature is the same.
pub fn client() -> ClientBuilder {
    let merchant = Merchant::from_pem(MCHID, SERIAL, MERCHANT_KEY).expect("the merchant's key");
    let nonce = Nonce::new(NONCE).expect("32 characters");
    Client::builder(merchant, platform_key()).api_v3_key(api_v3_key()).clock(|| NOW).nonces(move || nonce)
}

/// Fails if a text, meant for people, shows a secret. A fuzzer watches comparisons and learns secrets from them: what is in the
/// input is none.
pub fn shows_no_secret(shown: &str, input: &[u8]) {
    assert!(!shown.contains(API_V3_KEY) || holds(input, API_V3_KEY.as_bytes()), "the APIv3 key in {shown}");
    for key in [MERCHANT_KEY, PLATFORM_KEY] {
        for stretch in stretches(key).filter(|stretch| holds(shown.as_bytes(), stretch)) {
            assert!(holds(input, stretch), "{:?} in {shown}", String::from_utf8_lossy(stretch));
        }
    }
}

/// Fails if a text shows a stretch of the base64 of this file: not its frame, which every PEM has.
pub fn shows_nothing_of(shown: &str, secret: &[u8]) {
    for stretch in stretches(secret) {
        assert!(!holds(shown.as_bytes(), stretch), "{:?} in {shown}", String::from_utf8_lossy(stretch));
    }
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// The base64 of a PEM in pieces that do not turn up elsewhere by chance.
fn stretches(pem: &[u8]) -> impl Iterator<Item = &[u8]> {
    const LENGTH: usize = 16;
    let is_base64 = |stretch: &&[u8]| stretch.iter().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(byte));
    pem.split(|byte| *byte == b'\n').flat_map(|line| line.chunks_exact(LENGTH)).filter(is_base64)
}
