use wechatpay_runtime::wechatpay_enumeration;

#[wechatpay_enumeration]
enum State {
    Paid { at: String },
    Refunded(String, i64),
    Other(String),
}

fn main() {}
