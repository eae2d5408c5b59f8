//! The products of the gateway, a folder each. Here each is named, once.

mod applications;
mod bills;
mod combine;
mod complaints;
mod contracts;
mod coupons;
mod media;
mod pay;
pub(crate) mod payscore;
mod profit_sharing;
mod refund;
mod statements;
mod transfer_batches;
mod transfers;
mod vehicle;

use crate::Builder;

impl Default for Builder {
    /// A gateway with every product.
    fn default() -> Self {
        Builder::without_products()
            .product(applications::Applications::default())
            .product(bills::Bills::default())
            .product(combine::CombinedOrders::default())
            .product(complaints::Complaints::default())
            .product(contracts::Contracts::default())
            .product(coupons::Coupons::default())
            .product(media::Media)
            .product(pay::Payments::default())
            .product(payscore::PayScore::default())
            .product(profit_sharing::ProfitSharing::default())
            .product(refund::Refunds::default())
            .product(statements::Statements)
            .product(transfer_batches::TransferBatches::default())
            .product(transfers::Transfers::default())
            .product(vehicle::Vehicles::default())
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use wechatpay_runtime::Value as _;
    use wechatpay_runtime::server::IncomingRequest;

    use super::*;
    use crate::engine::context::Context;
    use crate::engine::routes;
    use crate::engine::shared::Shared;
    use crate::engine::state_file::StateFile;
    use crate::{KeyMode, Keys};

    const CREATE: &str = r#"{
        "out_order_no": "1", "appid": "wx1", "service_id": "500001", "service_introduction": "某某酒店",
        "time_range": {"start_time": "OnAccept", "end_time": "20261122"}, "risk_fund": {"name": "DEPOSIT", "amount": 100},
        "notify_url": "https://www.example.com/"
    }"#;
    const COMPLETE: &str = r#"{
        "appid": "wx1", "sub_mchid": "1", "service_id": "500001", "finish_type": 2, "finish_ticket": "1",
        "post_payments": [{"name": "a", "amount": 1}], "fees": [{"fee_name": "a", "fee_amount": 1}], "total_amount": 1,
        "time_range": {"start_time": "2019-11-11T16:24:05+08:00", "end_time": "20261122101010"},
        "real_service_end_time": "20261122", "cancel_reason": "a"
    }"#;

    static KEYS: LazyLock<Keys> = LazyLock::new(|| Keys::generate().unwrap());

    /// A gateway with all products that listens nowhere.
    fn gateway() -> Shared {
        let builder = Builder::default().key_mode(KeyMode::Certificate);
        builder.shared(KEYS.clone(), StateFile::default(), (Ipv4Addr::LOCALHOST, 1).into()).unwrap()
    }

    /// The status of the response.
    fn status(gateway: &Shared, method: &str, target: &str, body: &[u8]) -> u16 {
        let incoming = IncomingRequest { target, header: &|_| None, body, decrypt: None };
        match routes::find(gateway, method, target).and_then(|found| found.response(&Context::new(gateway), &incoming)) {
            Ok(response) => response.status,
            Err(error_response) => error_response.status,
        }
    }

    #[test]
    fn another_method_and_a_trailing_slash_are_told_from_another_address() {
        let gateway = gateway();
        assert_eq!(status(&gateway, "POST", "/v3/payscore/serviceorder", CREATE.as_bytes()), 200);
        assert_eq!(status(&gateway, "PUT", "/v3/payscore/serviceorder", b"{}"), 405);
        assert_eq!(status(&gateway, "POST", "/v3/payscore/serviceorder/", CREATE.as_bytes()), 404);
        assert_eq!(status(&gateway, "POST", "*", b""), 404);
    }

    #[test]
    fn without_a_state_machine_a_declared_call_is_checked_and_answered_with_a_sample() {
        // The catalogue's own, by way of its descriptor alone.
        let complete = wechatpay_endpoints::declarations().find(|it| it.endpoint().request.name == "CompletePayafterOrder");
        let complete = complete.unwrap();
        let target = "/v3/payscore/payafter-orders/1/complete";
        let incoming = |body: &'static [u8]| IncomingRequest { target, header: &|_| None, body, decrypt: None };
        let gateway = gateway();
        let wrong = routes::sampled(&Context::new(&gateway), complete, &incoming(b"{}")).unwrap_err();
        assert_eq!((wrong.status, wrong.parameters[0].pointer.as_str()), (400, "/appid"));
        let right = br#"{"appid":"wx1","service_id":"500001","finish_type":1,"cancel_reason":"a","finish_ticket":"1"}"#;
        let response = routes::sampled(&Context::new(&gateway), complete, &incoming(right)).unwrap();
        let json = wechatpay_runtime::Json::parse(&response.body).unwrap();
        let order = wechatpay_endpoints::v3::payscore::FinishedOrder::read(json).unwrap();
        assert_eq!((order.mchid.as_str(), order.appid.as_str(), order.out_order_no.as_str()), (KEYS.mchid(), "wx1", "1"));
    }

    proptest! {
        /// A valid body of which a part is replaced, to each address.
        #[test]
        fn whatever_is_called_is_answered(
            route: proptest::sample::Index,
            from_create: bool,
            cut in 0..500_usize,
            length in 0..40_usize,
            replacement in prop_oneof!["\\PC{0,8}", "[0-9]{0,30}", "[\\[\\]{}\",:]{0,4}", Just("null".to_owned())],
            number in "\\PC{1,40}",
        ) {
            let gateway = gateway();
            let mut body = if from_create { CREATE } else { COMPLETE }.as_bytes().to_vec();
            let start = cut.min(body.len());
            let end = (start + length).min(body.len());
            body.splice(start..end, replacement.bytes());
            let of_products = gateway.routes.routes().filter(|route| matches!(route, routes::Route::Product(_)));
            let endpoints: Vec<_> = of_products.filter_map(routes::Route::endpoint).collect();
            let endpoint = route.get(&endpoints);
            let target: Vec<_> = endpoint.template.split('/').map(|it| if it.starts_with('<') { &number } else { it }).collect();
            let target = format!("/{}", target.join("/"));
            let status = status(&gateway, endpoint.method.as_str(), &target, &body);
            // A question mark in the number ends the path early.
            prop_assert!(matches!(status, 200 | 204 | 400 | 403 | 404 | 405), "{}", status);
        }
    }
}
