//! Fresh numbers for the things that a merchant numbers: orders, refunds, transfers.

use std::time::SystemTime;

use crate::beijing_time::BeijingTime;
use crate::crypto;
use crate::error::Error;

/// Digits and capital letters, 32 in all, so that a random byte selects each with the same probability. I, L, O and U are easily
/// misread and left out.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Returns a fresh `out_trade_no`, `out_refund_no` or `out_order_no`: 32 digits and capital letters.
///
/// The first fourteen are the time in Beijing, so that numbers sort by time. The other eighteen are random (90 bits), so that no
/// number comes twice. Store the number with the order *before* the call: a retry of the call must use the same number.
///
/// ```
/// let out_trade_no = wechatpay_runtime::new_out_trade_no()?;
/// assert_eq!(out_trade_no.len(), 32);
/// # Ok::<(), wechatpay_runtime::Error>(())
/// ```
///
/// # Errors
///
/// Fails only if the operating system gives no random bytes.
pub fn new_out_trade_no() -> Result<String, Error> {
    let mut random = [0; 18];
    crypto::random(&mut random).map_err(|_| Error::no_randomness())?;
    let letters = random.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)]));
    Ok(BeijingTime::from(SystemTime::now()).digits().chars().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn numbers_are_all_different_and_fit_what_the_api_takes() {
        let numbers: HashSet<String> = (0..1000).map(|_| new_out_trade_no().unwrap()).collect();
        assert_eq!(numbers.len(), 1000);
        for number in numbers {
            assert_eq!(number.len(), 32, "{number}");
            assert!(number.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase()), "{number}");
            assert!(number[..14].bytes().all(|byte| byte.is_ascii_digit()), "{number}");
        }
    }
}
