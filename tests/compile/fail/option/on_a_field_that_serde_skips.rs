use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Order {
    #[serde(skip)]
    #[wechatpay(len = 1..=32)]
    cached: String,
}

fn main() {}
