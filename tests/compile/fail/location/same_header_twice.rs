use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/orders")]
struct CreateOrder {
    #[wechatpay(header = "Idempotency-Key")]
    key: String,
    #[wechatpay(header = "idempotency-key")]
    other: String,
}

fn main() {}
