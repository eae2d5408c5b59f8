use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Order {
    #[wechatpay(len = "32")]
    quoted: String,
    #[wechatpay(len = LIMIT)]
    named: String,
    #[wechatpay(range = 0.5..=1.5)]
    broken: f64,
    #[wechatpay(range = 0..=99999999999999999999)]
    large: i64,
}

fn main() {}
