//! Each mistake is reported at its own place, and none of them takes the struct away from the code that uses it.

use wechatpay_runtime::{Check, Endpoint as _, to_json, wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

#[wechatpay_endpoint(post, "/v3/orders/{id}/close?force=1", response = Order, chek = rule)]
#[derive(Debug, Clone)]
struct CloseOrder {
    #[wechatpay(len = 32..=1, sensitve)]
    out_order_no: String,
    #[wechatpay(len = 1..=32)]
    amount: i64,
    #[wechatpay(query, header = "Host")]
    reason: Option<Reason>,
}

#[wechatpay_object(check = positive)]
struct Order {
    #[wechatpay(body)]
    amount: i64,
    #[serde(renam = "closed")]
    is_closed: bool,
}

fn positive(order: &Order, check: &mut Check<'_>) {
    if order.amount <= 0 {
        check.refuse("amount", "must be positive");
    }
}

#[wechatpay_enumeration]
#[derive(Debug, Clone)]
enum Reason {
    Cancelled,
}

fn main() {
    let close = CloseOrder { out_order_no: "1".into(), amount: 1, reason: Some(Reason::Cancelled) };
    println!("{:?} {:?}", close.validate(), close.clone().request());
    println!("{}", CloseOrder::ENDPOINT.template);
    println!("{:?}", to_json(&Order { amount: close.amount, is_closed: true }));
    fn response<E: wechatpay_runtime::Endpoint<Response = Order>>(_: &E) {}
    response(&close);
}
