use wechatpay_runtime::wechatpay_enumeration;

#[wechatpay_enumeration]
enum State {
    #[serde(rename = "PAID")]
    Paid,
    #[serde(rename = "PAID")]
    Settled,
    #[serde(alias = "PAID")]
    Done,
    Other(String),
}

#[wechatpay_enumeration]
enum Kind {
    #[wechatpay(value = 1)]
    Paid,
    #[wechatpay(value = 1)]
    Settled,
    Other(i64),
}

fn main() {}
