use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(GET, "v3/orders/<ids>")]
struct GetOrders {
    ids: Vec<String>,
}

fn main() {}
