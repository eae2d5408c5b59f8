//! Each declared notification is read whole.

use std::collections::HashSet;

use serde_json::Value as Tree;
use wechatpay_endpoints::runtime::{Event, Object, ObjectDescriptor, Value};
use wechatpay_endpoints::{DecodeError, Json, to_json};

use crate::samples::{self, Optional};
use crate::{round_trips, sources};

struct Notification {
    descriptor: &'static ObjectDescriptor,
    event_types: &'static [&'static str],
    again: fn(Json<'_>) -> Result<Vec<u8>, DecodeError>,
}

fn notification<E: Event>() -> Notification {
    Notification {
        descriptor: <E as Object>::DESCRIPTOR,
        event_types: E::EVENT_TYPES,
        again: |json| E::read(json).map(|event| to_json(&event)),
    }
}

/// All of them; a notification is declared in no other list.
fn all() -> Vec<Notification> {
    use wechatpay_endpoints::v3::{combine_transactions, eduschoolpay, fund_app, pay, payscore, profitsharing, refund, vehicle};
    vec![
        notification::<combine_transactions::CombinedTransaction>(),
        notification::<eduschoolpay::transactions::CampusTransaction>(),
        notification::<fund_app::mch_transfer::transfer_bills::TransferBillFinished>(),
        notification::<fund_app::mch_transfer::user_confirm_authorization::TransferAuthorizationChanged>(),
        notification::<pay::partner::transactions::PartnerTransaction>(),
        notification::<pay::transactions::Transaction>(),
        notification::<payscore::acquiringbank::serviceorder::PrepayRequested>(),
        notification::<payscore::AuthorizationChanged>(),
        notification::<payscore::EarlierOrderAccepted>(),
        notification::<payscore::ServiceOrderConfirmed>(),
        notification::<payscore::ServiceOrderPaid>(),
        notification::<payscore::partner::service_account_applications::ServiceAccountBound>(),
        notification::<payscore::sign_plan::UserSignPlanChanged>(),
        notification::<profitsharing::ProfitShareMoved>(),
        notification::<refund::domestic::refunds::RefundFinished>(),
        notification::<vehicle::transactions::ParkingTransaction>(),
    ]
}

#[test]
fn every_declared_notification_is_tested_here() {
    let tested: HashSet<_> = all().iter().map(|it| (it.event_types[0], it.descriptor.name)).collect();
    for declared in sources::declared("wechatpay_notification") {
        let key = (sources::quoted(&declared.arguments), declared.name.as_str());
        assert!(tested.contains(&key), "{}: name {} in `all`", declared.path.display(), declared.name);
    }
    assert_eq!(all().len(), sources::declared("wechatpay_notification").len(), "one is named twice");
}

#[test]
fn every_notification_is_read_whole() {
    for Notification { descriptor, again, .. } in all() {
        for optional in [Optional::All, Optional::None, Optional::Some] {
            let result = round_trips::runner(12).run(&samples::object(descriptor, optional), |fields| {
                let expected = Tree::Object(fields);
                let text = expected.to_string();
                let written = again(Json::parse(text.as_bytes()).unwrap()).unwrap();
                proptest::prop_assert_eq!(serde_json::from_slice::<Tree>(&written).unwrap(), expected);
                Ok(())
            });
            result.unwrap_or_else(|error| panic!("{}: {error}", descriptor.name));
        }
    }
}
