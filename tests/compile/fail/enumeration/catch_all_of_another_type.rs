use wechatpay_runtime::wechatpay_enumeration;

#[wechatpay_enumeration]
enum Text {
    Paid,
    Other(i64),
}

#[wechatpay_enumeration]
enum Number {
    #[wechatpay(value = 1)]
    Paid,
    Other(String),
}

fn main() {}
