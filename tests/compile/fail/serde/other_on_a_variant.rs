use wechatpay_runtime::wechatpay_enumeration;

#[wechatpay_enumeration]
enum State {
    Paid,
    #[serde(skip)]
    Skipped,
    #[serde(other)]
    Unknown,
    Other(String),
}

fn main() {}
