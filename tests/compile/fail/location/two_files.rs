use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/merchant/media/upload")]
struct Upload {
    #[wechatpay(file)]
    front: Vec<u8>,
    #[wechatpay(file)]
    back: Vec<u8>,
}

fn main() {}
