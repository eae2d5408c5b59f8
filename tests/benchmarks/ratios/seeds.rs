//! Each seed endpoint beside its twin, with the path that one would write by hand.

use serde::Serialize;
use serde::de::DeserializeOwned;
use wechatpay_endpoints::Endpoint;

use crate::handwritten::{Handwritten, Ready};
use crate::{fixed, twins};

/// What is done with each.
pub(crate) trait Each {
    fn seed<E: Endpoint, T: Serialize + DeserializeOwned>(&mut self, seed: &Seed<E, T>);
}

pub(crate) struct Seed<E, T> {
    pub(crate) name: &'static str,
    pub(crate) endpoint: E,
    pub(crate) twin: T,
    before: &'static str,
}

impl<E: Endpoint, T: Serialize + DeserializeOwned> Seed<E, T> {
    pub(crate) fn new(name: &'static str, before: &'static str, endpoint: E) -> Self {
        let request = endpoint.request().unwrap();
        let twin: T = serde_json::from_slice(request.body()).unwrap();
        // The same members, if not in the same order.
        let (ours, theirs) = (json(request.body()), json(&serde_json::to_vec(&twin).unwrap()));
        assert_eq!(ours, theirs, "{name}");
        assert_eq!(request.target(), format!("/{before}/{}/complete", Self::VALUE));
        Seed { name, endpoint, twin, before }
    }

    const VALUE: &'static str = "1234323JKHDFE1243252";

    pub(crate) fn by_hand(&self, client: &Handwritten, now: u64, sign: impl FnOnce(&[u8]) -> String) -> Ready {
        client.prepare((self.before, Self::VALUE, "complete"), &self.twin, now, sign)
    }
}

fn json(bytes: &[u8]) -> serde_json::Value {
    serde_json::from_slice(bytes).unwrap()
}

/// The seed documents' five requests.
pub(crate) fn each(see: &mut impl Each) {
    see.seed(&Seed::<_, twins::Direct>::new("direct order", "v3/payscore/serviceorder", fixed::direct()));
    see.seed(&Seed::<_, twins::Partner>::new("partner's order", "v3/payscore/partner/serviceorder", fixed::partner()));
    see.seed(&Seed::<_, twins::Oversea>::new(
        "partner's order, oversea",
        "v3/payscore/oversea/partner/serviceorder",
        fixed::oversea(),
    ));
    see.seed(&Seed::<_, twins::Finish>::new("pay-after order", "v3/payscore/payafter-orders", fixed::payafter()));
    see.seed(&Seed::<_, twins::Finish>::new("smart-retail order", "v3/payscore/smartretail-orders", fixed::smartretail()));
}
