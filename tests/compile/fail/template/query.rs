use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(GET, "v3/orders/<id>?mchid=1900000001&limit=10")]
struct GetOrder {
    id: String,
}

fn main() {}
