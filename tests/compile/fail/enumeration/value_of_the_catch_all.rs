use wechatpay_runtime::wechatpay_enumeration;

#[wechatpay_enumeration]
enum Kind {
    #[wechatpay(value = 1)]
    Paid,
    #[wechatpay(value = 2)]
    Other(i64),
}

fn main() {}
