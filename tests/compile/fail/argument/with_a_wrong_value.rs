use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/orders", response = 204, check = "check_order", document = order, idempotent = true)]
struct CreateOrder {
    appid: String,
}

fn main() {}
