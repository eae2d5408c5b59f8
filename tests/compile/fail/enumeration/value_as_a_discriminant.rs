use wechatpay_runtime::wechatpay_enumeration;

#[wechatpay_enumeration]
#[repr(i64)]
enum Kind {
    Paid = 1,
    Other(i64),
}

fn main() {}
