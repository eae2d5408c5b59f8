use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/orders")]
struct CreateOrder {
    #[wechatpay(header = "Idempotency Key")]
    key: String,
    #[wechatpay(header = "")]
    other: String,
}

fn main() {}
