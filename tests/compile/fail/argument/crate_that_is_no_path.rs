use wechatpay_runtime::wechatpay_object;

#[wechatpay_object(crate = "pay")]
struct Quoted {
    #[wechatpay(len = 1..=32)]
    name: String,
}

#[wechatpay_object(crate)]
struct Missing {
    name: String,
}

fn main() {}
