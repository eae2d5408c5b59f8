use wechatpay_runtime::wechatpay_enumeration;

#[wechatpay_enumeration(check = rule)]
enum State {
    Paid,
    Other(String),
}

fn main() {}
