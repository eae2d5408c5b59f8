use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Amount(i64);

fn main() {}
