use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(GET, "hk/v3/certificates", region = Hongkong, encryption = Oaep)]
struct Misspelled;

#[wechatpay_endpoint(GET, "hk/v3/certificates", region = "HongKong", encryption)]
struct Quoted;

#[wechatpay_endpoint(GET, "hk/v3/certificates", region = HongKong, encryption = Aes)]
struct Unknown;

fn main() {}
