use wechatpay_runtime::{File, wechatpay_endpoint};

#[wechatpay_endpoint(POST, "v3/merchant/media/upload")]
struct Upload {
    filename: String,
    #[wechatpay(file)]
    image: Option<File>,
}

fn main() {}
