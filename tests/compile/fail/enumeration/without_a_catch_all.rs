use wechatpay_runtime::wechatpay_enumeration;

#[wechatpay_enumeration]
enum State {
    Paid,
    Refunded,
}

#[wechatpay_enumeration]
enum Kind {
    #[wechatpay(value = 1)]
    Paid,
}

fn main() {}
