use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Order {
    #[wechatpay(len = 1..=32)]
    amount: i64,
    #[wechatpay(len = 1..=32)]
    numbers: Option<Vec<i64>>,
    #[wechatpay(len = 1..=32)]
    paid: bool,
    #[wechatpay(items = 1..=100)]
    name: String,
    #[wechatpay(items = 1..=100)]
    count: u32,
    #[wechatpay(range = 0..)]
    names: Vec<String>,
    #[wechatpay(range = 0..)]
    title: Option<String>,
    #[wechatpay(bytes = 1..=32)]
    weight: u64,
    #[wechatpay(pattern = "[0-9]+")]
    total: i64,
}

fn main() {}
