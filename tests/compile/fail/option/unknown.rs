use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Order {
    #[wechatpay(lenght = 1..=32)]
    near_another: String,
    #[wechatpay(maximum(32))]
    near_none: String,
    #[wechatpay(value = 1)]
    of_a_variant: String,
}

fn main() {}
