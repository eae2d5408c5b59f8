use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(GET, "https://api.mch.weixin.qq.com/v3/certificates")]
struct GetCertificates;

fn main() {}
