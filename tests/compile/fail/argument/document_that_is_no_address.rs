use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(GET, "v3/certificates", document = "docs/certificates.md")]
struct GetCertificates;

fn main() {}
