use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(get, "v3/certificates")]
struct GetCertificates;

fn main() {}
