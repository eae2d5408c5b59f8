use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Order {
    #[wechatpay(len = 1..=32, len = 1..=64)]
    name: String,
    #[wechatpay(sensitive)]
    #[wechatpay(sensitive)]
    number: String,
}

fn main() {}
