use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Order {
    #[wechatpay]
    bare: String,
    #[wechatpay = "sensitive"]
    assigned: String,
    #[wechatpay("sensitive")]
    quoted: String,
}

fn main() {}
