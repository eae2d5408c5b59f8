use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

#[wechatpay_endpoint(POST, "v3/orders", builder)]
struct Order {
    send: String,
    request: Option<String>,
    validate: bool,
    prepare: Option<i64>,
    builder: i64,
    right: i64,
}

#[wechatpay_object(builder)]
struct Part {
    send: String,
    builder: Option<i64>,
}

#[wechatpay_endpoint(POST, "v3/orders")]
struct WithoutABuilder {
    send: String,
    builder: String,
}

fn main() {}
