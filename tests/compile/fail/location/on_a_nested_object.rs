use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Amount {
    #[wechatpay(query)]
    total: i64,
    #[wechatpay(header = "Currency")]
    currency: String,
}

fn main() {}
