use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Amount {
    #[serde(flatten)]
    currency: String,
}

fn main() {}
