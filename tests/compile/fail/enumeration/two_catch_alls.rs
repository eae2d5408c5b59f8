use wechatpay_runtime::wechatpay_enumeration;

#[wechatpay_enumeration]
enum State {
    Paid,
    Other(String),
    Unknown(String),
}

fn main() {}
