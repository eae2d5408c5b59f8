use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint("v3/certificates")]
struct GetCertificates;

#[wechatpay_endpoint(method = GET, "v3/certificates")]
struct AsAnOption;

fn main() {}
