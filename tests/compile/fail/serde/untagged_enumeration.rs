use wechatpay_runtime::wechatpay_enumeration;

#[wechatpay_enumeration]
#[serde(untagged)]
enum State {
    Paid,
    Other(String),
}

fn main() {}
