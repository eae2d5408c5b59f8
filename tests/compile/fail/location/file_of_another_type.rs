use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/merchant/media/upload")]
struct Upload {
    #[wechatpay(file)]
    image: Vec<u8>,
}

fn main() {}
