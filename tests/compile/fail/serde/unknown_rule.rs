use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
#[serde(rename_all = "CamelCase")]
struct Amount {
    total: i64,
}

fn main() {}
