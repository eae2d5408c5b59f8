use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/orders")]
struct Order {
    #[wechatpay(sensitive = true)]
    name: String,
    #[wechatpay(query("id"))]
    id: String,
}

fn main() {}
