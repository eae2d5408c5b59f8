use wechatpay_runtime::wechatpay_object;

#[wechatpay_object(response = String)]
struct Amount {
    total: i64,
}

fn main() {}
