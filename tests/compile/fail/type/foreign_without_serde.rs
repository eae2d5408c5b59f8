use wechatpay_runtime::wechatpay_object;

struct Foreign;

#[wechatpay_object]
struct Order {
    #[wechatpay(serde)]
    foreign: Foreign,
}

fn main() {}
