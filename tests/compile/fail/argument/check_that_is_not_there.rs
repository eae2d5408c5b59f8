use wechatpay_runtime::wechatpay_object;

#[wechatpay_object(check = positive)]
struct Amount {
    total: i64,
}

fn main() {}
