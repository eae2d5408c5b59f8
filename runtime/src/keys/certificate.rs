//! Reads X.509 certificates as far as a platform key needs it: serial, validity and public key. Everything else is skipped.
//!
//! Nothing here makes a certificate trusted. A downloaded certificate is authenticated by the APIv3 key, any other by the person
//! who supplied it.

use std::fmt::Write as _;

use spki::der::asn1::{AnyRef, ContextSpecific, GeneralizedTime, IntRef, UtcTime};
use spki::der::{Decode as _, Reader, SliceReader, Tag, TagNumber};
use spki::{ObjectIdentifier, SubjectPublicKeyInfoRef};

use super::platform::Validity;

/// The parts of a certificate that are read.
pub(super) struct Certificate<K> {
    /// The serial in upper-case hexadecimal, two digits a byte, as `openssl x509 -serial` prints it.
    pub(super) serial: String,
    pub(super) validity: Validity,
    /// Whether the certificate was issued to a merchant: then the name of its subject is a merchant number.
    pub(super) is_merchants: bool,
    pub(super) key: K,
}

/// Reads the DER of a certificate. `key` converts its public key.
pub(super) fn read<K>(
    der: &[u8],
    key: impl FnOnce(SubjectPublicKeyInfoRef<'_>) -> K,
) -> Result<Certificate<K>, spki::der::Error> {
    let mut outer = SliceReader::new(der)?;
    let read = outer.sequence(|certificate| {
        let read = certificate.sequence(|body| {
            let _version = ContextSpecific::<u8>::decode_explicit(body, TagNumber::N0)?;
            let serial = hexadecimal(body.decode::<IntRef<'_>>()?.as_bytes());
            let _signature_algorithm: AnyRef<'_> = body.decode()?;
            let _issuer: AnyRef<'_> = body.decode()?;
            let validity = body.sequence(|validity| {
                let (not_before, not_after) = (time(validity)?, time(validity)?);
                Ok(Validity { not_before, not_after })
            })?;
            let subject: AnyRef<'_> = body.decode()?;
            let key = key(SubjectPublicKeyInfoRef::decode(body)?);
            // Most likely extensions.
            while !body.is_finished() {
                let _: AnyRef<'_> = body.decode()?;
            }
            Ok(Certificate { serial, validity, is_merchants: is_merchant_number(common_name(subject.value())), key })
        })?;
        let _signature_algorithm: AnyRef<'_> = certificate.decode()?;
        let _signature: AnyRef<'_> = certificate.decode()?;
        Ok(read)
    })?;
    outer.finish(read)
}

/// Returns the value of a name's first common name, or nothing if it has none that can be read.
fn common_name(name: &[u8]) -> &[u8] {
    const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
    let mut rest = name;
    while let Ok(set) = first(&mut rest) {
        let mut attributes = set.value();
        while let Ok(attribute) = first(&mut attributes) {
            let mut parts = attribute.value();
            if let (Ok(kind), Ok(value)) = (first(&mut parts), first(&mut parts))
                && kind.value() == COMMON_NAME.as_bytes()
            {
                return value.value();
            }
        }
    }
    b""
}

/// Removes and returns the first element.
fn first<'r>(elements: &mut &'r [u8]) -> Result<AnyRef<'r>, spki::der::Error> {
    let mut reader = SliceReader::new(elements)?;
    let element = AnyRef::decode(&mut reader)?;
    let length = usize::try_from(reader.position())?;
    *elements = elements.get(length..).unwrap_or_default();
    Ok(element)
}

/// Returns whether a subject's name is a merchant number. WeChat Pay's own certificates are called `Tenpay.com sign`.
fn is_merchant_number(name: &[u8]) -> bool {
    (8..=10).contains(&name.len()) && name.iter().all(u8::is_ascii_digit)
}

fn time<'r>(reader: &mut impl Reader<'r>) -> Result<u64, spki::der::Error> {
    Ok(match reader.peek_tag()? {
        Tag::UtcTime => UtcTime::decode(reader)?.to_unix_duration().as_secs(),
        _ => GeneralizedTime::decode(reader)?.to_unix_duration().as_secs(),
    })
}

/// Returns the hexadecimal digits of a number, without the zero byte that only keeps it from being negative.
fn hexadecimal(bytes: &[u8]) -> String {
    let digits = match bytes {
        [0, rest @ ..] if !rest.is_empty() => rest,
        bytes => bytes,
    };
    digits.iter().fold(String::with_capacity(2 * digits.len()), |mut text, byte| {
        // Writing to a String does not fail.
        let _ = write!(text, "{byte:02X}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::der::Kind;

    fn certificate() -> Vec<u8> {
        let pem = include_bytes!("../../../tests/end_to_end/keys/merchant_certificate.pem");
        crate::keys::pem::section("the certificate", pem, &[Kind::Certificate], "").unwrap().der.to_vec()
    }

    #[test]
    fn serial_and_validity_are_what_openssl_reads() {
        let read = read(&certificate(), |info| info.subject_public_key.as_bytes().map(<[u8]>::len)).unwrap();
        assert_eq!(read.serial, "7C5DAF873DBE49321A78C2755BD66F56DFF8B630");
        // notBefore=Nov 21 20:58:31 2026 GMT, notAfter=Oct 28 20:58:31 2126 GMT.
        assert_eq!(read.validity, Validity { not_before: 1_795_294_711, not_after: 4_948_894_711 });
        assert_eq!(read.key, Some(270));
    }

    #[test]
    fn a_certificate_that_is_cut_off_or_changed_anywhere_is_an_error_or_a_certificate() {
        let whole = certificate();
        for length in 0..whole.len() {
            assert!(read(&whole[..length], |_| ()).is_err(), "{length}");
        }
        for at in 0..whole.len() {
            for bit in 0..8 {
                let mut changed = whole.clone();
                changed[at] ^= 1 << bit;
                // It must come back; what it says is not trusted here.
                let _ = read(&changed, |_| ());
            }
        }
        assert!(read(&[whole.as_slice(), b"x"].concat(), |_| ()).is_err());
    }

    #[test]
    fn a_serial_keeps_its_leading_zero_and_loses_the_byte_that_only_keeps_it_positive() {
        assert_eq!(hexadecimal(&[0x05, 0xAB]), "05AB");
        assert_eq!(hexadecimal(&[0x00, 0xFE]), "FE");
        assert_eq!(hexadecimal(&[0x00]), "00");
    }
}
