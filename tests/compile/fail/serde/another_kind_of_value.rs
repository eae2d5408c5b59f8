use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
#[serde(transparent)]
struct Transparent {
    total: i64,
}

#[wechatpay_object]
#[serde(tag = "type")]
struct Tagged {
    total: i64,
}

#[wechatpay_object]
#[serde(from = "String", into = "String")]
struct Converted {
    total: i64,
}

fn main() {}
