use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(GET, "v3/orders/:id")]
struct GetOrder {
    id: String,
}

fn main() {}
