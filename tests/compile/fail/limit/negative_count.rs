use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Order {
    #[wechatpay(len = -1..=32)]
    name: String,
    #[wechatpay(items = ..=5000000000)]
    names: Vec<String>,
    #[wechatpay(bytes = -1..)]
    note: String,
    #[wechatpay(range = -5..=5)]
    right: i64,
}

fn main() {}
