use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Order {
    #[wechatpay(len = 1..33)]
    name: String,
    #[wechatpay(range = ..100)]
    percent: i64,
}

fn main() {}
