use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Order {
    #[wechatpay(pattern = "[0-9")]
    number: String,
}

fn main() {}
