use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Receiver {
    #[wechatpay(sensitive)]
    age: i64,
    #[wechatpay(sensitive)]
    paid: Option<bool>,
}

fn main() {}
