//! What is left of a key in the memory of the process once everything that held it is dropped: a test binary of its own, since
//! the memory of a process is that of all its tests.
#![cfg(target_os = "linux")]

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wechatpay_endpoints::runtime::ApiV2Key;
use wechatpay_endpoints::{ApiV3Key, ClientBuilder, Merchant};

/// A secret as this test keeps it: no byte as it is, so that the test does not find itself.
struct Masked(Vec<u8>);

impl Masked {
    /// Masks the bytes and overwrites them.
    fn take(bytes: &mut [u8]) -> Self {
        let masked = Masked(bytes.iter().map(|byte| !byte).collect());
        bytes.fill(0);
        masked
    }

    /// The secret in the clear, for as long as `used` takes.
    fn with<T>(&self, used: impl FnOnce(&[u8]) -> T) -> T {
        let mut clear = vec![0; self.0.len()];
        clear.iter_mut().zip(&self.0).for_each(|(clear, masked)| *clear = !masked);
        let result = used(&clear);
        clear.fill(0);
        std::hint::black_box(&clear);
        result
    }

    /// How often it stands in this process's memory that can be written, stacks included.
    fn found(&self) -> usize {
        let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
        let mut memory = File::open("/proc/self/mem").unwrap();
        let mut buffer = vec![0; 1 << 20];
        let mut found = 0;
        for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|mode| mode.starts_with("rw"))) {
            let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
            let [mut at, to] = [from, to].map(|address| u64::from_str_radix(address, 16).unwrap());
            let own = buffer.as_ptr() as u64..buffer.as_ptr() as u64 + buffer.len() as u64;
            while at < to {
                let length = usize::try_from((to - at).min(buffer.len() as u64)).unwrap();
                memory.seek(SeekFrom::Start(at)).unwrap();
                // Some of the kernel's own mappings cannot be read.
                if memory.read_exact(&mut buffer[..length]).is_err() {
                    break;
                }
                let windows = buffer[..length].windows(self.0.len());
                let is_secret = |window: &[u8]| window.iter().zip(&self.0).all(|(byte, masked)| *byte == !masked);
                // The buffer holds what was read before it: what it reads of itself does not count.
                let is_own = |index: usize| own.contains(&(at + index as u64));
                found += windows.enumerate().filter(|(index, window)| is_secret(window) && !is_own(*index)).count();
                at += if length == buffer.len() { (length - self.0.len()) as u64 } else { length as u64 };
            }
            buffer.fill(0);
        }
        found
    }
}

/// 32 letters and digits that no file and no constant has.
fn random_key() -> Masked {
    let mut bytes = [0; 32];
    File::open("/dev/urandom").unwrap().read_exact(&mut bytes).unwrap();
    bytes.iter_mut().for_each(|byte| *byte = b'a' + *byte % 26);
    Masked::take(&mut bytes)
}

#[test]
fn nothing_of_a_key_is_left_when_what_held_it_is_dropped() {
    // The keys that are 32 characters.
    let secret = random_key();
    assert_eq!(secret.found(), 0);
    let key = secret.with(|bytes| ApiV3Key::new(bytes).unwrap());
    let keys = [key.clone(), key];
    let other = secret.with(|bytes| ApiV2Key::new(bytes).unwrap());
    assert!(secret.found() >= 2, "the test finds no key that is there");
    drop((keys, other));
    assert_eq!(secret.found(), 0, "of an APIv3 or APIv2 key");

    // A private key, from a file and from a variable: no line of its PEM, and no part of its DER.
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("end_to_end/keys/merchant_key.pem");
    let mut pem = Vec::with_capacity(4096);
    File::open(&path).unwrap().read_to_end(&mut pem).unwrap();
    let mut base64: Vec<u8> = Vec::with_capacity(4096);
    pem.split(|byte| *byte == b'\n').filter(|line| !line.starts_with(b"-")).for_each(|line| base64.extend(line));
    let mut der = Vec::with_capacity(4096);
    STANDARD.decode_vec(&base64, &mut der).unwrap();
    let mut line = base64[640..704].to_vec();
    // Within the private exponent.
    let mut part = der[400..440].to_vec();
    let [line, part, whole] = [Masked::take(&mut line), Masked::take(&mut part), Masked::take(&mut pem)];
    base64.fill(0);
    der.fill(0);
    std::hint::black_box((&base64, &der, &pem));
    assert_eq!((line.found(), part.found()), (0, 0), "the test leaves nothing itself");

    let variables = |name: &str| match name {
        "WECHATPAY_MCHID" => Some("1900000109".to_owned()),
        "WECHATPAY_SERIAL_NO" => Some("5157F09EFDC096DE15EBE81A47057A7232F1B8E1".to_owned()),
        _ => None,
    };
    let path = path.to_str().unwrap();
    let from_file = |name: &str| if name == "WECHATPAY_PRIVATE_KEY_PATH" { Some(path.to_owned()) } else { variables(name) };
    let from_text = |name: &str| match name {
        "WECHATPAY_PRIVATE_KEY" => Some(whole.with(|pem| String::from_utf8_lossy(pem).into_owned())),
        _ => variables(name),
    };
    let merchants = [Merchant::from_variables(from_file).unwrap(), Merchant::from_variables(from_text).unwrap()];
    assert_eq!((line.found(), part.found()), (0, 0), "once a merchant has its key");
    drop(merchants);
    assert!(ClientBuilder::from_variables(from_file).is_err());
    assert_eq!((line.found(), part.found()), (0, 0), "once no merchant has it any more");
}
