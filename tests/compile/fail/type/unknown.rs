use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Order {
    amount: Amout,
}

fn main() {}
