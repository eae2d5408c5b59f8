use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Order {
    #[wechatpay(len = ..)]
    name: String,
}

fn main() {}
