use wechatpay_runtime::wechatpay_object;

struct Amount;

#[wechatpay_object]
struct Order {
    amount: Amount,
    amounts: Option<Vec<Amount>>,
    price: f32,
    right: String,
}

fn main() {}
