use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Order {
    #[wechatpay(sensitive len = 1..=32)]
    name: String,
}

fn main() {}
