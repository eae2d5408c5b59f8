//! How the cost of everything but the signature grows with the body, beside code written by hand; and how the signature itself grows
//! with what is signed.

use crate::provider::rand::SystemRandom;
use crate::provider::signature::RSA_PKCS1_SHA256;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wechatpay_endpoints::Client;
use wechatpay_endpoints::v3::payscore::serviceorder::CompleteServiceOrder;

use crate::handwritten::Handwritten;
use crate::measure::compare;
use crate::prepare::SIGNATURE;
use crate::seeds::Seed;
use crate::{fixed, table, twins};

pub(crate) fn run(client: &Client, by_hand: &Handwritten) {
    table::heading("growth: the direct order with more items, without the signature; beside code written by hand");
    for items in [1, 10, 100] {
        let seed = Seed::<_, twins::Direct>::new("", "v3/payscore/serviceorder", of(items));
        let length = seed.endpoint.request().unwrap().body().len();
        let comparison = compare(
            100,
            || client.prepare_unsigned(seed.endpoint.request().unwrap(), &SIGNATURE).unwrap(),
            || seed.by_hand(by_hand, fixed::NOW, |_| STANDARD.encode(SIGNATURE)),
        );
        let name = format!("{items} items of 4 fields, {length} bytes");
        table::time(&name, &comparison, None);
    }
    table::heading("growth: the whole `prepare` with more items, over `prepare` with one");
    let one = of(1);
    for items in [10, 100] {
        let many = of(items);
        let comparison = compare(100, || many.prepare(client).unwrap(), || one.prepare(client).unwrap());
        table::time(&format!("{items} items"), &comparison, None);
    }
    table::heading("growth: the bare signature of a longer message, over one of 1 KiB");
    let (random, mut signature) = (SystemRandom::new(), vec![0; by_hand.signature_length()]);
    let mut other = signature.clone();
    let mut sign = |message: &[u8]| by_hand.key.sign(&RSA_PKCS1_SHA256, &random, message, &mut signature).unwrap();
    let mut sign_other = |message: &[u8]| by_hand.key.sign(&RSA_PKCS1_SHA256, &random, message, &mut other).unwrap();
    let short = vec![b'a'; 1 << 10];
    for kibibytes in [16, 256] {
        let long = vec![b'a'; kibibytes << 10];
        table::time(&format!("{kibibytes} KiB"), &compare(100, || sign(&long), || sign_other(&short)), None);
    }
}

/// The direct order with so many items that are paid for.
fn of(items: usize) -> CompleteServiceOrder {
    let mut order = fixed::direct();
    let mut payment = order.post_payments.remove(0);
    payment.amount = Some(4000);
    order.post_payments = vec![payment; items];
    order.total_amount = 4000 * items as i64 - 100;
    order
}
