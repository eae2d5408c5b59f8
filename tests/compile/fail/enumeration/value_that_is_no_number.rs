use wechatpay_runtime::wechatpay_enumeration;

#[wechatpay_enumeration]
enum Kind {
    #[wechatpay(value = "1")]
    Paid,
    #[wechatpay(value)]
    Refunded,
    #[wechatpay(number = 3)]
    Closed,
    #[wechatpay(value = 4)]
    Settled,
    Other(i64),
}

fn main() {}
