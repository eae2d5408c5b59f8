use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(GET, "v3/certificates#newest")]
struct GetCertificates;

fn main() {}
