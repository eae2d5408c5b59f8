//! Declared notifications: their types of event, and what they share with objects.

use wechatpay_runtime::{Event, Object as _, Value, wechatpay_notification, wechatpay_object};

/// What has become of an order.
#[wechatpay_notification("PAYSCORE.USER_CONFIRM", "PAYSCORE.USER_PAID", document = "https://pay.weixin.qq.com/doc")]
#[derive(Debug, PartialEq)]
#[serde(rename_all = "camelCase")]
struct OrderChanged<T> {
    /// The merchant's number of it.
    #[wechatpay(len = 1..=32)]
    out_order_no: String,
    detail: Option<T>,
}

#[wechatpay_object]
#[derive(Debug, PartialEq)]
struct Detail {
    amount: i64,
}

#[wechatpay_notification("COUPON.USE")]
struct NothingToTell;

#[test]
fn the_types_of_event_are_a_constant() {
    assert_eq!(OrderChanged::<Detail>::EVENT_TYPES, ["PAYSCORE.USER_CONFIRM", "PAYSCORE.USER_PAID"]);
    assert_eq!(NothingToTell::EVENT_TYPES, ["COUPON.USE"]);
    assert_eq!((OrderChanged::<Detail>::DOCUMENT, NothingToTell::DOCUMENT), ("https://pay.weixin.qq.com/doc", ""));
}

#[test]
fn a_notification_is_described_and_read_as_an_object_is() {
    let descriptor = OrderChanged::<Detail>::DESCRIPTOR;
    assert_eq!((descriptor.name, descriptor.description), ("OrderChanged", "What has become of an order."));
    assert_eq!(descriptor.field("outOrderNo").map(|field| field.description), Some("The merchant's number of it."));
    let json = wechatpay_runtime::Json::parse(br#"{"outOrderNo":"7","detail":{"amount":1},"new":[]}"#).unwrap();
    let expected = OrderChanged { out_order_no: "7".to_owned(), detail: Some(Detail { amount: 1 }) };
    assert_eq!(OrderChanged::read(json).unwrap(), expected);
}
