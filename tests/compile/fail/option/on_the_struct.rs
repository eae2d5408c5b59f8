use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/orders")]
#[wechatpay(idempotent)]
struct CreateOrder {
    appid: String,
}

fn main() {}
