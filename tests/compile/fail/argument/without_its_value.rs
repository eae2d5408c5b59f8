use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/orders", response, document =, check)]
struct CreateOrder {
    appid: String,
}

fn main() {}
