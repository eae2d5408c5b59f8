use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(GET, "v3/orders/order-<id>")]
struct Prefixed {
    id: String,
}

#[wechatpay_endpoint(GET, "v3/orders/<order id>")]
struct NoName {
    id: String,
}

#[wechatpay_endpoint(GET, "v3/orders/<>")]
struct Empty {
    id: String,
}

fn main() {}
