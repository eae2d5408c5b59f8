use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
union Amount {
    fen: i64,
    other: u64,
}

fn main() {}
