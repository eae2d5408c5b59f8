use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

struct Order;

#[wechatpay_object]
struct Page<T> {
    items: Vec<T>,
}

#[wechatpay_endpoint(GET, "v3/orders", response = Page<Order>)]
struct GetOrders;

fn main() {}
