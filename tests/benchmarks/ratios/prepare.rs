//! `prepare` of each seed endpoint: over the bare signature, and without the signature beside hand-written code.

use crate::provider::rand::SystemRandom;
use crate::provider::signature::RSA_PKCS1_SHA256;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wechatpay_endpoints::{Client, Endpoint};

use crate::handwritten::Handwritten;
use crate::measure::{allocations, compare};
use crate::seeds::{self, Each, Seed};
use crate::{fixed, table};

/// What both sides take for a signature where none is made, and encode in base64.
pub(crate) const SIGNATURE: [u8; 256] = [0x5a; 256];

pub(crate) fn run(client: &Client, by_hand: &Handwritten) {
    table::heading("`prepare`: validate, assemble, sign; over the bare signature of the same message");
    seeds::each(&mut OverTheSignature(client, by_hand));
    table::heading("`prepare` without the signature; beside code written by hand, in time");
    seeds::each(&mut WithoutTheSignature(client, by_hand));
    table::heading("`prepare` without the signature; beside code written by hand, in allocations");
    seeds::each(&mut Allocations(client, by_hand));
}

struct OverTheSignature<'b>(&'b Client, &'b Handwritten);

impl Each for OverTheSignature<'_> {
    fn seed<E: Endpoint, T: Serialize + DeserializeOwned>(&mut self, seed: &Seed<E, T>) {
        let OverTheSignature(client, by_hand) = self;
        let message = seed.endpoint.prepare(client).unwrap().message().to_vec();
        let (random, mut signature) = (SystemRandom::new(), vec![0; by_hand.signature_length()]);
        let comparison = compare(
            300,
            || seed.endpoint.prepare(client).unwrap(),
            || by_hand.key.sign(&RSA_PKCS1_SHA256, &random, &message, &mut signature).unwrap(),
        );
        table::time(seed.name, &comparison, Some(1.03));
    }
}

struct WithoutTheSignature<'b>(&'b Client, &'b Handwritten);

impl Each for WithoutTheSignature<'_> {
    fn seed<E: Endpoint, T: Serialize + DeserializeOwned>(&mut self, seed: &Seed<E, T>) {
        let WithoutTheSignature(client, by_hand) = self;
        let comparison = compare(
            200,
            || client.prepare_unsigned(seed.endpoint.request().unwrap(), &SIGNATURE).unwrap(),
            || seed.by_hand(by_hand, fixed::NOW, |_| STANDARD.encode(SIGNATURE)),
        );
        table::time(seed.name, &comparison, Some(1.0));
    }
}

struct Allocations<'b>(&'b Client, &'b Handwritten);

impl Each for Allocations<'_> {
    fn seed<E: Endpoint, T: Serialize + DeserializeOwned>(&mut self, seed: &Seed<E, T>) {
        let Allocations(client, by_hand) = self;
        let ours = allocations(|| client.prepare_unsigned(seed.endpoint.request().unwrap(), &SIGNATURE).unwrap());
        let theirs = allocations(|| seed.by_hand(by_hand, fixed::NOW, |_| STANDARD.encode(SIGNATURE)));
        table::count(seed.name, ours, theirs, Some(1.0));
    }
}
