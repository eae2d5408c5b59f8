use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Order {
    #[wechatpay(len = 32..=1)]
    name: String,
}

fn main() {}
