//! Each declared notification is read whole.

use std::collections::HashSet;

use serde_json::Value as Tree;
use wechatpay_endpoints::{Json, notifications};

use crate::samples::{self, Optional};
use crate::{round_trips, sources};

#[test]
fn every_declared_notification_is_in_the_registry() {
    let registered: HashSet<_> = notifications().map(|it| (it.event_types()[0], it.resource().name)).collect();
    for declared in sources::declared("wechatpay_notification") {
        let key = (sources::quoted(&declared.arguments), declared.name.as_str());
        let file = declared.path.display();
        assert!(registered.contains(&key), "{file}: name {} in endpoints/src/notifications.rs", declared.name);
    }
    assert_eq!(notifications().count(), sources::declared("wechatpay_notification").len(), "one is named twice");
}

#[test]
fn every_notification_is_read_whole() {
    for notification in notifications() {
        let descriptor = notification.resource();
        for optional in [Optional::All, Optional::None, Optional::Some] {
            let result = round_trips::runner(12).run(&samples::object(descriptor, optional), |fields| {
                let expected = Tree::Object(fields);
                let text = expected.to_string();
                let written = notification.read(Json::parse(text.as_bytes()).unwrap()).unwrap();
                proptest::prop_assert_eq!(serde_json::from_slice::<Tree>(&written).unwrap(), expected);
                Ok(())
            });
            result.unwrap_or_else(|error| panic!("{}: {error}", descriptor.name));
        }
    }
}
