use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
enum State {
    #[wechatpay(value = 1)]
    Paid,
    Other(i64),
}

fn main() {}
