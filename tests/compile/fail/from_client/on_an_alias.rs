use wechatpay_runtime::wechatpay_endpoint;

type Number = String;
type Count = Option<i64>;

#[wechatpay_endpoint(POST, "v3/orders")]
struct Required {
    #[wechatpay(from_client)]
    mchid: Number,
}

#[wechatpay_endpoint(POST, "v3/orders")]
struct OfANumber {
    #[wechatpay(from_client)]
    mchid: Count,
}

fn main() {}
