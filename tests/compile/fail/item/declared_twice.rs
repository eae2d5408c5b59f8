use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

#[wechatpay_object]
#[wechatpay_endpoint(GET, "v3/orders")]
struct GetOrders {
    appid: String,
}

fn main() {}
