use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/orders")]
struct Order {
    #[wechatpay(len)]
    name: String,
    #[wechatpay(header)]
    key: String,
    #[wechatpay(pattern = )]
    number: String,
    #[wechatpay(range(0..=100))]
    percent: i64,
}

fn main() {}
